import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { daysBetween } from "#app/domain/shared/calendar-date.ts";
import type { Chance } from "#db/seed/chance.ts";
import { seedAnswers } from "#db/seed/need/answers.ts";
import type { Assumptions } from "./assumptions.ts";
import { ownAuthorities, type Region } from "./region.ts";

/** A search for a home that begins on a day of the simulated year. Days count from 0. */
export type Arrival = {
  readonly index: number;
  readonly day: number;
  readonly authorityCode: string;
  readonly answers: ReferralAnswers;
  readonly neededBy: number;
  readonly answerBy: number;
  /** The last day on which a home can still be found. */
  readonly lastDay: number;
  /** Children who have to live in one home: the child, and the siblings who must stay together. */
  readonly children: number;
  /** Needed within two days: never made to wait for a weekly plan. */
  readonly isEmergency: boolean;
};

const emergencyDays = 2;

/** The searches of a year, in the order in which they begin, as likely as the national figures make them. */
export function seedArrivals(
  region: Region,
  assumptions: Assumptions,
  size: { readonly days: number; readonly referrals: number },
  chance: Chance,
): Arrival[] {
  const { ground, world } = region;
  const weights = Object.fromEntries(
    ownAuthorities.map((code) => [code, ground.lookedAfter(code)]),
  );
  const begin = chance.branch("days");
  const days = Array.from({ length: size.referrals }, () => begin.whole(0, size.days - 1));
  days.sort((one, other) => one - other);
  return days.map((day, index) => {
    const own = chance.branch(`referral ${index}`);
    const authorityCode = own.weighted(weights);
    const answers = seedAnswers(authorityCode, world.today, world, own);
    const needed = daysBetween(world.today, answers.request.neededBy);
    return {
      index,
      day,
      authorityCode,
      answers,
      neededBy: day + needed,
      answerBy: day + daysBetween(world.today, answers.request.answerBy),
      lastDay: day + needed + assumptions.searchLasts,
      children: 1 + answers.siblings.siblings.filter(({ together }) => together === "must").length,
      isEmergency: needed <= emergencyDays,
    };
  });
}
