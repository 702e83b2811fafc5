import { answerCapabilities, type CapabilityAnswers } from "../../domain/home/capabilities.ts";
import type { Capability } from "../../domain/home/home.ts";
import {
  type IdentifyingWords,
  identifyingWords,
  type Texts,
} from "../../domain/home/identifying-words.ts";
import { changedProfile } from "../../domain/home/profile.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { closeAnswered } from "../questions/close-answered.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { rejudgeHome } from "../vacancies/rejudge.ts";

export type AnswerNeedsInput = {
  readonly homeId: HomeId;
  readonly version: number;
  readonly answers: CapabilityAnswers;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

/** Saves which needs and risks a home can meet, with what shows it. */
export const answerNeeds = useCase(
  { permission: "home:write", subject: ({ homeId }: AnswerNeedsInput) => homeId },
  async (
    context,
    { homeId, version, answers, confirmed },
  ): Promise<
    Outcome<HomeId, "changed-by-somebody-else" | "evidence-missing"> | IdentifyingWords
  > => {
    const { actor, now, repositories } = context;
    const { organisationId: providerId } = staffActor(actor);
    const home = await repositories.homes.findForChange(providerId, homeId);
    if (!home) throw notFound();
    if (home.version !== version) return refuse("changed-by-somebody-else");
    const answered = answerCapabilities(answers, now());
    if (!answered.accepted) return answered;
    const capabilities = answered.value;
    const names = identifyingWords(
      evidenceTexts(capabilities),
      evidenceTexts(home.capabilities),
      confirmed,
    );
    if (names) return names;
    const changed = changedProfile(home, { capabilities }, now());
    await repositories.homes.update(changed, home.version);
    await closeAnswered(context, changed);
    await rejudgeHome(repositories, providerId, homeId);
    return accept(homeId);
  },
);

function evidenceTexts(capabilities: readonly Capability[]): Texts {
  return Object.fromEntries(
    capabilities.map(({ code, evidence }) => [`evidence.${code}`, evidence]),
  );
}
