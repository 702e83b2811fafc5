import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";

const referralsAtATime = 200;

/**
 * Asks for every open referral to be judged again. Nothing happens when a confirmation runs out, so the homes that it
 * takes off the lists are replaced by this, once a day. Answers how many were asked for.
 */
export const rejudgeOpenReferrals = useCase(
  { permission: "job:run" },
  async ({ repositories: { matching, jobs } }, _: undefined): Promise<number> => {
    let asked = 0;
    let after: ReferralId | null = null;
    for (;;) {
      const ids: readonly ReferralId[] = await matching.listWidening(after, referralsAtATime);
      await jobs.addEach(
        "rejudge-referral",
        ids.map((referralId) => ({ payload: { referralId }, key: referralId })),
      );
      asked += ids.length;
      after = ids.at(-1) ?? null;
      if (after === null) return asked;
    }
  },
);
