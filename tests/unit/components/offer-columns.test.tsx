import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { criteriaOf, type OfferColumn, valuesOf } from "#app/components/offers/offer-columns.tsx";

const offer: OfferColumn = {
  score: null,
  against: [],
  notKnown: [],
  distances: [],
  approvals: [],
  inspection: null,
  needs: [],
  impactSummary: "",
  aboutTheOffer: "",
  startOn: "2026-11-30",
  heldUntil: null,
  holdIsOver: false,
  cameOn: "2026-11-28",
  daysLate: 2,
  weeklyFee: 95_000,
  extras: [],
  perWeek: 95_000,
  perYear: 4_957_000,
};

const read = (given: OfferColumn, row: string) =>
  renderToStaticMarkup(<p>{valuesOf(given, [])[criteriaOf([]).indexOf(row)]}</p>);
const cameIn = (given: OfferColumn) => read(given, "When it came");

test("a late offer is marked in the comparison with how late it came", () => {
  expect(cameIn(offer)).toContain("28 November 2026");
  expect(cameIn(offer)).toContain("Late");
  expect(cameIn(offer)).toContain("Came 2 days after the answer date");
});

test("an offer in time only says when it came", () => {
  expect(cameIn({ ...offer, daysLate: 0 })).toBe("<p>28 November 2026</p>");
});

test("an offer whose place is no longer held says so, and until when it was", () => {
  const held = { ...offer, heldUntil: "2026-11-27" };
  expect(read({ ...held, holdIsOver: true }, "Could start")).toContain("No longer held");
  expect(read({ ...held, holdIsOver: true }, "Could start")).toContain("27 November 2026");
  expect(read(held, "Could start")).toBe("<p>30 November 2026. Held until 27 November 2026</p>");
});

test("every row of the comparison has its value", () => {
  expect(valuesOf(offer, ["autism"])).toHaveLength(criteriaOf(["autism"]).length);
});
