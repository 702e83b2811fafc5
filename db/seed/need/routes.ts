import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { addDays, type CalendarDate, londonDate } from "#app/domain/shared/calendar-date.ts";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import type { Chance } from "../chance.ts";
import { daysAgo } from "../world.ts";
import { publish } from "./publishing.ts";
import type { Author } from "./referrals.ts";
import { type RouteAnswers, routes } from "./route-answers.ts";
import type { Setting } from "./setting.ts";

const untilNeeded = 10;
const untilAnswered = 5;

/** One open referral for each route that has rules of its own, from tonight to supported accommodation. */
export function seedRoutes(
  setting: Setting,
  author: Author,
  nextReference: () => string,
  chance: Chance,
): void {
  for (const [name, answers] of Object.entries(routes)) {
    const ofRoute = chance.branch(name);
    const isTonight = answers.request?.stay === "emergency";
    const publishedAt = daysAgo(setting.world.now, isTonight ? 0.02 : 1.5);
    publish(
      setting,
      {
        ...author,
        id: ofRoute.uuid() as ReferralId,
        reference: nextReference(),
        status: "published",
        answers: wholeAnswers(answers, londonDate(publishedAt), isTonight),
        sections: 9,
        createdAt: daysAgo(publishedAt, isTonight ? 0.01 : 0.5),
        publishedAt,
      },
      ofRoute,
    );
  }
}

/** The answers of a route, the rest as for an ordinary child. */
function wholeAnswers(
  route: RouteAnswers,
  publishedOn: CalendarDate,
  isTonight: boolean,
): ReferralAnswers {
  return {
    request: {
      urgency: isTonight ? "today" : "planned",
      neededBy: addDays(publishedOn, isTonight ? 0 : untilNeeded),
      answerBy: addDays(publishedOn, isTonight ? 0 : untilAnswered),
      stay: "long-term",
      ...route.request,
    },
    child: {
      age: 12,
      sex: "female",
      ethnicity: "WBRI",
      firstLanguage: "en",
      needsInterpreter: false,
      legalStatus: "C2",
      categoryOfNeed: "N1",
      unaccompanied: false,
      deprivationOfLiberty: false,
      keyStage4: false,
      ...route.child,
    },
    siblings: { siblings: [], ...route.siblings },
    places: {
      homeArea: "LS9",
      furthestMiles: 40,
      keepSchool: false,
      schoolArea: null,
      otherPlaces: [],
      stayAwayFrom: [],
      ...route.places,
    },
    needs: { needs: [], senProvision: "N", ...route.needs },
    risks: { risks: [], whatHelps: "", ...route.risks },
    home: {
      kinds: [{ kind: "fostering-household", suitability: "preferred" }],
      companionship: "no-preference",
      adaptations: [],
      pets: "can",
      ofstedFloor: "none",
      inadequateOverride: null,
      language: null,
      faith: null,
      culture: null,
      ...route.home,
    },
    story: route.story,
    sharing: { audience: "homes-that-fit" },
  };
}
