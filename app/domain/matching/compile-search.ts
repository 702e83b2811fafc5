import type { CalendarDate } from "../shared/calendar-date.ts";
import { anchorsOf } from "./anchors.ts";
import type { Geography } from "./geography.ts";
import type { WeightProfile } from "./match.ts";
import { kindsWanted } from "./must/kind.ts";
import { requirementsOf } from "./requirements.ts";
import type { Brief, JudgedAnswers, Search } from "./search.ts";
import { childrenTogether } from "./together.ts";
import { hearthStandard } from "./weight-profile.ts";
import { wishesOf } from "./wishes.ts";

/**
 * Makes a referral ready to judge homes against: what has to hold, and what orders the rest, each with its
 * weight. A needed day that has passed counts as today.
 */
export function compileSearch(
  answers: JudgedAnswers,
  geography: Geography,
  today: CalendarDate,
  now: Date,
  profile: WeightProfile = hearthStandard,
): Search {
  const { neededBy } = answers.request;
  const brief: Brief = {
    answers,
    geography,
    anchors: anchorsOf(answers, geography),
    together: childrenTogether(answers),
    kindsWanted: kindsWanted(answers),
    neededBy: neededBy < today ? today : neededBy,
    today,
    now,
  };
  return { brief, profile, requirements: requirementsOf(brief), wishes: wishesOf(brief, profile) };
}
