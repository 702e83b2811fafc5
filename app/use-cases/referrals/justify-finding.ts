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

export type JustifyFindingInput = FindingJustification & { readonly referralId: ReferralId };
export type JustifyRefusal = "reason-too-short" | "no-longer-there";

/** Keeps a person's reason for leaving one finding in the text. One that is no longer there cannot be justified. */
export const justifyFinding = useCase(
  { permission: "referral:write", subject: ({ referralId }: JustifyFindingInput) => referralId },
  async (
    { actor, now, repositories },
    { referralId, field, kind, excerpt, reason },
  ): Promise<Outcome<null, JustifyRefusal>> => {
    const { organisationId, personId } = staffActor(actor);
    const referral = await repositories.referrals.findForChange(organisationId, referralId);
    if (!referral) throw notFound();
    const isThere = findInFields(freeTexts(referral.answers)).some(
      (found) => found.field === field && found.kind === kind && found.excerpt === excerpt,
    );
    if (!isThere) return refuse("no-longer-there");
    if (!isReason(reason)) return refuse("reason-too-short");
    const justification = { field, kind, excerpt, reason };
    await repositories.referrals.justify(referral, justification, { by: personId, at: now() });
    return accept(null);
  },
);
