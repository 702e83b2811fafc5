import type { BasicsRefusal, HomeBasics } from "../../domain/home/profile.ts";
import { checkBasics } from "../../domain/home/profile.ts";
import { checkRegistration, type RegistrationRefusal } from "../../domain/home/registration.ts";
import type { OrganisationId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import type { Repositories } from "../context.ts";
import type { HomeArea } from "./homes-repository.ts";

/** What is typed about a home's registration and where it is. */
export type BasicsInput = {
  readonly basics: HomeBasics;
  /** Postcode sector. */
  readonly sector: string;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

export type HomeRefusal = BasicsRefusal | RegistrationRefusal | "sector-unknown";

/** Reads the map and the register and checks a home's basics against them; answers where the home is. */
export async function checkAgainstRegister(
  { homes, inspections }: Pick<Repositories, "homes" | "inspections">,
  providerId: OrganisationId,
  { basics, sector }: BasicsInput,
): Promise<Outcome<HomeArea, HomeRefusal>> {
  const ranges = checkBasics(basics);
  if (!ranges.accepted) return ranges;
  const { inHouse } = await homes.getProvider(providerId);
  const registration = await inspections.findRegistration(basics.urn);
  const registered = checkRegistration({ ...basics, inHouse }, registration?.entry);
  if (!registered.accepted) return registered;
  const area = await homes.findArea(sector);
  return area ? accept(area) : refuse("sector-unknown");
}
