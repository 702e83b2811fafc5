import type { Stay } from "#app/domain/home/home.ts";
import type {
  Anchor,
  ChildSection,
  PlacesSection,
  ReferralAnswers,
  RequestSection,
} from "#app/domain/referral/referral.ts";
import { addDays, type CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { Chance } from "../chance.ts";
import type { Outcode, Places } from "../places.ts";
import type { World } from "../world.ts";
import { seedChild, seedSiblings } from "./child.ts";
import { storyFor } from "./stories.ts";
import { seedHomeWanted, seedNeeds, seedRisks } from "./wishes.ts";

/** All nine sections of a referral of an authority, as likely as the national figures make them. */
export function seedAnswers(
  authorityCode: string,
  writtenOn: CalendarDate,
  world: World,
  chance: Chance,
): ReferralAnswers {
  const child = seedChild(world.calibration, chance);
  const { whatHelps, ...story } = storyFor(child, chance);
  return {
    request: requestOn(writtenOn, child, chance),
    child,
    siblings: { siblings: seedSiblings(child, chance) },
    places: placesFor(authorityCode, child, world.places, chance),
    needs: seedNeeds(child, chance),
    risks: seedRisks(child, whatHelps, chance),
    home: seedHomeWanted(child, chance),
    story,
    sharing: { audience: chance.odds(0.78) ? "homes-that-fit" : "invited-only" },
  };
}

function requestOn(writtenOn: CalendarDate, child: ChildSection, chance: Chance): RequestSection {
  const urgency = chance.weighted({ today: 12, "within-5-days": 30, planned: 58 });
  const days =
    urgency === "today" ? 0 : urgency === "planned" ? chance.whole(9, 42) : chance.whole(2, 4);
  const answerIn = urgency === "today" ? 0 : Math.max(1, days - chance.whole(1, 6));
  return {
    urgency,
    neededBy: addDays(writtenOn, days),
    answerBy: addDays(writtenOn, answerIn),
    stay: stayFor(urgency, child, chance),
  };
}

function stayFor(urgency: RequestSection["urgency"], child: ChildSection, chance: Chance): Stay {
  if (urgency === "today") return chance.odds(0.7) ? "emergency" : "short-term";
  if (child.age >= 16) return chance.odds(0.6) ? "short-term" : "long-term";
  return chance.weighted({ "short-term": 46, "long-term": 42, bridging: 12 });
}

function placesFor(
  authorityCode: string,
  child: ChildSection,
  places: Places,
  chance: Chance,
): PlacesSection {
  const own = places.outcodesOf(authorityCode);
  const home = chance.pick(own);
  const near = nearest(home, own);
  const hasSchool = child.age >= 4 && !child.unaccompanied && chance.odds(0.75);
  const school = hasSchool ? chance.pick(near.slice(0, 4)).outcode : null;
  return {
    homeArea: home.outcode,
    furthestMiles: chance.odds(0.3) ? null : chance.pick([10, 15, 20, 20, 30, 40]),
    keepSchool: school !== null && chance.odds(0.4),
    schoolArea: school,
    otherPlaces: chance.odds(0.35) ? [relativeIn(chance.pick(near.slice(0, 12)), chance)] : [],
    stayAwayFrom: chance.odds(0.14) ? [chance.pick(near.slice(3, 12)).outcode] : [],
  };
}

function relativeIn({ outcode }: Outcode, chance: Chance): Anchor {
  return { kind: "relative", area: outcode, timesPerMonth: chance.pick([1, 2, 4, 8]) };
}

/** The areas by distance from one of them, itself first. */
function nearest(from: Outcode, areas: readonly Outcode[]): readonly Outcode[] {
  const away = (area: Outcode) =>
    Math.hypot(area.easting - from.easting, area.northing - from.northing);
  return [...areas].sort((one, other) => away(one) - away(other));
}
