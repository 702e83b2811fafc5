import { referenceCode } from "../../domain/referral/reference-code.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type StartReferralInput = { readonly id: ReferralId };

/** How often a reference that is taken is replaced by another: at a hundred thousand referrals all fail once in 700. */
const tries = 5;

/** Starts an empty referral with a reference of its own. The same form sent twice starts one. */
export const startReferral = useCase(
  { permission: "referral:write", subject: ({ id }: StartReferralInput) => id },
  async ({ actor, now, newId, repositories }, { id }): Promise<ReferralId> => {
    const { organisationId, personId } = staffActor(actor);
    const done = { by: personId, at: now() };
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const reference = referenceCode(newId<ReferralId>());
      const started = await repositories.referrals.insert(
        { id, authorityId: organisationId, reference, status: "draft", answers: {}, version: 1 },
        done,
      );
      if (started !== "reference-taken") return id;
    }
    throw notFound();
  },
);
