import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";
import { askedFor, type QuestionAsked } from "./question-worth-asking.ts";
import { getReferral } from "./search-homes.ts";

export type AskedQuestions = {
  readonly reference: string;
  /** Newest first. */
  readonly asked: readonly QuestionAsked[];
};

/** What has been asked of homes for a referral. Throws NotFound for a referral that is not the authority's. */
export const listAskedQuestions = useCase(
  { permission: "match:read", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<AskedQuestions> => {
    const { reference } = await getReferral(context, referralId);
    const asked = await context.repositories.questions.listAsked(referralId);
    return { reference, asked: asked.map(askedFor) };
  },
);
