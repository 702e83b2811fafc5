import { useCase } from "../use-case.ts";
import { judgeAgain } from "./judge-again.ts";

/** As many as share one transaction: what is read once for all of them is shared, and nobody waits long for the end of it. */
export const touchedAtOnce = 16;

export type RejudgeTouched = {
  /** It has failed before: each of the referrals is then judged by a job of its own, and one alone can fail. */
  readonly failedBefore: boolean;
};

/** Judges some of the referrals again that changes of vacancies have touched. Answers how many cards were given. */
export const rejudgeTouched = useCase(
  { permission: "job:run" },
  async (context, { failedBefore }: RejudgeTouched): Promise<number> => {
    const { standing, jobs } = context.repositories;
    const touched = await standing.takeTouched(touchedAtOnce);
    if (touched.length === 0) return 0;
    const given = failedBefore ? 0 : await judgeAgain(context, touched);
    if (failedBefore) {
      await jobs.addEach(
        "rejudge-referral",
        touched.map((referralId) => ({ payload: { referralId }, key: referralId })),
      );
    }
    await standing.forgetTouched(touched);
    return given;
  },
);
