/** Days after which a confirmation counts as ageing, and after which the vacancy is shown to nobody. */
export const freshForDays = 7;
export const confirmationLastsDays = 28;

export type Freshness = "fresh" | "ageing" | "expired";

/** Whole days since the vacancy was confirmed; never negative. */
export function daysSinceConfirmed(confirmedAt: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - confirmedAt.getTime()) / 86_400_000));
}

/** How far a confirmation can still be relied on. An expired vacancy fails lawful fit until it is renewed. */
export function freshnessOf(confirmedAt: Date, now: Date): Freshness {
  const days = daysSinceConfirmed(confirmedAt, now);
  if (days >= confirmationLastsDays) return "expired";
  return days < freshForDays ? "fresh" : "ageing";
}
