import { type IdentifyingWords, identifyingWords } from "../../domain/home/identifying-words.ts";
import { hasBasics, newProfile } from "../../domain/home/profile.ts";
import type { HomeId, OrganisationId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { askAboutClaim } from "../claims/ask-about-claim.ts";
import type { Repositories } from "../context.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import { type BasicsInput, checkAgainstRegister, type HomeRefusal } from "./basics.ts";

export type AddHomeInput = BasicsInput & { readonly id: HomeId };

export type AddHomeRefusal = HomeRefusal | "sent-before";

/**
 * Adds a home that has said nothing yet but what it is registered for. The same form sent twice adds one, and one that says
 * something else the second time is refused. Where the register
 * gives its number to somebody of another name, the home waits until an administrator confirms it.
 */
export const addHome = useCase(
  { permission: "home:write", subject: ({ id }: AddHomeInput) => id },
  async (
    { actor, now, repositories },
    input,
  ): Promise<Outcome<HomeId, AddHomeRefusal> | IdentifyingWords> => {
    const { organisationId: providerId } = staffActor(actor);
    const names = identifyingWords({ alias: input.basics.alias }, {}, input.confirmed);
    if (names) return names;
    const asked = { id: input.id, stays: [] };
    const checked = await checkAgainstRegister(repositories, providerId, input, asked);
    if (!checked.accepted) return checked;
    const { area, authorityCode, claim } = checked.value;
    const profile = newProfile(input.basics, {
      id: input.id,
      providerId,
      outcode: area.outcode,
      authorityCode,
      profileConfirmedAt: now(),
    });
    const isNew = await repositories.homes.insert(profile, area, claim);
    if (!isNew) return answerAgain(repositories, providerId, input);
    if (claim === "unconfirmed") await askAboutClaim({ now, repositories }, profile);
    return accept(input.id);
  },
);

/** Throws NotFound for the id of another provider's home. */
async function answerAgain(
  { homes }: Pick<Repositories, "homes">,
  providerId: OrganisationId,
  { id, basics, sector }: AddHomeInput,
): Promise<Outcome<HomeId, "sent-before">> {
  const home = await homes.find(providerId, id);
  if (!home) throw notFound();
  const isSame = hasBasics(home, basics) && (await homes.findSector(providerId, id)) === sector;
  return isSame ? accept(id) : refuse("sent-before");
}
