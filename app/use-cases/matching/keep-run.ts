import { keepInputs } from "../../domain/matching/kept-inputs.ts";
import { rankedHome } from "../../domain/matching/rank.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { MatchRunId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { staffActor } from "../staff-actor.ts";
import type { Changes } from "./find-changes.ts";
import type { BestHomes } from "./search-homes.ts";

/** How much of an order is kept with the run. */
const rankingKept = 100;

type Shown = {
  readonly referralId: ReferralId;
  readonly search: Search;
  readonly found: BestHomes;
  /** What would bring homes in, where none was found. */
  readonly changes: Promise<Changes> | null;
};

/** Keeps the list that was shown, so that it can be looked up and made again. */
export async function keepRun(
  { actor, now, newId, repositories }: WorkContext,
  { referralId, search, found, changes }: Shown,
): Promise<void> {
  const { organisationId, personId } = staffActor(actor);
  const kept = found.listed.slice(0, rankingKept);
  const empty = await changes;
  await repositories.matching.keepRun(
    {
      id: newId<MatchRunId>(),
      referralId,
      authorityId: organisationId,
      at: now(),
      profile: search.profile,
      source: found.source,
      exact: found.exact,
      candidates: found.judged,
      listed: found.listed.length,
      inputs: keepInputs(search),
      ranking: kept.flatMap(rankedHome),
      facts: kept.map(({ seen }) => seen.candidate),
      unmet: empty === null ? null : { ...empty.binding, exact: empty.exact },
    },
    personId,
  );
}
