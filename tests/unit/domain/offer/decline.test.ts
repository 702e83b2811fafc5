import { describe, expect, test } from "vitest";
import { declineReferral } from "#app/domain/offer/decline.ts";
import { offerFor } from "#tests/support/supply/ordinary.ts";

const no = { reason: "staffing", note: "" } as const;
const open = { open: true };
const refused = (refusal: string) => ({ accepted: false, refusal });

describe("a home says no", () => {
  test("with a coded reason", () => {
    expect(declineReferral(open, no, undefined, undefined)).toEqual({ accepted: true, value: no });
  });

  test("and when it asks for more, it says what", () => {
    const asks = { reason: "not-enough-information", note: " " } as const;
    expect(declineReferral(open, asks, undefined, undefined)).toEqual(refused("note-missing"));
    const said = { ...asks, note: "How long does the night waking last?" };
    expect(declineReferral(open, said, undefined, undefined).accepted).toBe(true);
  });

  test("once: the same answer again changes nothing, another is refused", () => {
    expect(declineReferral({ open: false }, no, undefined, no)).toEqual({
      accepted: true,
      value: no,
    });
    const other = { reason: "fee", note: "" } as const;
    expect(declineReferral(open, other, undefined, no)).toEqual(refused("already-declined"));
  });

  test("never beside an offer that stands", () => {
    expect(declineReferral(open, no, offerFor(), undefined)).toEqual(refused("already-offered"));
    const stopped = offerFor({ status: "stopped" });
    expect(declineReferral(open, no, stopped, undefined).accepted).toBe(true);
  });

  test("to a referral that is open", () => {
    expect(declineReferral({ open: false }, no, undefined, undefined)).toEqual(
      refused("referral-closed"),
    );
  });
});
