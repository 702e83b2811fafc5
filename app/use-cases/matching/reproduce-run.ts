import { type Difference, firstDifference } from "../../domain/matching/first-difference.ts";
import { compileKept } from "../../domain/matching/kept-inputs.ts";
import { type RankedHome, rank, rankedHome } from "../../domain/matching/rank.ts";
import type { MatchRunId, ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { useCase } from "../use-case.ts";
import { type ChangedSince, changedSince } from "./changed-since.ts";
import type { StoredRun, StoredRunLine } from "./matching-repository.ts";
import { getReferral } from "./search-homes.ts";

export type ReproduceRun = { readonly referralId: ReferralId; readonly runId: MatchRunId };

export type ReproducedRun = {
  readonly reference: string;
  readonly run: StoredRunLine;
  /** The list made again, from what was kept. */
  readonly list: readonly RankedHome[];
  /** It is the list that was shown: the same homes in the same order with the same scores. */
  readonly same: boolean;
  readonly difference: Difference | null;
  readonly since: ChangedSince;
  readonly now: Date;
};

/** The run is older than the keeping of facts. */
export type ReproduceRefusal = "facts-not-kept";

/**
 * Makes a list that was shown before again, from the facts, answers and weights that were kept with it, and says what has
 * changed since. Nothing that happened to the homes, the referral or the weights in the meantime plays a part in it.
 * Throws NotFound for a run of another authority or another referral.
 */
export const reproduceRun = useCase(
  { permission: "match:read", subject: ({ runId }: ReproduceRun) => runId },
  async (context, { referralId, runId }): Promise<Outcome<ReproducedRun, ReproduceRefusal>> => {
    const referral = await getReferral(context, referralId);
    const run = await context.repositories.matching.findRun(referral.authorityId, runId);
    if (run === null || run.referralId !== referralId) throw notFound();
    if (run.restsOn === null) return refuse("facts-not-kept");
    const { inputs, facts } = run.restsOn;
    const list = rank(compileKept(inputs, run.profile), facts).listed.flatMap(rankedHome);
    const difference = firstDifference(run.ranking, list);
    return accept({
      reference: referral.reference,
      run: lineOf(run),
      list,
      same: difference === null,
      difference,
      since: await changedSince(context, referral, run.ranking),
      now: context.now(),
    });
  },
);

/** What rests on a home's place stays on the server. */
function lineOf({ ranking: _, restsOn: __, referralId: ___, ...line }: StoredRun): StoredRunLine {
  return line;
}
