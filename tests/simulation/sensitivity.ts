import type { Assumptions } from "./assumptions.ts";

/** One assumption changed, to see what hangs on it. */
export type Variation = { readonly name: string; readonly change: Partial<Assumptions> };

export const asAssumed: Variation = { name: "As assumed", change: {} };

/** The changes that are shown beside the main table. Arrivals and openings stay the same in all of them. */
export const variations: readonly Variation[] = [
  { name: "Without the fatigue effect", change: { fatigue: false } },
  { name: "A fifth of openings on no list", change: { unlisted: 0.2 } },
  { name: "A quarter fewer places", change: { fewer: 0.25 } },
  { name: "Homes say yes twice as often", change: { yesAtMiddlingFit: 0.42 } },
];
