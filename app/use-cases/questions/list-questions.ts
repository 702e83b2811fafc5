import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { HomeQuestion } from "./questions-repository.ts";

const most = 100;

/** What commissioners want to know of a provider's homes and nobody has answered, oldest first. */
export const listQuestions = useCase(
  { permission: "home:read", audited: false },
  ({ actor, repositories }, _: undefined): Promise<readonly HomeQuestion[]> =>
    repositories.questions.listOpen(staffActor(actor).organisationId, most),
);
