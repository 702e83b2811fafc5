import type { ReferralId } from "../../domain/shared/ids.ts";
import type { ViewsAbsenceReason, ViewsAudience } from "../../domain/views/views.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type RecordAbsence = {
  readonly id: string;
  readonly referralId: ReferralId;
  readonly audience: ViewsAudience;
  readonly reason: ViewsAbsenceReason;
  readonly note: string;
};

/**
 * Records why the child or the parents could not be asked (Children Act 1989 s22(4): so far as is reasonably
 * practicable). Throws NotFound when the referral is not the authority's.
 */
export const recordAbsence = useCase(
  { permission: "views:record", subject: (input: RecordAbsence) => input.referralId },
  async ({ actor, now, repositories }, input): Promise<void> => {
    const { organisationId: authorityId, personId } = staffActor(actor);
    if (!(await repositories.views.findReferral(authorityId, input.referralId))) throw notFound();
    await repositories.views.insertAbsence({ ...input, authorityId, by: personId, at: now() });
  },
);
