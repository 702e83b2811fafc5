import {
  groupLivingFit,
  guardedAnswer,
  harmCodes,
  notWithCodes,
  type Resident,
  saysSomething,
} from "#app/domain/home/group-living.ts";
import { sexes } from "#app/domain/home/home.ts";
import { newcomersOf } from "#app/domain/referral/newcomers.ts";
import type { Chance } from "../chance.ts";
import type { Market } from "../supply/market.ts";
import { daysAgo, type World } from "../world.ts";
import type { NeedRows } from "./rows.ts";

/** Of homes that have said who lives there, how many keep facts about them. */
const keeps = 0.45;

/** What some providers privately keep of who lives there, and the word that each open card gets by it. */
export function addHouseholds(
  rows: NeedRows,
  { homes }: Pick<Market, "homes">,
  world: World,
  chance: Chance,
): void {
  for (const { home } of homes) {
    if (home.childrenAges === null || !chance.odds(keeps)) continue;
    rows.privateHousehold.push({
      homeId: home.id,
      providerId: home.providerId,
      residents: home.childrenAges.map((age) => residentOf(age, home.sexesAccepted, chance)),
      version: 1,
      keptAt: daysAgo(world.now, 20),
    });
  }
  answerOpenCards(rows, world);
}

function residentOf(
  age: number,
  accepted: Market["homes"][number]["home"]["sexesAccepted"],
  chance: Chance,
): Resident {
  const older = age >= 10;
  return {
    age,
    sex: chance.pick(accepted.length > 0 ? accepted : sexes),
    atRiskOf: older && chance.odds(0.25) ? [chance.pick(harmCodes)] : [],
    mayDo: older && chance.odds(0.12) ? [chance.pick(harmCodes)] : [],
    notWith: chance.odds(0.15) ? [chance.pick(notWithCodes)] : [],
  };
}

function answerOpenCards(rows: NeedRows, world: World): void {
  const householdOf = new Map(rows.privateHousehold.map((kept) => [kept.homeId, kept]));
  const cardOf = new Map(
    rows.referralCard.filter(({ open }) => open !== false).map((card) => [card.referralId, card]),
  );
  const answered = new Map<string, number>();
  for (const { referralId, homeId, authorityId, providerId } of rows.referralRecipient) {
    const household = householdOf.get(homeId);
    const released = cardOf.get(referralId);
    if (household === undefined || released === undefined) continue;
    const pair = `${homeId} ${authorityId}`;
    const before = answered.get(pair) ?? 0;
    const answer = groupLivingFit(household.residents, newcomersOf(released.card));
    const given = guardedAnswer(answer, before);
    rows.groupLivingAnswer.push({
      referralId,
      homeId,
      authorityId,
      providerId,
      releasedAt: released.publishedAt,
      answer: given,
      householdVersion: 1,
      answeredAt: daysAgo(world.now, 0.01),
    });
    answered.set(pair, before + (saysSomething(given) ? 1 : 0));
  }
}
