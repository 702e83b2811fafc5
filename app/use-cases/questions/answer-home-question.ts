import {
  answerChange,
  type HomeAnswer,
  oneTapAnswers,
  type QuestionField,
} from "../../domain/home/home-question.ts";
import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import { changedProfile } from "../../domain/home/profile.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { rejudgeHome } from "../vacancies/rejudge.ts";
import { closeAnswered } from "./close-answered.ts";

export type AnswerHomeQuestion = {
  readonly questionId: string;
  /** Of the home's profile, as the form was shown. */
  readonly version: number;
  readonly answer: HomeAnswer;
  /** What shows it, where a need has been met before. */
  readonly evidence: string;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

export type AnswerRefusal =
  | "answered-before"
  | "changed-by-somebody-else"
  | "evidence-missing"
  | "no-such-answer";

/**
 * Answers a question in the home's profile, under the profile's own rules, with today's date; the home's vacancies are
 * judged again and whoever asked is told. The same answer sent twice changes nothing the second time; another answer to
 * what has been answered is refused, so that nobody believes it was saved.
 */
export const answerHomeQuestion = useCase(
  { permission: "home:write", subject: ({ questionId }: AnswerHomeQuestion) => questionId },
  async (
    context,
    { questionId, version, answer, evidence, confirmed },
  ): Promise<Outcome<HomeId, AnswerRefusal> | IdentifyingWords> => {
    const { actor, now, repositories } = context;
    const { organisationId } = staffActor(actor);
    const question = await repositories.questions.find(organisationId, questionId);
    if (!question) throw notFound();
    const home = await repositories.homes.findForChange(organisationId, question.homeId);
    if (!home) throw notFound();
    // Read again under the home's lock: the form may have been sent twice at once.
    const current = await repositories.questions.find(organisationId, questionId);
    if (current?.answeredAt) {
      const isSame = current.answer === labelOf(question.field, answer);
      return isSame ? accept(home.id) : refuse("answered-before");
    }
    if (home.version !== version) return refuse("changed-by-somebody-else");
    const change = answerChange(home, question.field, { answer, evidence }, now());
    if (!change.accepted) return change;
    const names = identifyingWords({ evidence }, {}, confirmed);
    if (names) return names;
    const changed = changedProfile(home, change.value, now());
    await repositories.homes.update(changed, home.version);
    await closeAnswered(context, changed);
    await rejudgeHome(repositories, organisationId, home.id);
    return accept(home.id);
  },
);

function labelOf(field: QuestionField, answer: HomeAnswer): string | undefined {
  return oneTapAnswers(field).find((one) => one.answer === answer)?.label;
}
