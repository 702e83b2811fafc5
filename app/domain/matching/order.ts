import type { Weighed } from "./weigh.ts";

/**
 * Best first: by the middle of the score, then by its lower end, then nearer to the home area, then by id. No two
 * vacancies are equal, so the same candidates are in the same order whatever order they came in.
 */
export function inOrder(one: Weighed, other: Weighed): number {
  return (
    (other.score?.middle ?? -1) - (one.score?.middle ?? -1) ||
    (other.score?.lower ?? -1) - (one.score?.lower ?? -1) ||
    milesFromHome(one) - milesFromHome(other) ||
    compareText(one.seen.candidate.vacancy.id, other.seen.candidate.vacancy.id)
  );
}

/** A place that is not on the map comes after every one that is. */
function milesFromHome({ seen }: Weighed): number {
  return seen.miles[0] ?? Number.MAX_SAFE_INTEGER;
}

function compareText(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
