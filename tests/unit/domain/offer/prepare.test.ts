import { describe, expect, test } from "vitest";
import type { Offer } from "#app/domain/offer/offer.ts";
import {
  isOver,
  type OfferDetails,
  offersTheSame,
  prepareOffer,
  problemOfVacancy,
  type ReceivedCard,
  unansweredMusts,
} from "#app/domain/offer/prepare.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OfferId } from "#app/domain/shared/ids.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import { now, today } from "#tests/support/matching/ordinary.ts";
import {
  cardFor,
  detailsFor,
  offerFor,
  offerId,
  receivedFor,
  vacancyFor,
} from "#tests/support/supply/ordinary.ts";

type Given = {
  readonly received?: Partial<ReceivedCard>;
  readonly vacancy?: Partial<Vacancy>;
  readonly details?: Partial<OfferDetails>;
  readonly earlier?: Offer;
  readonly origin?: { readonly id: OfferId; readonly version: number };
};

const prepare = ({ received, vacancy, details, earlier, origin }: Given) =>
  prepareOffer(
    origin ?? { id: offerId, version: 0 },
    receivedFor(received),
    vacancyFor(vacancy),
    detailsFor(details),
    earlier,
    { now, today },
  );
const refused = (refusal: string) => ({ accepted: false, refusal });
const autism = cardFor({ needs: [{ code: "autism", importance: "must" }] });

describe("an offer", () => {
  test("is prepared for a card that the home was given, and waits for the manager", () => {
    expect(prepare({})).toEqual({ accepted: true, value: offerFor() });
  });

  test("says how every need that must be met would be met", () => {
    expect(prepare({ received: { card: autism } })).toEqual(refused("must-need-unanswered"));
    const needs = [{ code: "autism", how: "A quiet room and a fixed routine." }];
    expect(prepare({ received: { card: autism }, details: { needs } }).accepted).toBe(true);
  });

  test("leaves out needs about which nothing was written", () => {
    const prepared = prepare({ details: { needs: [{ code: "adhd", how: " " }] } });
    expect(prepared.accepted && prepared.value.needs).toEqual([]);
  });

  test("says what it would mean for the children already there", () => {
    expect(prepare({ details: { impactSummary: " " } })).toEqual(refused("impact-missing"));
  });

  test("is of a place that is open or held and was confirmed in the last four weeks", () => {
    expect(prepare({ vacancy: { status: "held" } }).accepted).toBe(true);
    expect(prepare({ vacancy: { status: "filled" } })).toEqual(refused("vacancy-not-open"));
    const old = new Date("2026-10-20T10:00:00Z");
    expect(prepare({ vacancy: { confirmedAt: old } })).toEqual(refused("vacancy-expired"));
  });

  test.each([
    [{ startOn: calendarDate("2026-11-22") }, "start-in-the-past"],
    [{ startOn: calendarDate("9999-12-31") }, "start-too-far-ahead"],
    [{ startOn: calendarDate("2027-11-24") }, "start-too-far-ahead"],
    [{ heldUntil: calendarDate("2026-11-22") }, "held-in-the-past"],
  ])("has days that can still come: %s", (details, refusal) => {
    expect(prepare({ details })).toEqual(refused(refusal));
  });

  test("starts when the place is free, not before", () => {
    const vacancy = { availableFrom: calendarDate("2026-12-01") };
    expect(prepare({ vacancy })).toEqual(refused("start-before-vacancy"));
  });

  test("cannot be made to a closed referral", () => {
    expect(prepare({ received: { open: false } })).toEqual(refused("referral-closed"));
  });
});

describe("one home makes one offer to one referral", () => {
  test("the same form sent twice gets the same answer twice", () => {
    const first = offerFor();
    expect(prepare({ earlier: first })).toEqual({ accepted: true, value: first });
  });

  test.each([
    ["another fee", { weeklyFee: 90_000 }],
    ["another day", { startOn: calendarDate("2026-12-01") }],
    ["an extra", { extras: [{ label: "Travel", weeklyFee: 5_000 }] }],
    ["another answer to a need", { needs: [{ code: "adhd", how: "Short tasks." }] }],
    ["another impact", { impactSummary: "One child would share the garden." }],
  ])("the form of a new offer that comes again with %s is not taken for sent", (_, details) => {
    expect(prepare({ earlier: offerFor(), details })).toEqual(refused("sent-before"));
  });

  test("needs in another order, or left blank, are the same answers", () => {
    const needs = [
      { code: "adhd", how: "Short tasks." },
      { code: "autism", how: "A fixed routine." },
    ];
    const again = [...needs].reverse();
    expect(offersTheSame(detailsFor({ needs }), detailsFor({ needs: again }))).toBe(true);
    const blank = [...needs, { code: "self-harm", how: " " }];
    expect(offersTheSame(detailsFor({ needs }), detailsFor({ needs: blank }))).toBe(true);
  });

  test("another form finds the offer that stands", () => {
    const other = { id: "f0000000-0000-4000-8000-000000000002" as OfferId, version: 0 };
    expect(prepare({ earlier: offerFor(), origin: other })).toEqual(refused("already-offered"));
    const signed = offerFor({ status: "signed", version: 2 });
    expect(prepare({ earlier: signed, origin: { id: offerId, version: 2 } })).toEqual(
      refused("already-offered"),
    );
  });

  test("one that waits for the manager may be changed by whoever read it last", () => {
    const earlier = offerFor({ version: 3 });
    const changed = prepare({
      earlier,
      origin: { id: offerId, version: 3 },
      details: { weeklyFee: 90_000 },
    });
    expect(changed).toEqual({
      accepted: true,
      value: offerFor({ version: 4, weeklyFee: 90_000 }),
    });
    expect(prepare({ earlier, origin: { id: offerId, version: 2 } })).toEqual(
      refused("changed-by-somebody-else"),
    );
  });

  test.each(["stopped", "withdrawn"] as const)("one that was %s may be made anew", (status) => {
    const earlier = offerFor({ status, version: 2 });
    expect(isOver(earlier)).toBe(true);
    const anew = prepare({ earlier, origin: { id: offerId, version: 2 } });
    expect(anew).toEqual({ accepted: true, value: offerFor({ version: 3 }) });
  });
});

test("needs that only matter may be left open", () => {
  const card = cardFor({
    needs: [
      { code: "autism", importance: "must" },
      { code: "adhd", importance: "matters" },
    ],
  });
  expect(unansweredMusts(card, [])).toEqual(["autism"]);
});

test("a vacancy that is open and fresh has no problem", () => {
  expect(problemOfVacancy(vacancyFor(), now)).toBeUndefined();
});
