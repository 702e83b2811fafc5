import type { Candidate } from "../../domain/matching/candidate.ts";
import type { Judgement } from "../../domain/matching/match.ts";
import type { Search } from "../../domain/matching/search.ts";
import { whyNotHome } from "../../domain/matching/why-not.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { useCase } from "../use-case.ts";
import type { MatchListRefusal } from "./list-matches.ts";
import type { HomeName } from "./matching-repository.ts";
import { getReferral, searchOf } from "./search-homes.ts";

/** What the home is called, or part of it. */
export type AskWhyNot = { readonly referralId: ReferralId; readonly words: string };

export type WhyNotAnswer = HomeName & {
  /**
   * `no-open-vacancy`: every vacancy that it has had is held, filled or withdrawn; the one that fails least was judged.
   * `no-vacancy`: the home is on Hearth and has never had one, so there is nothing to judge.
   */
  readonly standing: "listed" | "not-listed" | "no-open-vacancy" | "no-vacancy";
  /** Exactly what it fails, lawful fit first; none when it is listed or has never had a vacancy. */
  readonly fails: readonly Judgement[];
};

export type WhyNotAnswers = {
  readonly reference: string;
  readonly answers: readonly WhyNotAnswer[];
  /** More homes are called that than are shown. */
  readonly more: boolean;
};

const mostAnswers = 10;

/**
 * Why homes called so are not on a referral's list: the exact requirements that each fails. One read finds the homes and
 * one reads all their vacancies, open or not.
 */
export const askWhyNot = useCase(
  { permission: "match:read", subject: ({ referralId }: AskWhyNot) => referralId },
  async (context, { referralId, words }): Promise<Outcome<WhyNotAnswers, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");

    const wanted = words.trim();
    const { matching, candidates } = context.repositories;
    const names = wanted === "" ? [] : await matching.findHomesNamed(wanted, mostAnswers + 1);
    const named = names.slice(0, mostAnswers);
    const vacancies = await candidates.byHomes(named.map(({ homeId }) => homeId));
    const answers = named.map((name) => answerFor(search, name, vacancies));
    return accept({ reference: referral.reference, answers, more: names.length > mostAnswers });
  },
);

function answerFor(search: Search, name: HomeName, all: readonly Candidate[]): WhyNotAnswer {
  const vacancies = all.filter(({ home }) => home.id === name.homeId);
  const answer = whyNotHome(search, vacancies);
  if (answer === null) return { ...name, standing: "no-vacancy", fails: [] };
  const isOpen = vacancies.some(({ vacancy }) => vacancy.status === "open");
  const unlisted = isOpen ? "not-listed" : "no-open-vacancy";
  return { ...name, standing: answer.match.listed ? "listed" : unlisted, fails: answer.fails };
}
