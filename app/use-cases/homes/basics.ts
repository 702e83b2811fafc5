import { type Claim, claimOf } from "../../domain/home/claim.ts";
import type { HomeProfile } from "../../domain/home/home.ts";
import {
  type AuthorityRefusal,
  possibleAuthorities,
  standsIn,
} from "../../domain/home/home-authority.ts";
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
  /** The council area that the home is said to be in, DfE code; `null` when nobody has said. */
  readonly authority: string | null;
  /** Keys of found words that may stay. */
  readonly confirmed: readonly string[];
};

export type HomeRefusal =
  | BasicsRefusal
  | RegistrationRefusal
  | AuthorityRefusal
  | "urn-of-another-provider"
  | "sector-unknown";

/** Where a home is, and whether the register confirms that its number is the provider's. */
export type CheckedBasics = {
  readonly area: HomeArea;
  /** DfE code. */
  readonly authorityCode: string;
  readonly claim: Claim;
};

/**
 * Reads the map and the register and checks a home's basics against them, with the stays that the home offers already. A
 * council's own fostering household needs no number, so one that the register gives to somebody else is refused; from
 * every other home it is held for a person.
 * Until the transaction ends nobody else puts a home under the number, so that two at once cannot both have its places.
 */
export async function checkAgainstRegister(
  { homes, inspections }: Pick<Repositories, "homes" | "inspections">,
  providerId: OrganisationId,
  { basics, sector, authority }: BasicsInput,
  home: Pick<HomeProfile, "id" | "stays">,
): Promise<Outcome<CheckedBasics, HomeRefusal>> {
  const ranges = checkBasics(basics);
  if (!ranges.accepted) return ranges;
  const provider = await homes.getProvider(providerId);
  const { inHouse } = provider;
  await homes.lockRegistration(basics.urn);
  const placesElsewhere = await homes.countPlacesUnder(providerId, basics.urn, home.id);
  const registration = await inspections.findRegistration(basics.urn);
  const asked = { ...basics, stays: home.stays, inHouse, placesElsewhere };
  const registered = checkRegistration(asked, registration?.entry);
  if (!registered.accepted) return registered;
  const entry = registered.value;
  const claim = entry === undefined ? "confirmed" : claimOf(provider, entry);
  const needsNoNumber = inHouse && basics.kind === "fostering-household";
  if (claim === "unconfirmed" && needsNoNumber) return refuse("urn-of-another-provider");
  const area = await homes.findArea(sector);
  if (!area) return refuse("sector-unknown");
  const stands = standsIn(possibleAuthorities(basics.kind, entry, area.authorities), authority);
  return stands.accepted ? accept({ area, authorityCode: stands.value, claim }) : stands;
}
