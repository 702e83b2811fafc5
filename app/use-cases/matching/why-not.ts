import type { Judgement } from "../../domain/matching/match.ts";
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
  /** `no-vacancy`: the home is on Hearth and has none, so there is nothing to judge. */
  readonly standing: "listed" | "not-listed" | "no-vacancy";
  readonly fails: readonly Judgement[];
};

export type WhyNotAnswers = {
  readonly reference: string;
  readonly answers: readonly WhyNotAnswer[];
  /** More homes are called that than are shown. */
  readonly more: boolean;
};

const mostAnswers = 10;

/** Why homes called so are not on a referral's list: the exact requirements that each fails. */
export const askWhyNot = useCase(
  { permission: "match:read", subject: ({ referralId }: AskWhyNot) => referralId },
  async (context, { referralId, words }): Promise<Outcome<WhyNotAnswers, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");

    const wanted = words.trim();
    const { matching, candidates } = context.repositories;
    const names = wanted === "" ? [] : await matching.findHomesNamed(wanted, mostAnswers + 1);
    const answers: WhyNotAnswer[] = [];
    for (const name of names.slice(0, mostAnswers)) {
      const answer = whyNotHome(search, await candidates.byHome(name.homeId));
      const standing = answer?.match.listed ? "listed" : "not-listed";
      answers.push({
        ...name,
        standing: answer ? standing : "no-vacancy",
        fails: answer?.fails ?? [],
      });
    }
    return accept({ reference: referral.reference, answers, more: names.length > mostAnswers });
  },
);
