import { widestFilters } from "../../domain/matching/candidate-filters.ts";
import { type NearMiss, nearMisses } from "../../domain/matching/near-misses.ts";
import { type Failure, failuresOf, rank } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { WorkContext } from "../context.ts";
import { nearestHomes } from "./search-homes.ts";

/** What keeps lawful homes off the list, and the one change that would bring some of them in. */
export type Changes = {
  readonly nearMisses: readonly NearMiss[];
  /** How many homes do not meet each requirement. */
  readonly failures: readonly Failure[];
  readonly judged: number;
  /** False when there are more homes further away than were judged. */
  readonly exact: boolean;
};

/**
 * Judges every home that would be lawful, as if no must-have had been set; the nearest ones when there are more than
 * the budget.
 */
export async function findChanges(
  context: WorkContext,
  search: Search,
  budget?: number,
): Promise<Changes> {
  const found = await nearestHomes(context, widestFilters(search), budget);
  const { others } = rank(search, found.candidates);
  return {
    nearMisses: nearMisses(others),
    failures: failuresOf(others),
    judged: found.candidates.length,
    exact: found.exact,
  };
}
