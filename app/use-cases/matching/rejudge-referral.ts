import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";
import { judgeAgain } from "./judge-again.ts";

export type RejudgeReferral = { readonly referralId: ReferralId };

/** Judges one referral again, which was published or changed, or was refused by a home. Answers how many cards it gave. */
export const rejudgeReferral = useCase(
  { permission: "job:run", subject: ({ referralId }: RejudgeReferral) => referralId },
  (context, { referralId }): Promise<number> => judgeAgain(context, [referralId]),
);
