import { type BindingMusts, bindingMusts } from "../../domain/matching/binding-musts.ts";
import { widestFilters } from "../../domain/matching/candidate-filters.ts";
import { type ChangeSet, changeSets, isProtective } from "../../domain/matching/change-sets.ts";
import { copyAddress } from "../../domain/matching/copy-address.ts";
import { type Failure, failuresOf, rankWeighed } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import { weigh } from "../../domain/matching/weigh.ts";
import type { WorkContext } from "../context.ts";
import { nearestHomes } from "./search-homes.ts";

/** Changes with the number of homes that they bring in, and the address of a copy in which they are made. */
export type OfferedChange = {
  readonly sentence: string;
  /** The kinds of change, to put steps of the same kind together. */
  readonly kinds: string;
  readonly protects: boolean;
  readonly address: ReturnType<typeof copyAddress>;
};

/** What keeps lawful homes off the list, and the changes that would bring some of them in. */
export type Changes = {
  readonly sets: readonly OfferedChange[];
  /** How many homes do not meet each requirement. */
  readonly failures: readonly Failure[];
  /** Which must-haves keep lawful homes off. */
  readonly binding: BindingMusts;
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
  const weighed = found.candidates.map((candidate) => weigh(search, candidate));
  return {
    sets: changeSets(weighed).map((set) => offered(search, set)),
    failures: failuresOf(rankWeighed(weighed).others),
    binding: bindingMusts(search.requirements, weighed),
    judged: found.candidates.length,
    exact: found.exact,
  };
}

function offered({ brief }: Search, { sentence, changes }: ChangeSet): OfferedChange {
  return {
    sentence,
    kinds: changes.map(({ key }) => key).join("+"),
    protects: changes.some(isProtective),
    address: copyAddress(brief, changes),
  };
}
