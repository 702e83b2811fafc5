import {
  type ApprovalCode,
  type ApprovalRefusal,
  answerApproval as answer,
  type GivenAnswer,
} from "../../domain/decision/answer-approval.ts";
import type { DecisionStatus } from "../../domain/decision/decision.ts";
import type { Answerer } from "../../domain/matching/match.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { WorkContext } from "../context.ts";
import { announceDecision } from "../decisions/announce-decision.ts";
import { notFound } from "../errors.ts";
import { takeReferral } from "../referrals/take-referral.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type AnswerApproval = GivenAnswer & { readonly referralId: ReferralId };

type Answered = Outcome<DecisionStatus, ApprovalRefusal>;

/** A nominated officer's answer: a home outside the area, or a move of school in Key Stage 4. */
export const answerAsNominatedOfficer = useCase(
  { permission: "approval:out-of-area", subject: (input: AnswerApproval) => input.referralId },
  (context, input): Promise<Answered> => give(context, "nominated-officer", input),
);

/** A director's answer: a home at a distance. */
export const answerAsDirector = useCase(
  { permission: "approval:at-a-distance", subject: (input: AnswerApproval) => input.referralId },
  (context, input): Promise<Answered> => give(context, "director", input),
);

async function give(
  context: WorkContext,
  approver: Answerer,
  { referralId, ...given }: AnswerApproval,
): Promise<Answered> {
  const { actor, now, repositories } = context;
  const referral = await takeReferral(context, referralId);
  const decision = await repositories.decisions.find(referralId);
  if (decision === undefined) throw notFound();
  const offers = await repositories.authorityOffers.listForReferral(referralId);
  const chosen = offers.find((offer) => offer.id === decision.offerId);
  const outcome = answer(
    {
      referralStatus: referral.status,
      status: decision.status,
      needed: decision.approvals,
      attempt: decision.attempt,
      answered: await repositories.decisions.listGivenApprovals(referralId),
      offerStands: chosen?.standing === "signed",
    },
    approver,
    given,
  );
  if (!outcome.accepted) return outcome;

  const { personId } = staffActor(actor);
  const isFirst = await repositories.decisions.giveApproval(referralId, {
    code: given.code,
    answer: given.answer,
    reason: given.reason,
    by: personId,
    at: now(),
  });
  if (!isFirst) return refuse("already-answered");
  if (outcome.value === "final") await announceDecision(context, referralId, offers);
  if (outcome.value === "refused") await repositories.decisions.refuse(referralId);
  await tellCommissioners(context, referralId, given.code);
  return accept(outcome.value);
}

async function tellCommissioners(
  { actor, now, repositories }: WorkContext,
  referralId: ReferralId,
  code: ApprovalCode,
): Promise<void> {
  await repositories.notices.tell(
    {
      organisationId: staffActor(actor).organisationId,
      kind: "approval-answered",
      path: `/commissioner/referrals/${referralId}/decision`,
      once: `approval-answered:${referralId}:${code}:${now().toISOString()}`,
    },
    now(),
  );
}
