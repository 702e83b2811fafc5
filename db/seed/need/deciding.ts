import { answerApproval } from "#app/domain/decision/answer-approval.ts";
import {
  type RecordedDecision,
  recordDecision,
  type Unsuccessful,
} from "#app/domain/decision/record-decision.ts";
import { isAnsweredHere } from "#app/domain/matching/approvals.ts";
import { explain } from "#app/domain/matching/judge.ts";
import type { AnsweredCode, ApprovalNeeded } from "#app/domain/matching/match.ts";
import type { Search } from "#app/domain/matching/search.ts";
import type { UnsuccessfulReason } from "#app/domain/offer/offer.ts";
import type { Chance } from "../chance.ts";
import { approvalWords, decisionWords, outcomeNote } from "../words/decision-words.ts";
import type { SeededOffer } from "./responses.ts";
import type { NeedRows } from "./rows.ts";
import type { AuthorityPeople, SeededReferral } from "./seeded-referral.ts";

const whyNot: readonly UnsuccessfulReason[] = [
  "another-home-fits-better",
  "child-preferred-another",
  "needs-not-fully-met",
  "too-far",
];

/** The approvals that choosing an offer would trigger. */
export function approvalsOf(search: Search, { weighed }: SeededOffer): readonly ApprovalNeeded[] {
  return explain(search, weighed).approvals;
}

/** Records the choice of an offer by the service's own rules. Throws where they refuse: the seed has then to be mended. */
export function decide(
  rows: NeedRows,
  referral: SeededReferral,
  search: Search,
  chosen: SeededOffer,
  signedOffers: readonly SeededOffer[],
  people: AuthorityPeople,
  at: Date,
  chance: Chance,
): RecordedDecision {
  const unsuccessful: Unsuccessful[] = signedOffers
    .filter((one) => one !== chosen)
    .map(({ offer }) => ({
      offerId: offer.id,
      reason: chance.pick(whyNot),
      note: outcomeNote(chance),
    }));
  const outcome = recordDecision(
    {
      referralStatus: "published",
      signedOfferIds: signedOffers.map(({ offer }) => offer.id),
      childHeard: true,
      parentsHeard: true,
      earlier: undefined,
      approvals: approvalsOf(search, chosen),
    },
    { offerId: chosen.offer.id, ...decisionWords(chance), unsuccessful },
  );
  if (!outcome.accepted)
    throw new Error(`the seed cannot decide ${referral.reference}: ${outcome.refusal}`);
  const { status, approvals, ...words } = outcome.value;
  rows.decision.push({
    ...words,
    referralId: referral.id,
    authorityId: referral.authorityId,
    status,
    approvals: [...approvals],
    recordedAt: at,
    recordedBy: people.commissioner,
    finalAt: status === "final" ? at : null,
  });
  return outcome.value;
}

/** The approvals given some days later, which make the decision final. Throws where nobody can give them. */
export function approve(
  rows: NeedRows,
  referral: SeededReferral,
  decided: RecordedDecision,
  people: AuthorityPeople,
  at: Date,
  chance: Chance,
): void {
  const given: { code: AnsweredCode; answer: "approved" }[] = [];
  for (const { code, approver } of decided.approvals.filter(isAnsweredHere)) {
    const by = approver === "director" ? people.director : people.nominatedOfficer;
    const reason = approvalWords(chance);
    const outcome = answerApproval(
      {
        referralStatus: "published",
        status: "awaiting-approval",
        needed: decided.approvals,
        answered: given,
        attempt: 1,
        offerStands: true,
      },
      approver,
      { code, answer: "approved", reason, readAttempt: 1 },
    );
    if (by === null || !outcome.accepted)
      throw new Error(`nobody can approve ${referral.reference}`);
    given.push({ code, answer: "approved" });
    rows.approval.push({
      referralId: referral.id,
      authorityId: referral.authorityId,
      code,
      answer: "approved",
      reason,
      by,
      at,
    });
  }
  const row = rows.decision.find(({ referralId }) => referralId === referral.id);
  if (row) Object.assign(row, { status: "final", finalAt: at });
}

/** Everybody is told: each provider its outcome, the child and the parents their replies. */
export function announce(
  rows: NeedRows,
  referral: SeededReferral,
  decided: RecordedDecision,
  signedOffers: readonly SeededOffer[],
  people: AuthorityPeople,
  at: Date,
  chance: Chance,
): void {
  const told = new Map(decided.unsuccessful.map((one) => [one.offerId, one]));
  for (const { offer } of signedOffers) {
    const reason = told.get(offer.id);
    rows.offerOutcome.push({
      offerId: offer.id,
      referralId: referral.id,
      providerId: offer.providerId,
      authorityId: referral.authorityId,
      outcome: reason === undefined ? "chosen" : "unsuccessful",
      reason: reason?.reason ?? null,
      note: reason?.note ?? "",
      at,
    });
  }
  for (const [audience, words] of [
    ["child", decided.replyToChild],
    ["parent", decided.replyToParent],
  ] as const) {
    if (words === "") continue;
    rows.viewsReply.push({
      id: chance.uuid(),
      referralId: referral.id,
      authorityId: referral.authorityId,
      audience,
      words,
      by: people.commissioner,
      at,
    });
  }
}
