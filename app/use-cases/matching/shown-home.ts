import type { GroupLivingAnswer } from "../../domain/home/group-living.ts";
import type { HomeKind } from "../../domain/home/home.ts";
import type { Candidate } from "../../domain/matching/candidate.ts";
import { explain } from "../../domain/matching/judge.ts";
import type {
  AnchorDistance,
  ApprovalNeeded,
  Judgement,
  Score,
} from "../../domain/matching/match.ts";
import { fieldsAsked, openQuestions } from "../../domain/matching/open-questions.ts";
import { questionsOf } from "../../domain/matching/questions.ts";
import { type Reasons, reasonsOf } from "../../domain/matching/reasons.ts";
import type { Search } from "../../domain/matching/search.ts";
import { type Weighed, weigh } from "../../domain/matching/weigh.ts";
import type { DeclineReason } from "../../domain/offer/offer.ts";
import type { Inspection } from "../../domain/ofsted/grades.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import { daysSinceConfirmed, type Freshness, freshnessOf } from "../../domain/vacancy/freshness.ts";
import type { WorkContext } from "../context.ts";

/** One home as the list shows it. No point, no address: miles only. */
export type ShownHome = {
  readonly homeId: HomeId;
  readonly alias: string;
  readonly kind: HomeKind;
  readonly providerName: string;
  readonly areaName: string;
  readonly inHouse: boolean;
  readonly listed: boolean;
  readonly score: Score;
  readonly reasons: Reasons;
  /** What is not known, as questions to put to the home. */
  readonly questions: readonly string[];
  /** Lawful fit and must-haves, each with its verdict. */
  readonly requirements: readonly Judgement[];
  /** The needs and risks of the referral, musts first, with no more than a verdict. */
  readonly needs: readonly Pick<Judgement, "code" | "label" | "verdict">[];
  readonly distances: readonly AnchorDistance[];
  readonly approvals: readonly ApprovalNeeded[];
  readonly inspection: Inspection;
  readonly freshness: Freshness;
  readonly daysSinceConfirmed: number;
  readonly confirmedBy: string;
  readonly availableFrom: CalendarDate;
  /** Whole pence per week; `null` when it depends on the child. */
  readonly weeklyFee: number | null;
  /** Whether the child could live with those who are there: the provider's word, never why. */
  readonly groupLiving: GroupLivingAnswer;
  readonly invited: boolean;
  readonly offered: boolean;
  readonly declined: DeclineReason | null;
};

/** Homes that were judged, read whole and judged again in the same order; one that has gone meanwhile is left out. */
export async function readWhole(
  { repositories }: WorkContext,
  search: Search,
  judged: readonly Weighed[],
): Promise<readonly Weighed<Candidate>[]> {
  const ids = judged.map(({ seen }) => seen.candidate.vacancy.id);
  const { readWhole: readFound } = repositories.candidateRetriever;
  const read = await (readFound ?? repositories.candidates.byVacancy)(ids);
  const wholeOf = new Map(read.map((whole) => [whole.vacancy.id, whole]));
  return ids.flatMap((id) => {
    const whole = wholeOf.get(id);
    return whole === undefined ? [] : [weigh(search, whole)];
  });
}

/** Homes in words, in the order given, with what has passed between them and the referral. */
export async function shownHomes(
  { now, repositories }: WorkContext,
  of: { readonly search: Search; readonly referralId: ReferralId },
  weighed: readonly Weighed<Candidate>[],
): Promise<readonly ShownHome[]> {
  const codes = weighed.map(({ seen }) => seen.candidate.home.authorityCode);
  const [names, answers, living] = await Promise.all([
    repositories.matching.authorityNames([...new Set(codes)]),
    repositories.matching.listAnswers(of.referralId),
    repositories.groupLiving.listAnswers(of.referralId),
  ]);
  const answerOf = new Map(answers.map((answer) => [answer.homeId, answer]));
  return weighed.map((one) => {
    const { candidate } = one.seen;
    const answer = answerOf.get(candidate.home.id);
    return {
      ...factsOf(candidate, now()),
      ...wordsOf(of.search, one),
      areaName: names.get(candidate.home.authorityCode) ?? "an area outside England",
      groupLiving: living.get(candidate.home.id) ?? "not-known",
      invited: (answer?.invitedAt ?? null) !== null,
      offered: answer?.offered ?? false,
      declined: answer?.declined ?? null,
    };
  });
}

function factsOf({ home, vacancy, inspection, ...candidate }: Candidate, now: Date) {
  return {
    homeId: home.id,
    alias: home.alias,
    kind: home.kind,
    providerName: candidate.providerName,
    inHouse: candidate.inHouseAuthorityCode !== null,
    inspection,
    freshness: freshnessOf(vacancy.confirmedAt, now),
    daysSinceConfirmed: daysSinceConfirmed(vacancy.confirmedAt, now),
    confirmedBy: vacancy.confirmedBy,
    availableFrom: vacancy.availableFrom,
    weeklyFee: vacancy.weeklyFee,
  };
}

function wordsOf(search: Search, weighed: Weighed<Candidate>) {
  const match = explain(search, weighed);
  const reasons = reasonsOf(match);
  return {
    listed: match.listed,
    score: match.score,
    reasons,
    questions: questionsOf(
      reasons.notKnown,
      search.brief.answers.home.companionship === "solo",
      openQuestions(fieldsAsked(search), weighed.seen.candidate),
    ),
    requirements: match.judgements.filter(({ kind }) => kind !== "wish"),
    needs: match.judgements
      .filter(({ code }) => code.startsWith("need:"))
      .map(({ code, label, verdict }) => ({ code, label, verdict })),
    distances: match.distances,
    approvals: match.approvals,
  };
}
