import type { Score } from "#app/domain/matching/match.ts";

/** Points as people read them: at most one decimal. */
export function points(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A score in words: "74 out of 100", or "61 to 82 out of 100" where something is not known. */
export function scoreText(score: Pick<Score, "lower" | "upper">): string {
  const [lower, upper] = [points(score.lower), points(score.upper)];
  return lower === upper ? `${lower} out of 100` : `${lower} to ${upper} out of 100`;
}
