import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { HomeQuestion } from "./questions-repository.ts";

/** A question with the version of the home's profile that an answer would change. */
export type QuestionToAnswer = HomeQuestion & { readonly homeVersion: number };

/** One question to one of the provider's homes. Throws NotFound for any other. */
export const readQuestion = useCase(
  { permission: "home:read", subject: (questionId: string) => questionId, audited: false },
  async ({ actor, repositories }, questionId): Promise<QuestionToAnswer> => {
    const { organisationId } = staffActor(actor);
    const question = await repositories.questions.find(organisationId, questionId);
    const home = question && (await repositories.homes.find(organisationId, question.homeId));
    if (!home) throw notFound();
    return { ...question, homeVersion: home.version };
  },
);
