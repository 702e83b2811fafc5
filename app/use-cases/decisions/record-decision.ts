import {
  type DecisionRefusal,
  type DecisionSituation,
  recordDecision as decide,
  type ProposedDecision,
} from "../../domain/decision/record-decision.ts";
import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { takesPlaces } from "../../domain/vacancy/places.ts";
import type { ReceivedOffer } from "../comparing/authority-offer-repository.ts";
import { getSearch, judgeVacancies } from "../comparing/judge-vacancies.ts";
import type { WorkContext } from "../context.ts";
import { takeReferral } from "../referrals/take-referral.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { announceDecision } from "./announce-decision.ts";
import { whoWasHeard } from "./who-was-heard.ts";

export type RecordDecision = ProposedDecision & {
  readonly referralId: ReferralId;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};
export type Recorded = { readonly status: "awaiting-approval" | "final" };

/**
 * Records which offer is chosen and why. Final at once when no approval is needed; else it waits for them. Of two
 * commissioners who decide at the same time one wins and the other is refused. What other providers are told is looked
 * through for people and addresses; a finding names the offer as its field. Throws NotFound for a referral that is not the authority's.
 */
export const recordDecision = useCase(
  { permission: "decision:write", subject: (input: RecordDecision) => input.referralId },
  async (
    context,
    { referralId, confirmed, ...proposed },
  ): Promise<Outcome<Recorded, DecisionRefusal> | IdentifyingWords> => {
    const { actor, now, repositories } = context;
    await takeReferral(context, referralId);
    const offers = await repositories.authorityOffers.listForReferral(referralId);
    const situation = await situationOf(context, referralId, proposed, offers);
    const outcome = decide(situation, proposed);
    if (!outcome.accepted) return outcome;
    const notes = outcome.value.unsuccessful.map(({ offerId, note }) => [offerId, note]);
    const names = identifyingWords(Object.fromEntries(notes), {}, confirmed);
    if (names) return names;

    const { personId } = staffActor(actor);
    const won = await repositories.decisions.record(referralId, outcome.value, personId, now());
    if (!won) return refuse("already-decided");
    if (outcome.value.status === "final") await announceDecision(context, referralId, offers);
    else await askApprovers(context, referralId);
    return accept({ status: outcome.value.status });
  },
);

async function situationOf(
  context: WorkContext,
  referralId: ReferralId,
  proposed: ProposedDecision,
  offers: readonly ReceivedOffer[],
): Promise<DecisionSituation> {
  const { repositories } = context;
  const { referral, search } = await getSearch(context, referralId);
  const signed = offers.filter((offer) => offer.standing === "signed");
  const chosen = signed.find((offer) => offer.id === proposed.offerId);
  const vacancies = await judgeVacancies(context, search, chosen ? [chosen.vacancyId] : []);
  const judged = chosen && vacancies.get(chosen.vacancyId);
  const isThere = judged !== undefined && takesPlaces(judged.candidate.vacancy);
  const heard = await whoWasHeard(repositories, referral.authorityId, referralId);
  const earlier = await repositories.decisions.find(referralId);
  return {
    referralStatus: referral.status,
    signedOfferIds: signed.filter((each) => isThere || each !== chosen).map(({ id }) => id),
    childHeard: heard.child,
    parentsHeard: heard.parents,
    earlier: earlier?.status,
    approvals: judged?.match.approvals ?? [],
  };
}

async function askApprovers(
  { actor, now, repositories }: WorkContext,
  referralId: ReferralId,
): Promise<void> {
  await repositories.notices.tell(
    {
      organisationId: staffActor(actor).organisationId,
      kind: "approval-wanted",
      path: `/commissioner/approvals/${referralId}`,
      once: `approval:${referralId}:${now().toISOString()}`,
    },
    now(),
  );
}
