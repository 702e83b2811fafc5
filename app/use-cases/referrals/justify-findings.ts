import {
  type FindingJustification,
  findInFields,
  isReason,
} from "../../domain/anonymity/unresolved-findings.ts";
import { freeTexts } from "../../domain/referral/free-text.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type JustifyFindingsInput = {
  readonly referralId: ReferralId;
  readonly justifications: readonly FindingJustification[];
};
export type JustifyRefusal = "reason-too-short";

/**
 * Keeps a person's reasons for leaving findings in the text. A finding that is no longer there is passed over: there is
 * nothing left to justify.
 */
export const justifyFindings = useCase(
  { permission: "referral:write", subject: ({ referralId }: JustifyFindingsInput) => referralId },
  async (
    { actor, now, repositories },
    { referralId, justifications },
  ): Promise<Outcome<null, JustifyRefusal>> => {
    const { organisationId, personId } = staffActor(actor);
    const referral = await repositories.referrals.findForChange(organisationId, referralId);
    if (!referral) throw notFound();
    if (!justifications.every(({ reason }) => isReason(reason))) return refuse("reason-too-short");
    const findings = findInFields(freeTexts(referral.answers));
    const done = { by: personId, at: now() };
    for (const { field, kind, excerpt, sentence, reason } of justifications) {
      const isThere = findings.some(
        (found) =>
          found.field === field &&
          found.kind === kind &&
          found.excerpt === excerpt &&
          found.sentence === sentence,
      );
      if (!isThere) continue;
      const justification = { field, kind, excerpt, sentence, reason };
      await repositories.referrals.justify(referral, justification, done);
    }
    return accept(null);
  },
);
