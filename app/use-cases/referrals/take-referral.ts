import type { Referral } from "../../domain/referral/referral.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";

/**
 * One of the authority's own referrals, to decide or to close: until the transaction ends nobody else does, nobody changes
 * it, and no offer to it is signed or taken back. Comes before anything that the decision rests on is read. Throws NotFound
 * for a referral that is not the authority's.
 */
export async function takeReferral(
  { actor, repositories }: Pick<WorkContext, "actor" | "repositories">,
  referralId: ReferralId,
): Promise<Referral> {
  const { organisationId } = staffActor(actor);
  await repositories.referralTurn.take(referralId);
  const referral = await repositories.referrals.findForChange(organisationId, referralId);
  if (!referral) throw notFound();
  return referral;
}
