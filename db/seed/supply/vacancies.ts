import { addDays } from "#app/domain/shared/calendar-date.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";
import type { Chance } from "../chance.ts";
import { daysAgo, type World } from "../world.ts";
import { seedFee } from "./fees.ts";
import type { SeededHome } from "./homes.ts";

const notes = [
  "",
  "",
  "",
  "Introductions can start this week.",
  "We would like to meet the child first.",
  "Available after the summer holiday at the latest.",
  "Could take two if they are brothers or sisters.",
  "Night staffing is in place.",
  "A short visit first would help the children already here.",
];
const confirmers = [
  "the referrals team",
  "the referrals team",
  "the duty manager",
  "the registered manager",
  "the duty desk",
];

/** Days since a vacancy was confirmed: most are fresh, some age, some have run out. */
const confirmedAgo = {
  "0": 22,
  "1": 14,
  "2": 10,
  "4": 9,
  "6": 7,
  "8": 8,
  "12": 8,
  "17": 6,
  "22": 4,
  "26": 3,
  "33": 5,
  "47": 4,
} as const;

/** The vacancies of a home's free places, open or held. */
export function openVacancies(seeded: SeededHome, world: World, chance: Chance): Vacancy[] {
  const oneByOne = seeded.free > 1 && chance.odds(0.35);
  const sizes = oneByOne
    ? Array.from({ length: seeded.free }, () => 1)
    : seeded.free > 0
      ? [seeded.free]
      : [];
  return sizes.map((places) => {
    const isHeld = chance.odds(0.09);
    const confirmedAt = daysAgo(
      world.now,
      Number(chance.weighted(confirmedAgo)) + chance.next() * 0.9,
    );
    return {
      ...vacancyOf(seeded, places, world, chance),
      status: isHeld ? ("held" as const) : ("open" as const),
      heldUntil: isHeld ? addDays(world.today, chance.whole(-2, 9)) : null,
      availableFrom: addDays(
        world.today,
        Number(chance.weighted({ "-20": 30, "-3": 18, "0": 18, "4": 14, "11": 12, "35": 8 })),
      ),
      confirmedAt,
    };
  });
}

/** A vacancy of the past months that was filled or withdrawn. */
export function pastVacancy(seeded: SeededHome, world: World, chance: Chance): Vacancy {
  const since = chance.whole(12, 260);
  return {
    ...vacancyOf(seeded, 1, world, chance),
    status: chance.odds(0.78) ? "filled" : "withdrawn",
    heldUntil: null,
    availableFrom: addDays(world.today, -since),
    confirmedAt: daysAgo(world.now, since + chance.next()),
  };
}

function vacancyOf({ home, provider }: SeededHome, places: number, world: World, chance: Chance) {
  return {
    id: chance.uuid() as VacancyId,
    homeId: home.id,
    providerId: home.providerId,
    places,
    weeklyFee: seedFee(home, provider.authorityCode !== null, world.calibration, chance),
    confirmedBy: chance.pick(confirmers),
    note: chance.pick(notes),
    version: 1,
  };
}
