import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import {
  type Decline,
  type DeclineRefusal,
  declineReferral as decline,
} from "../../domain/offer/decline.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome } from "../../domain/shared/outcome.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { type HomeAtReferral, receivedBy } from "./received-home.ts";

export type DeclineReferralInput = HomeAtReferral & {
  readonly decline: Decline;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

/** Says no for one home, with a coded reason, and tells the commissioner once. The next best home gets the card. */
export const declineReferral = useCase(
  { permission: "offer:decline", subject: ({ referralId }: DeclineReferralInput) => referralId },
  async (
    { actor, now, repositories },
    input,
  ): Promise<Outcome<ReferralId, DeclineRefusal> | IdentifyingWords> => {
    const { organisationId: providerId, personId } = staffActor(actor);
    const { offers, notices, jobs } = repositories;
    const { referralId, homeId } = input;
    const { received } = await receivedBy(repositories, providerId, input);
    const names = identifyingWords({ note: input.decline.note }, {}, input.confirmed);
    if (names) return names;
    const offer = await offers.findFor(providerId, referralId, homeId);
    const earlier = await offers.findDecline(providerId, referralId, homeId);
    const declined = decline(received, input.decline, offer?.offer, earlier);
    if (!declined.accepted) return declined;
    const { authorityId } = received;
    const of = { referralId, homeId, providerId, authorityId };
    const isNew = await offers.insertDecline(of, declined.value, { by: personId, at: now() });
    if (isNew) {
      const path = `/commissioner/referrals/${referralId}/invitations`;
      const once = `declined:${referralId}:${homeId}`;
      await notices.tell({ organisationId: authorityId, kind: "declined", path, once }, now());
      await jobs.add("rejudge-referral", { referralId }, referralId);
    }
    return accept(referralId);
  },
);
