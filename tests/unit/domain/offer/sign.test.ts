import { describe, expect, test } from "vitest";
import { signOffer, stopOffer, withdrawOffer } from "#app/domain/offer/sign.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { offerFor, vacancyFor } from "#tests/support/supply/ordinary.ts";

const refused = (refusal: string) => ({ accepted: false, refusal });
const signed = offerFor({ status: "signed", version: 2 });
const stopped = offerFor({ status: "stopped", version: 2 });

describe("the registered manager signs", () => {
  const vacancy = vacancyFor();

  test("the version that was read, and it goes to the commissioner", () => {
    expect(signOffer(offerFor(), 1, vacancy, true, now)).toEqual({
      accepted: true,
      value: signed,
    });
    expect(signOffer(offerFor({ version: 2 }), 1, vacancy, true, now)).toEqual(
      refused("changed-by-somebody-else"),
    );
  });

  test("once: a second signature changes nothing", () => {
    expect(signOffer(signed, 1, vacancy, true, now)).toEqual({ accepted: true, value: signed });
  });

  test("only while the referral is open and the place is there", () => {
    expect(signOffer(offerFor(), 1, vacancy, false, now)).toEqual(refused("referral-closed"));
    const filled = vacancyFor({ status: "filled" });
    expect(signOffer(offerFor(), 1, filled, true, now)).toEqual(refused("vacancy-not-open"));
  });

  test("nothing that was stopped", () => {
    expect(signOffer(stopped, 2, vacancy, true, now)).toEqual(refused("already-answered"));
  });
});

describe("the registered manager stops an offer", () => {
  test("with a reason for the officer who prepared it", () => {
    expect(stopOffer(offerFor(), 1, "Staffing is too thin in December.")).toEqual({
      accepted: true,
      value: stopped,
    });
    expect(stopOffer(offerFor(), 1, "  ")).toEqual(refused("reason-missing"));
  });

  test("before it is sent, not after", () => {
    expect(stopOffer(signed, 2, "Too late.")).toEqual(refused("already-answered"));
    expect(stopOffer(stopped, 1, "Again.")).toEqual({ accepted: true, value: stopped });
    expect(stopOffer(offerFor({ version: 2 }), 1, "Other words.")).toEqual(
      refused("changed-by-somebody-else"),
    );
  });
});

describe("a signed offer can be taken back", () => {
  const withdrawn = { ...signed, status: "withdrawn", version: 3 } as const;

  test("until the commissioner has decided", () => {
    expect(withdrawOffer(signed, false)).toEqual({ accepted: true, value: withdrawn });
    expect(withdrawOffer(signed, true)).toEqual(refused("already-decided"));
  });

  test("once, and only when it was sent", () => {
    expect(withdrawOffer(withdrawn, false)).toEqual({ accepted: true, value: withdrawn });
    expect(withdrawOffer(offerFor(), false)).toEqual(refused("not-sent"));
  });
});
