import { type ListFilters, narrowed, narrowedBy } from "../../domain/matching/list-filters.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { type BestHomes, bestHomes, listsAtLeast } from "./search-homes.ts";

type Narrow = {
  readonly referralId: ReferralId;
  readonly search: Search;
  readonly filters: ListFilters;
  readonly wanted: number;
};

/** The first of what filters leave, found anew: they may be far down the whole list. */
export async function narrowedHomes(
  context: WorkContext,
  { referralId, search, filters, wanted }: Narrow,
): Promise<BestHomes> {
  const answers = filters.notAsked
    ? await context.repositories.matching.listAnswers(referralId)
    : [];
  const asked = answers.filter(
    ({ invitedAt, offered, declined }) => invitedAt !== null || offered || declined !== null,
  );
  return bestHomes(
    context,
    narrowed(search, filters, new Set(asked.map(({ homeId }) => homeId))),
    wanted,
    { filters: narrowedBy(search, filters), atLeast: listsAtLeast },
  );
}
