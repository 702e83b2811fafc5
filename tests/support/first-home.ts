import type { FirstHome } from "#app/components/matching/listed-home.ts";

/** A home as the first of a list shows it, of which everything is known and nothing stands out. */
export const firstHome: FirstHome = {
  homeId: "b0000000-0000-4000-8000-000000000001",
  alias: "Rowan",
  kind: "fostering-household",
  areaName: "Leeds",
  provider: "An agency",
  miles: 3.2,
  lower: 77.6,
  upper: 86.2,
  best: [],
  worst: null,
  met: [],
  notMet: [],
  notKnown: [],
  ofsted: "Good",
  confirmed: "yesterday",
  ready: "now",
  price: "£950 a week",
  approval: "None",
  groupLiving: "not-known",
  answer: null,
  questions: [],
  distances: [],
};
