import type { DistanceBand } from "../distance/distance.ts";
import type { HomeKind, HomeProfile, Pet } from "../home/home.ts";
import type { CalendarDate } from "../shared/calendar-date.ts";

/**
 * All that a child or parent may read of a home. A new field has to be added here by hand and shown on purpose;
 * nothing is ever copied from a home as a whole. No address, area, carer, provider, fee or grade.
 */
export type ChildOption = {
  readonly name: string;
  readonly kind: HomeKind;
  /** From where the child lived before. */
  readonly distance: DistanceBand;
  readonly distanceFromSchool: DistanceBand | null;
  readonly adults: number | null;
  /** How many other children, and their ages as bands in words. */
  readonly otherChildren: string;
  readonly whoLivesThere: string;
  readonly pets: readonly Pet[] | null;
  readonly aboutTheHome: string;
  readonly school: string;
  readonly pictureIds: readonly string[];
  readonly canMoveInOn: string;
};

export type ChildOptionFacts = {
  readonly home: Pick<
    HomeProfile,
    "kind" | "alias" | "adults" | "childrenAges" | "pets" | "forTheChild"
  >;
  /** From the child's home area, and from their school when there is one. */
  readonly distance: DistanceBand;
  readonly distanceFromSchool: DistanceBand | null;
  /** The first day of the offer. */
  readonly canMoveInOn: CalendarDate;
  readonly pictureIds: readonly string[];
};

const unknown = "We do not know yet. You can ask.";

/**
 * A home in the words that a child may read. What the provider wrote for commissioners is left out, and so is the
 * name of a nearby school, which would say where the home is.
 */
export function childOption(facts: ChildOptionFacts): ChildOption {
  const { home, distance, distanceFromSchool } = facts;
  return {
    name: home.kind === "fostering-household" ? "A foster family" : home.alias,
    kind: home.kind,
    distance,
    distanceFromSchool,
    adults: home.adults,
    otherChildren: otherChildren(home.childrenAges),
    whoLivesThere: grownUps(home.kind, home.adults),
    pets: home.pets,
    aboutTheHome: home.forTheChild,
    school: schoolWords(distanceFromSchool),
    pictureIds: facts.pictureIds,
    canMoveInOn: facts.canMoveInOn,
  };
}

/** Ages as a band, so that no child who lives there can be picked out. */
function otherChildren(ages: readonly number[] | null): string {
  if (ages === null) return unknown;
  if (ages.length === 0) return "No other children live here.";
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
  const widen = youngest === oldest ? 1 : 0;
  const band = `about ${Math.max(0, youngest - widen)} to ${oldest + widen}`;
  return ages.length === 1
    ? `1 other child, ${band} years old.`
    : `${ages.length} other children, ${band} years old.`;
}

function grownUps(kind: HomeKind, adults: number | null): string {
  const count = adults === 1 ? "1 grown-up" : `${adults} grown-ups`;
  switch (kind) {
    case "fostering-household":
      return adults === null ? "A foster family lives here." : `A foster family with ${count}.`;
    case "supported-accommodation":
      return "Each young person has their own space. Staff are there to help.";
    default:
      return adults === null
        ? "Grown-ups take turns to be here, day and night."
        : `Grown-ups take turns to be here, day and night. In the day there ${adults === 1 ? "is" : "are"} ${adults}.`;
  }
}

function schoolWords(distance: DistanceBand | null): string {
  if (distance === null) return "Ask your social worker about school.";
  return distance === "under-5" || distance === "5-to-10"
    ? "It may be near enough to stay at your school. Ask your social worker."
    : "You might have to change school. Ask your social worker.";
}
