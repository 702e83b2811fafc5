import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import type { Database } from "../client.ts";
import { createPerson, hashPassword } from "../repositories/people.ts";
import { consortiumMember, organisation } from "../schema/organisations.ts";
import type { Chance } from "./chance.ts";
import {
  namedOrganisations,
  type OrganisationKey,
  otherProviders,
  type ProviderTrade,
} from "./organisation-list.ts";
import { demonstrationPassword, demonstrationPeople } from "./people.ts";
import { type SeededProvider, seedProvider } from "./supply/providers.ts";
import type { World } from "./world.ts";

/** The authorities of the demonstration and the consortium they form. */
export const demonstrationAuthorities = [
  "leeds",
  "bradford",
  "kirklees",
] as const satisfies readonly OrganisationKey[];

/** Where homes are, by how many: the three authorities, those around them, and a few far away. DfE codes. */
const region: Readonly<Record<string, number>> = {
  "383": 26,
  "380": 18,
  "382": 14,
  "384": 10,
  "381": 8,
  "815": 8,
  "816": 4,
  "370": 3,
  "371": 3,
  "373": 4,
  "888": 5,
  "353": 3,
  "354": 3,
};

export type SeededOrganisation = {
  readonly key: OrganisationKey;
  readonly id: OrganisationId;
};

/** The authorities and the consortium; providers are made by `seedProviders`. */
export function seedOrganisations(chance: Chance): readonly SeededOrganisation[] {
  return ([...demonstrationAuthorities, "regional"] as const).map((key) => ({
    key,
    id: chance.uuid() as OrganisationId,
  }));
}

/** Forty providers, those that the demonstration's people work for first. */
export function seedProviders(
  world: World,
  nextUrn: () => string,
  chance: Chance,
): SeededProvider[] {
  const named = Object.values(namedOrganisations).flatMap(({ name, trade }) =>
    trade === null ? [] : [{ name, trade, authorityCode: null }],
  );
  const others = Object.entries(otherProviders).flatMap(([trade, names]) =>
    names.map((name, at) => ({
      name,
      trade: trade as ProviderTrade,
      authorityCode: trade === "in-house" ? authorityAt(at) : null,
    })),
  );
  return [...named, ...others].map((given) => seedProvider(given, region, world, nextUrn, chance));
}

/** Somebody to sign in as, with the id that records carry. */
export type SeededPerson = (typeof demonstrationPeople)[number] & { readonly id: PersonId };

/** The demonstration's people. */
export function seedPeople(chance: Chance): readonly SeededPerson[] {
  return demonstrationPeople.map((person) => ({ ...person, id: chance.uuid() as PersonId }));
}

/** Writes authorities, consortium and people; the providers are there already. */
export async function insertOrganisations(
  database: Database,
  organisations: readonly SeededOrganisation[],
  people: readonly SeededPerson[],
  idOf: (key: OrganisationKey) => OrganisationId,
): Promise<void> {
  await database.insert(organisation).values(
    organisations.map(({ key, id }) => {
      const { name, kind, authorityCode } = namedOrganisations[key];
      return { id, name, kind, authorityCode };
    }),
  );
  await database.insert(consortiumMember).values(
    demonstrationAuthorities.map((key) => ({
      consortiumId: idOf("regional"),
      authorityId: idOf(key),
    })),
  );
  const passwordHash = await hashPassword(demonstrationPassword);
  for (const { id, name, email, role, worksFor } of people) {
    await createPerson(database, {
      id,
      name,
      email,
      role,
      passwordHash,
      organisationId: idOf(worksFor),
    });
  }
}

/** Finds organisations by their key. Throws for a key that is not in the demonstration. */
export function organisationIds(
  organisations: readonly SeededOrganisation[],
  providers: readonly SeededProvider[],
): (key: OrganisationKey) => OrganisationId {
  return (key) => {
    const found =
      organisations.find((one) => one.key === key) ??
      providers.find(({ name }) => name === namedOrganisations[key].name);
    if (found === undefined) throw new Error(`no organisation ${key}`);
    return found.id;
  };
}

function authorityAt(at: number): string {
  const key = demonstrationAuthorities[at % demonstrationAuthorities.length] ?? "leeds";
  return namedOrganisations[key].authorityCode;
}
