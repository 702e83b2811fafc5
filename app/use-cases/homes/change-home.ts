import type { HomeProfile } from "../../domain/home/home.ts";
import {
  type IdentifyingWords,
  identifyingWords,
  type Texts,
} from "../../domain/home/identifying-words.ts";
import { changedProfile } from "../../domain/home/profile.ts";
import { mayOffer } from "../../domain/home/registration.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { Repositories } from "../context.ts";
import { notFound } from "../errors.ts";
import { closeAnswered } from "../questions/close-answered.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { rejudgeHome } from "../vacancies/rejudge.ts";

/** What a home says of itself beyond its registration. */
export type HomeAnswers = Partial<
  Pick<
    HomeProfile,
    | "stays"
    | "breakNights"
    | "answersOutOfHours"
    | "soloPossible"
    | "acceptsDeprivationOfLiberty"
    | "adaptations"
    | "languages"
    | "faithsSupported"
    | "culturesSupported"
    | "pets"
    | "adults"
    | "childrenAges"
    | "whoLivesThere"
    | "forTheChild"
    | "schoolNearby"
  >
>;

export type ChangeHomeInput = {
  readonly homeId: HomeId;
  readonly version: number;
  readonly answers: HomeAnswers;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

export type ChangeHomeRefusal = "changed-by-somebody-else" | "short-breaks-only";

/** Saves a part of a home's profile, which confirms the whole of it. No answers at all confirm it as it stands. */
export const changeHome = useCase(
  { permission: "home:write", subject: ({ homeId }: ChangeHomeInput) => homeId },
  async (
    context,
    { homeId, version, answers, confirmed },
  ): Promise<Outcome<HomeId, ChangeHomeRefusal> | IdentifyingWords> => {
    const { actor, now, repositories } = context;
    const { organisationId: providerId } = staffActor(actor);
    const home = await repositories.homes.findForChange(providerId, homeId);
    if (!home) throw notFound();
    if (home.version !== version) return refuse("changed-by-somebody-else");
    const names = identifyingWords(textsOf(answers), textsOf(home), confirmed);
    if (names) return names;
    if (!(await isRegisteredFor(repositories, home.urn, answers.stays))) {
      return refuse("short-breaks-only");
    }
    const changed = changedProfile(home, answers, now());
    await repositories.homes.update(changed, home.version);
    await closeAnswered(context, changed);
    await rejudgeHome(repositories, providerId, homeId);
    return accept(homeId);
  },
);

/** Whether the register lets the home offer the stays among the answers, where there are any. */
async function isRegisteredFor(
  { inspections }: Pick<Repositories, "inspections">,
  urn: string,
  stays: HomeAnswers["stays"],
): Promise<boolean> {
  if (stays === undefined) return true;
  return mayOffer(stays, (await inspections.findRegistration(urn))?.entry);
}

/** The free text among the answers, by the name of its field. Lists of languages, faiths and cultures are names of no person. */
function textsOf({ whoLivesThere, forTheChild, schoolNearby }: HomeAnswers): Texts {
  return {
    whoLivesThere: whoLivesThere ?? "",
    forTheChild: forTheChild ?? "",
    schoolNearby: schoolNearby ?? "",
  };
}
