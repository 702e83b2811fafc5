import type { OrganisationId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";

const referralsAtATime = 200;

/**
 * Asks for open referrals to be judged again whose cards the best homes get by themselves: those of some authorities, or
 * with `null` of all. Jobs with the same key that wait already are one. Answers how many were asked for.
 */
export async function askToJudgeOpen(
  { repositories: { matching, jobs } }: WorkContext,
  authorityIds: readonly OrganisationId[] | null,
): Promise<number> {
  let asked = 0;
  let after: ReferralId | null = null;
  for (;;) {
    const ids: readonly ReferralId[] = await matching.listWidening(
      authorityIds,
      after,
      referralsAtATime,
    );
    await jobs.addEach(
      "rejudge-referral",
      ids.map((referralId) => ({ payload: { referralId }, key: referralId })),
    );
    asked += ids.length;
    after = ids.at(-1) ?? null;
    if (after === null) return asked;
  }
}
