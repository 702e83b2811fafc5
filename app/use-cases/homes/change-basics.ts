import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import { changedProfile } from "../../domain/home/profile.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { freePlaces } from "../../domain/vacancy/places.ts";
import { askAboutClaim } from "../claims/ask-about-claim.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { rejudgeHome } from "../vacancies/rejudge.ts";
import { type BasicsInput, checkAgainstRegister, type HomeRefusal } from "./basics.ts";

export type ChangeBasicsInput = BasicsInput & {
  readonly homeId: HomeId;
  readonly version: number;
};

export type ChangeBasicsRefusal =
  | HomeRefusal
  | "fewer-places-than-offered"
  | "changed-by-somebody-else";

/** Changes what a home is registered for, or where it is. */
export const changeBasics = useCase(
  { permission: "home:write", subject: ({ homeId }: ChangeBasicsInput) => homeId },
  async (
    { actor, now, repositories },
    input,
  ): Promise<Outcome<HomeId, ChangeBasicsRefusal> | IdentifyingWords> => {
    const { organisationId: providerId } = staffActor(actor);
    const { homes, vacancies } = repositories;
    const home = await homes.findForChange(providerId, input.homeId);
    if (!home) throw notFound();
    if (home.version !== input.version) return refuse("changed-by-somebody-else");
    const { alias, places } = input.basics;
    const names = identifyingWords({ alias }, { alias: home.alias }, input.confirmed);
    if (names) return names;
    const checked = await checkAgainstRegister(repositories, providerId, input, home);
    if (!checked.accepted) return checked;
    const { area, authorityCode } = checked.value;
    const offered = await vacancies.listOfHome(providerId, home.id);
    if (home.places - freePlaces(home.places, offered) > places) {
      return refuse("fewer-places-than-offered");
    }
    const { outcode } = area;
    const stands = { outcode, authorityCode, otherAuthorities: [] };
    const changed = changedProfile(home, { ...input.basics, ...stands }, now());
    // What was said of a number stands while the number does.
    const claim = input.basics.urn === home.urn ? undefined : checked.value.claim;
    await homes.update(changed, home.version, claim);
    if (claim === "unconfirmed") await askAboutClaim({ now, repositories }, changed);
    await homes.move(changed, area);
    await rejudgeHome(repositories, providerId, home.id);
    return accept(home.id);
  },
);
