import { type WeightKey, weightKeys } from "./weight-profile.ts";

/** Points for each wish, 0 to 100, in whole points or tenths. */
export type Weights = Readonly<Record<WeightKey, number>>;

export const mostPoints = 100;

/** What is wrong with weights: a wish's points cannot be used, or nothing would order homes at all. */
export type WeightsProblem =
  | { readonly code: "not-points"; readonly key: WeightKey }
  | { readonly code: "nothing-counts" };

/** Every problem of some weights; none means that they can be saved. */
export function weightsProblems(
  weights: Readonly<Record<string, number>>,
): readonly WeightsProblem[] {
  const unusable = weightKeys.filter((key) => !isPoints(weights[key]));
  if (unusable.length > 0) return unusable.map((key) => ({ code: "not-points", key }));
  return totalPoints(weights) > 0 ? [] : [{ code: "nothing-counts" }];
}

/** All points together. Tenths are added as whole numbers, so that 0.1 and 0.2 make 0.3. */
export function totalPoints(weights: Readonly<Record<string, number>>): number {
  return weightKeys.reduce((sum, key) => sum + Math.round((weights[key] ?? 0) * 10), 0) / 10;
}

/** A weight for every wish, those that a profile leaves out as nothing. */
export function everyWeight(weights: Readonly<Record<string, number>>): Weights {
  const all = weightKeys.map((key) => [key, weights[key] ?? 0] as const);
  return Object.fromEntries(all) as Record<WeightKey, number>;
}

function isPoints(value: number | undefined): boolean {
  if (value === undefined || !Number.isFinite(value)) return false;
  return value >= 0 && value <= mostPoints && Math.round(value * 10) / 10 === value;
}
