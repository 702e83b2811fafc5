import type { GridPoint } from "../distance/distance.ts";
import { type Adaptation, type HomeKind, homeKinds, type Sex } from "../home/home.ts";
import type { CapabilityCode } from "../needs/needs.ts";
import { type Grade, grades } from "../ofsted/grades.ts";
import { addDays, type CalendarDate } from "../shared/calendar-date.ts";
import { confirmationLastsDays } from "../vacancy/freshness.ts";
import { allowsDeprivationOfLiberty } from "./lawful/deprivation-of-liberty.ts";
import { statedCapabilities } from "./must/capabilities.ts";
import { gradesWanted } from "./must/ofsted-floor.ts";
import { placesToAvoid } from "./must/stay-away.ts";
import type { Brief, Search } from "./search.ts";

/** What finding candidates may filter by: never more than judging would refuse. */
export type CandidateFilters = {
  readonly anchor: GridPoint;
  /** Straight-line miles; `null` for any distance. */
  readonly withinMiles: number | null;
  readonly kinds: readonly HomeKind[];
  /** Ages in years and sexes of all children to live together there. */
  readonly ages: readonly number[];
  readonly sexes: readonly Sex[];
  readonly placesNeeded: number;
  readonly neededBy: CalendarDate;
  /** Vacancies confirmed before this instant have expired. */
  readonly confirmedAfter: Date;
  readonly soloRequired: boolean;
  readonly deprivationOfLiberty: boolean;
  readonly adaptations: readonly Adaptation[];
  /** Needs and risks that must be met: homes that say they cannot are left out. */
  readonly mustMeet: readonly CapabilityCode[];
  /** Overall grades that exclude; homes not yet inspected stay. */
  readonly gradesExcluded: readonly Grade[];
  readonly authoritiesExcluded: readonly string[];
  readonly outcodesExcluded: readonly string[];
};

/** Somewhere in the middle of England, to count from when the home area is not on the map. */
const middle: GridPoint = { easting: 436_000, northing: 296_000 };

/** Days by which the needed day may give when near misses are looked for. */
const laterByDays = 14;

/** The filters that follow from a search: lawful fit, and the must-haves that stored columns can answer. */
export function candidateFilters({ brief }: Search): CandidateFilters {
  const { answers } = brief;
  const avoided = placesToAvoid(answers.places.stayAwayFrom);
  const wanted = gradesWanted(answers);
  return {
    ...lawfulFilters(brief),
    withinMiles: brief.anchors[0]?.point ? answers.places.furthestMiles : null,
    kinds: brief.kindsWanted.filter((kind) => isLawfulKind(brief, kind)),
    soloRequired: answers.home.companionship === "solo",
    adaptations: answers.home.adaptations,
    mustMeet: statedCapabilities(answers)
      .filter(({ importance }) => importance === "must")
      .map(({ code }) => code),
    gradesExcluded: grades.filter((grade) => !wanted.includes(grade)),
    authoritiesExcluded: avoided.authorities,
    outcodesExcluded: avoided.outcodes,
  };
}

/** Every home that is lawful, or would be within two weeks of the needed day: what near misses are looked for in. */
export function widestFilters({ brief }: Search): CandidateFilters {
  return { ...lawfulFilters(brief), neededBy: addDays(brief.neededBy, laterByDays) };
}

function lawfulFilters(brief: Brief): CandidateFilters {
  const { together, answers, now, neededBy } = brief;
  return {
    anchor: brief.anchors[0]?.point ?? middle,
    withinMiles: null,
    kinds: homeKinds.filter((kind) => isLawfulKind(brief, kind)),
    ages: together.ages,
    sexes: together.sexes,
    placesNeeded: together.ages.length,
    neededBy,
    confirmedAfter: new Date(now.getTime() - confirmationLastsDays * 86_400_000),
    soloRequired: false,
    deprivationOfLiberty: answers.child.deprivationOfLiberty,
    adaptations: [],
    mustMeet: [],
    gradesExcluded: [],
    authoritiesExcluded: [],
    outcodesExcluded: [],
  };
}

function isLawfulKind({ together, answers }: Brief, kind: HomeKind): boolean {
  if (kind === "supported-accommodation" && together.ages.some((age) => age < 16)) return false;
  return !answers.child.deprivationOfLiberty || allowsDeprivationOfLiberty(kind);
}
