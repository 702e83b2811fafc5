/** One part of a fee with its name: whole pence per week. */
type Extra = { readonly label: string; readonly weeklyFee: number };

/** A home's fee with everything itemised beside it, in whole pence per week. */
export function totalPerWeek(weeklyFee: number, extras: readonly Extra[]): number {
  return extras.reduce((sum, extra) => sum + extra.weeklyFee, weeklyFee);
}

/** What a weekly sum comes to in a year of 365 days, to the nearest penny; sevenths of a penny never end in a half. */
export function totalPerYear(perWeek: number): number {
  return Math.round((perWeek * 365) / 7);
}
