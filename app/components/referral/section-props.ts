import type { ReferralAnswers } from "../../domain/referral/referral.ts";

/** What the questions of a section are given: what is saved, and the authorities to choose from. */
export type SectionProps = {
  readonly answers: Partial<ReferralAnswers>;
  readonly authorities: readonly { readonly code: string; readonly name: string }[];
};
