import { approvalsChanged } from "../../domain/decision/approvals-changed.ts";
import type { ApprovalNeeded } from "../../domain/matching/match.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { ReceivedOffer } from "../comparing/authority-offer-repository.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { GivenApproval, StoredDecision } from "./decision-repository.ts";
import { type OfferToChoose, offersToChoose } from "./offers-to-choose.ts";
import { type Heard, whoWasHeard } from "./who-was-heard.ts";

export type DecisionRecord = {
  readonly referralId: ReferralId;
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly offers: readonly ReceivedOffer[];
  /** What may be chosen; nothing while a decision stands or the referral is not open. */
  readonly choices: readonly OfferToChoose[];
  readonly heard: Heard;
  /** Nothing while nobody has decided. */
  readonly decision: StoredDecision | null;
  readonly approvalsGiven: readonly GivenApproval[];
  /** What the waiting choice would need today, where that is no longer what it was decided with; `null` otherwise. */
  readonly otherApprovals: readonly ApprovalNeeded[] | null;
};

/** The decision with everything it rests on, for the form and for whoever asks later. Throws NotFound when not the authority's. */
export const readDecision = useCase(
  { permission: "decision:read", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<DecisionRecord> => {
    const { actor, repositories } = context;
    const { organisationId } = staffActor(actor);
    const referral = await repositories.matching.findOwned(organisationId, referralId);
    if (referral === null) throw notFound();
    const offers = await repositories.authorityOffers.listForReferral(referralId);
    const decision = (await repositories.decisions.find(referralId)) ?? null;
    const isOpen = referral.status === "published";
    const waits = isOpen && decision?.status === "awaiting-approval";
    const mayBeChosen = isOpen && (decision === null || decision.status === "refused");
    const judged = await offersToChoose(
      context,
      referralId,
      offers.filter(
        ({ id, standing }) =>
          standing === "signed" && (mayBeChosen || (waits && id === decision.offerId)),
      ),
    );
    const [chosen] = judged;
    const isOther =
      waits && chosen !== undefined && approvalsChanged(decision.approvals, chosen.approvals);
    return {
      referralId,
      reference: referral.reference,
      status: referral.status,
      offers,
      choices: mayBeChosen ? judged : [],
      heard: await whoWasHeard(repositories, organisationId, referralId),
      decision,
      approvalsGiven: await repositories.decisions.listGivenApprovals(referralId),
      otherApprovals: isOther ? chosen.approvals : null,
    };
  },
);
