import type { Score } from "#app/domain/matching/match.ts";

/** Points of a part of the score: at most one decimal. */
export function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A score in whole points without what it is out of: "74", or "61 to 82" where something is not known. */
export function scoreRange({ lower, upper }: Pick<Score, "lower" | "upper">): string {
  const [least, most] = [Math.round(lower), Math.round(upper)];
  return least === most ? String(least) : `${least} to ${most}`;
}

/** A score in words: "74 out of 100", or "61 to 82 out of 100" where something is not known. */
export function scoreText(score: Pick<Score, "lower" | "upper">): string {
  return `${scoreRange(score)} out of 100`;
}
