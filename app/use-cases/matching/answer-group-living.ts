import { groupLivingFit, guardedAnswer, saysSomething } from "../../domain/home/group-living.ts";
import { useCase } from "../use-case.ts";
import type { GroupLivingSubject } from "./group-living-repository.ts";

const fourWeeks = 28 * 86_400_000;

/**
 * Works out whether children could live together, for homes that have referrals' cards, and stores the word alone. Only
 * the released card counts, once for each release. Answers how many were worked out; a second run works out nothing.
 */
export const answerGroupLiving = useCase(
  {
    permission: "job:run",
    subject: (about: GroupLivingSubject) => ("homeId" in about ? about.homeId : undefined),
  },
  async ({ now, repositories: { groupLiving } }, about): Promise<number> => {
    const since = new Date(now().getTime() - fourWeeks);
    const questions = await groupLiving.listQuestions(about, since);
    const answered = new Map<string, number>();
    for (const question of questions) {
      const pair = `${question.homeId} ${question.authorityId}`;
      const before = answered.get(pair) ?? question.answeredBefore;
      const answer = groupLivingFit(question.residents, question.newcomers);
      const given = guardedAnswer(answer, before);
      await groupLiving.storeAnswer(question, given, now());
      answered.set(pair, before + (saysSomething(given) ? 1 : 0));
    }
    return questions.length;
  },
);
