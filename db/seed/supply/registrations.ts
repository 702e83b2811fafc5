import type { HomeKind } from "#app/domain/home/home.ts";
import { provisionTypesOf } from "#app/domain/home/registration.ts";
import type { Grade, Inspection, SupportedOutcome } from "#app/domain/ofsted/grades.ts";
import { addDays, type CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { registerEntry } from "../../schema/reference.ts";
import type { Calibration } from "../calibration.ts";
import type { Chance } from "../chance.ts";

export type Registration = typeof registerEntry.$inferInsert;

type Registered = {
  readonly urn: string;
  readonly kind: HomeKind;
  readonly owner: string;
  readonly inHouse: boolean;
  readonly places: number | null;
  readonly authorityCode: string;
  readonly authorityName: string;
  readonly region: string;
};

const gradeWords: Readonly<Record<string, Grade | null>> = {
  Outstanding: "outstanding",
  Good: "good",
  "Requires improvement to be good": "requires-improvement",
  Inadequate: "inadequate",
  "No judgement yet": null,
};

/** First outcomes of supported accommodation, 31 March 2025: 26, 19 and 5 of 893 providers. */
const outcomes: Readonly<Record<SupportedOutcome, number>> = {
  "consistently-strong": 26,
  inconsistent: 19,
  "serious-weaknesses": 5,
};

/** Not yet inspected, or, like an authority's own foster carers, not registered. */
export const uninspected: Inspection = {
  overall: null,
  helpedAndProtected: null,
  leadersAndManagers: null,
  supportedOutcome: null,
  inspectedOn: null,
  reportedBy: "register",
};

/** An invented registration with an inspection as likely as in the register; kept apart from it by `real: false`. */
export function seedRegistration(
  given: Registered,
  inspection: Inspection,
  today: CalendarDate,
  chance: Chance,
): Registration {
  const provisionType = provisionTypesOf[given.kind][0] ?? "Children's home";
  return {
    urn: given.urn,
    provisionType,
    registrationStatus: "Active",
    registeredOn: addDays(inspection.inspectedOn ?? today, -chance.whole(120, 3_000)),
    name: null,
    organisation: given.owner,
    sector: given.inHouse ? "Local Authority" : chance.odds(0.1) ? "Voluntary" : "Private",
    places: given.kind === "fostering-household" ? null : given.places,
    shortBreaksOnly: false,
    authorityCode: given.authorityCode,
    authorityName: given.authorityName,
    region: given.region,
    inspectedOn: inspection.inspectedOn,
    publishedOn: inspection.inspectedOn === null ? null : addDays(inspection.inspectedOn, 42),
    overall: inspection.overall,
    helpedAndProtected: inspection.helpedAndProtected,
    leadersAndManagers: inspection.leadersAndManagers,
    supportedOutcome: inspection.supportedOutcome,
    real: false,
  };
}

/** The latest inspection of a registration: none for about a tenth, which is normal for a new one. */
export function seedInspection(
  kind: HomeKind,
  calibration: Calibration,
  today: CalendarDate,
  chance: Chance,
): Inspection {
  if (kind === "supported-accommodation") return supportedInspection(today, chance);
  const national =
    kind === "fostering-household"
      ? calibration.ofsted_ifa.grade
      : calibration.ofsted_childrens_homes.grade;
  const overall = gradeWords[chance.weighted(national)] ?? null;
  if (overall === null) return uninspected;
  const longest = kind === "fostering-household" ? 1_000 : 420;
  return {
    ...uninspected,
    overall,
    helpedAndProtected: overall === "inadequate" ? "inadequate" : near(overall, 0.12, chance),
    leadersAndManagers: near(overall, 0.25, chance),
    inspectedOn: addDays(today, -chance.whole(50, longest)),
  };
}

function supportedInspection(today: CalendarDate, chance: Chance): Inspection {
  if (chance.odds(0.6)) return uninspected;
  return {
    ...uninspected,
    supportedOutcome: chance.weighted(outcomes),
    inspectedOn: addDays(today, -chance.whole(50, 400)),
  };
}

/** The same grade, or one step worse; never inadequate, which for help and protection would limit the overall grade. */
function near(grade: Grade, worse: number, chance: Chance): Grade {
  const below = { outstanding: "good", good: "requires-improvement" } as const;
  if (grade !== "outstanding" && grade !== "good") return grade;
  return chance.odds(worse) ? below[grade] : grade;
}
