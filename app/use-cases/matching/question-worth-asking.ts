import { questionInWords } from "../../domain/home/home-question.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { Weighed } from "../../domain/matching/weigh.ts";
import { type WorthAsking, worthAsking } from "../../domain/matching/worth-asking.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import type { AskedQuestion } from "../questions/questions-repository.ts";

/** A question that was asked for the referral, with its answer when there is one. */
export type QuestionAsked = {
  readonly homeId: HomeId;
  readonly alias: string;
  readonly question: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly answer: string | null;
};

export type Questions = {
  /** The one to ask now; `null` when no answer would change the top of the list. */
  readonly next:
    | (Pick<WorthAsking, "homeId" | "field" | "isMust" | "place" | "bestPlace" | "worstPlace"> & {
        readonly alias: string;
        readonly question: string;
      })
    | null;
  /** Newest first. */
  readonly asked: readonly QuestionAsked[];
};

/** The question worth asking of a list, and what has been asked for its referral so far. */
export async function questionsOf(
  { repositories: { questions, candidates } }: WorkContext,
  { search, referralId }: { readonly search: Search; readonly referralId: ReferralId },
  listed: readonly Weighed[],
): Promise<Questions> {
  const asked = await questions.listAsked(referralId);
  const waiting = asked.filter(({ answeredAt }) => answeredAt === null);
  const best = worthAsking(search, listed, waiting);
  const [home] = best === null ? [] : await candidates.byVacancy([best.vacancyId]);
  return {
    next:
      best === null || home === undefined
        ? null
        : { ...best, alias: home.home.alias, question: questionInWords(best.field) },
    asked: asked.map(askedFor),
  };
}

/** A question in words, as the commissioner who asked it reads it. */
export function askedFor({
  homeAlias,
  field,
  askedForReferralAt,
  ...asked
}: AskedQuestion): QuestionAsked {
  const { homeId, answeredAt, answer } = asked;
  const question = questionInWords(field);
  return { homeId, alias: homeAlias, question, askedAt: askedForReferralAt, answeredAt, answer };
}
