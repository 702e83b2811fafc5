import { describe, expect, it } from "vitest";
import { linkState, mostWrongPins, newLinkEnds } from "#app/domain/views/private-link.ts";

const now = new Date("2026-11-22T12:00:00Z");
const open = { expiresAt: new Date("2026-11-23T12:00:00Z"), revokedAt: null, wrongPins: 0 };

describe("a private link", () => {
  it("is open until it ends, and not at that instant", () => {
    expect(linkState(open, now)).toBe("open");
    expect(linkState({ ...open, expiresAt: now }, now)).toBe("expired");
  });

  it("is closed by five wrong PINs", () => {
    expect(linkState({ ...open, wrongPins: mostWrongPins - 1 }, now)).toBe("open");
    expect(linkState({ ...open, wrongPins: mostWrongPins }, now)).toBe("closed-by-wrong-pins");
  });

  it("is closed at once when it is revoked", () => {
    expect(linkState({ ...open, revokedAt: now }, now)).toBe("revoked");
  });

  it("lasts seven days", () => {
    expect(newLinkEnds("published", now)).toEqual({
      accepted: true,
      value: new Date("2026-11-29T12:00:00Z"),
    });
  });

  it("can be made after the decision, so that the reply can be read", () => {
    expect(newLinkEnds("decided", now).accepted).toBe(true);
  });

  it("cannot be made for a draft or a withdrawn referral", () => {
    for (const status of ["draft", "withdrawn"] as const)
      expect(newLinkEnds(status, now)).toEqual({
        accepted: false,
        refusal: "referral-not-published",
      });
  });
});
