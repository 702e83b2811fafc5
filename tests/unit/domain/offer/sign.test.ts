import { describe, expect, test } from "vitest";
import { signOffer, stopOffer, withdrawOffer } from "#app/domain/offer/sign.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import { offerFor, vacancyFor } from "#tests/support/supply/ordinary.ts";

const when = { now, today };
const refused = (refusal: string) => ({ accepted: false, refusal });
const signed = offerFor({ status: "signed", version: 2 });
const stopped = offerFor({ status: "stopped", version: 2 });

describe("the registered manager signs", () => {
  const vacancy = vacancyFor();

  test("the version that was read, and it goes to the commissioner", () => {
    expect(signOffer(offerFor(), 1, vacancy, true, when)).toEqual({
      accepted: true,
      value: signed,
    });
    expect(signOffer(offerFor({ version: 2 }), 1, vacancy, true, when)).toEqual(
      refused("changed-by-somebody-else"),
    );
  });

  test("once: a second signature changes nothing", () => {
    expect(signOffer(signed, 1, vacancy, true, when)).toEqual({ accepted: true, value: signed });
  });

  test("only while the referral is open and the place is there", () => {
    expect(signOffer(offerFor(), 1, vacancy, false, when)).toEqual(refused("referral-closed"));
    const filled = vacancyFor({ status: "filled" });
    expect(signOffer(offerFor(), 1, filled, true, when)).toEqual(refused("vacancy-not-open"));
  });

  test.each([
    ["a start that has passed", { startOn: calendarDate("2026-11-22") }, "start-in-the-past"],
    ["a hold that has passed", { heldUntil: calendarDate("2026-11-22") }, "held-in-the-past"],
    ["a start before the place is free", { startOn: today }, "start-before-vacancy"],
    ["a start in years", { startOn: calendarDate("2027-11-24") }, "start-too-far-ahead"],
  ])("nothing that has lapsed while it waited: %s", (_, changes, refusal) => {
    const later = vacancyFor({ availableFrom: calendarDate("2026-11-24") });
    expect(signOffer(offerFor(changes), 1, later, true, when)).toEqual(refused(refusal));
  });

  test("nothing that was stopped", () => {
    expect(signOffer(stopped, 2, vacancy, true, when)).toEqual(refused("already-answered"));
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
    expect(withdrawOffer(signed, 2, false)).toEqual({ accepted: true, value: withdrawn });
    expect(withdrawOffer(signed, 2, true)).toEqual(refused("already-decided"));
  });

  test("as it was read, and not another that was made and sent since", () => {
    const anew = { ...signed, version: 6 };
    expect(withdrawOffer(anew, 2, false)).toEqual(refused("changed-by-somebody-else"));
  });

  test("once, and only when it was sent", () => {
    expect(withdrawOffer(withdrawn, 2, false)).toEqual({ accepted: true, value: withdrawn });
    expect(withdrawOffer(offerFor(), 1, false)).toEqual(refused("not-sent"));
  });
});
