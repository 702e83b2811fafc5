import type { ReferralId } from "../../domain/shared/ids.ts";
import type { ViewsAudience } from "../../domain/views/views.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type ClosePrivateLinks = {
  readonly referralId: ReferralId;
  readonly audience: ViewsAudience;
};

/** Closes the links of one reader at once, with any sitting that is open through them. Twice changes nothing. */
export const closePrivateLinks = useCase(
  { permission: "views:record", subject: (input: ClosePrivateLinks) => input.referralId },
  async ({ actor, now, repositories }, { referralId, audience }): Promise<void> => {
    const { organisationId } = staffActor(actor);
    if (!(await repositories.views.findReferral(organisationId, referralId))) throw notFound();
    await repositories.views.revokeLinks(organisationId, referralId, audience, now());
  },
);
