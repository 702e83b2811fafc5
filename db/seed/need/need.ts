import type { PersonId, VacancyId } from "#app/domain/shared/ids.ts";
import { hashPassword } from "../../repositories/people.ts";
import type { Chance } from "../chance.ts";
import { namedOrganisations, type OrganisationKey } from "../organisation-list.ts";
import { demonstrationAuthorities, type SeededPerson } from "../organisations.ts";
import type { Market } from "../supply/market.ts";
import type { World } from "../world.ts";
import { candidatesOf } from "./candidates.ts";
import { demonstrationLinks } from "./demonstration-links.ts";
import { addHouseholds } from "./households.ts";
import { seedNewcomersReferral } from "./newcomer.ts";
import { addNotices } from "./notices.ts";
import { referenceSource } from "./references.ts";
import type { Author } from "./referrals.ts";
import { type Stages, seedReferrals } from "./region.ts";
import { seedRoutes } from "./routes.ts";
import { type NeedRows, noRows } from "./rows.ts";
import type { Setting } from "./setting.ts";

type Organisations = {
  readonly idOf: (key: OrganisationKey) => Author["authorityId"];
  readonly people: readonly SeededPerson[];
};

/** Sixty open referrals with the newcomer's, and some that are being written, decided or withdrawn. */
const stages: Readonly<Record<(typeof demonstrationAuthorities)[number], Stages>> = {
  leeds: {
    quiet: 13,
    answered: 7,
    shortlisted: 4,
    awaiting: 3,
    decided: 5,
    draft: 3,
    withdrawn: 1,
  },
  bradford: {
    quiet: 10,
    answered: 6,
    shortlisted: 2,
    awaiting: 0,
    decided: 3,
    draft: 1,
    withdrawn: 1,
  },
  kirklees: {
    quiet: 9,
    answered: 4,
    shortlisted: 1,
    awaiting: 0,
    decided: 2,
    draft: 1,
    withdrawn: 0,
  },
};

/** All that the authorities' side of the region holds, and the vacancies that its decisions have filled. */
export async function seedNeed(
  market: Market,
  organisations: Organisations,
  world: World,
  chance: Chance,
): Promise<{ readonly rows: NeedRows; readonly filled: readonly VacancyId[] }> {
  const rows = noRows();
  const pictures = new Map<string, string[]>();
  for (const { id, homeId } of market.pictures)
    pictures.set(homeId, [...(pictures.get(homeId) ?? []), id]);
  const lostHash = await hashPassword(chance.uuid());
  const setting: Setting = {
    world,
    candidates: candidatesOf(market),
    rows,
    picturesOf: (homeId) => pictures.get(homeId) ?? [],
    peopleOf: ({ authorityId }) => peopleOf(organisations, authorityId),
    staffOf: (providerId) => {
      const officer =
        personOf(organisations, providerId, "provider-officer") ?? (chance.uuid() as PersonId);
      return {
        officer,
        manager: personOf(organisations, providerId, "registered-manager") ?? officer,
      };
    },
    lostSecret: (from) => ({ token: from.uuid(), pinHash: lostHash }),
  };
  const pinHashes = {
    child: await hashPassword(demonstrationLinks.child.pin),
    parent: await hashPassword(demonstrationLinks.parent.pin),
  };
  const nextReference = referenceSource(chance.branch("references"));
  seedNewcomersReferral(
    setting,
    authorOf(organisations, "leeds"),
    pinHashes,
    chance.branch("newcomer"),
  );
  const filled = demonstrationAuthorities.flatMap((key) =>
    seedReferrals(
      setting,
      authorOf(organisations, key),
      stages[key],
      nextReference,
      chance.branch(key),
    ),
  );
  seedRoutes(setting, authorOf(organisations, "leeds"), nextReference, chance.branch("routes"));
  addHouseholds(rows, market, world, chance.branch("households"));
  addNotices(rows, chance.branch("notices"));
  return { rows, filled };
}

function authorOf(
  { idOf, people }: Organisations,
  key: (typeof demonstrationAuthorities)[number],
): Author {
  const { name, authorityCode } = namedOrganisations[key];
  const writer = people.find((person) => person.worksFor === key && person.role === "commissioner");
  if (writer === undefined) throw new Error(`nobody writes referrals for ${name}`);
  return { authorityId: idOf(key), authorityName: name, authorityCode, createdBy: writer.id };
}

function peopleOf(organisations: Organisations, authorityId: string) {
  const commissioner = personOf(organisations, authorityId, "commissioner");
  if (commissioner === null)
    throw new Error("every authority of the demonstration has a commissioner");
  return {
    commissioner,
    nominatedOfficer: personOf(organisations, authorityId, "nominated-officer"),
    director: personOf(organisations, authorityId, "director"),
  };
}

function personOf(
  { idOf, people }: Organisations,
  organisationId: string,
  role: SeededPerson["role"],
): PersonId | null {
  return (
    people.find((person) => person.role === role && idOf(person.worksFor) === organisationId)?.id ??
    null
  );
}
