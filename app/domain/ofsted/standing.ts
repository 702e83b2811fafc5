import type { CalendarDate } from "../shared/calendar-date.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { Inspection } from "./grades.ts";

/** The grades of an inspection that a provider has read in its published report. */
export type ReportedInspection = Omit<Inspection, "inspectedOn" | "reportedBy"> & {
  readonly inspectedOn: CalendarDate;
};

export type ReportRefusal =
  | "inspected-in-the-future"
  | "register-is-as-new"
  | "grades-for-graded-provision"
  | "outcome-for-supported-accommodation"
  | "protection-limits-overall";

/**
 * Whether a provider's report of its own inspection may stand until the register has it. Supported accommodation is
 * given an outcome and everything else an overall grade. Inadequate for how children are helped and protected makes
 * the overall grade inadequate too (Ofsted, social care common inspection framework).
 */
export function checkReportedInspection(
  reported: ReportedInspection,
  register: Pick<Inspection, "inspectedOn">,
  isSupportedAccommodation: boolean,
  today: CalendarDate,
): Outcome<ReportedInspection, ReportRefusal> {
  if (reported.inspectedOn > today) return refuse("inspected-in-the-future");
  if (register.inspectedOn !== null && reported.inspectedOn <= register.inspectedOn) {
    return refuse("register-is-as-new");
  }
  if (isSupportedAccommodation) {
    return reported.supportedOutcome === null || reported.overall !== null
      ? refuse("outcome-for-supported-accommodation")
      : accept(reported);
  }
  if (reported.overall === null || reported.supportedOutcome !== null) {
    return refuse("grades-for-graded-provision");
  }
  if (reported.helpedAndProtected === "inadequate" && reported.overall !== "inadequate") {
    return refuse("protection-limits-overall");
  }
  return accept(reported);
}

/** The inspection that counts: the register's, unless the provider has reported a newer one. */
export function standingInspection(
  register: Inspection,
  reported: ReportedInspection | undefined,
): Inspection {
  if (reported === undefined) return register;
  const isNewer = register.inspectedOn === null || reported.inspectedOn > register.inspectedOn;
  return isNewer ? { ...reported, reportedBy: "provider" } : register;
}

/** The grades that the register has, all `null` where it has none. */
export type Registered = Pick<
  Inspection,
  "overall" | "helpedAndProtected" | "supportedOutcome" | "inspectedOn"
>;

/** What the register says behind an inspection that only the provider has reported; `null` behind its own. */
export function registeredBehind(standing: Inspection, register: Inspection): Registered | null {
  if (standing.reportedBy === "register") return null;
  const { overall, helpedAndProtected, supportedOutcome, inspectedOn } = register;
  return { overall, helpedAndProtected, supportedOutcome, inspectedOn };
}

/**
 * What an entry of the register makes of a report: one that says the same of the same inspection confirms it, one that says
 * otherwise or has a newer inspection supersedes it. An older one leaves it open. A judgement that the report does not
 * give contradicts nothing.
 */
export function settledBy(
  register: Omit<Inspection, "reportedBy">,
  reported: ReportedInspection,
): "confirmed" | "superseded" | undefined {
  if (register.inspectedOn === null || register.inspectedOn < reported.inspectedOn)
    return undefined;
  return isSameInspection(register, reported) ? "confirmed" : "superseded";
}

/** Whether two reports say the same. */
export function isSameReport(one: ReportedInspection, other: ReportedInspection): boolean {
  return (
    one.inspectedOn === other.inspectedOn &&
    one.overall === other.overall &&
    one.helpedAndProtected === other.helpedAndProtected &&
    one.leadersAndManagers === other.leadersAndManagers &&
    one.supportedOutcome === other.supportedOutcome
  );
}

function isSameInspection(
  register: Omit<Inspection, "reportedBy">,
  reported: ReportedInspection,
): boolean {
  const { helpedAndProtected, leadersAndManagers } = reported;
  return (
    register.inspectedOn === reported.inspectedOn &&
    register.overall === reported.overall &&
    register.supportedOutcome === reported.supportedOutcome &&
    (helpedAndProtected ?? register.helpedAndProtected) === register.helpedAndProtected &&
    (leadersAndManagers ?? register.leadersAndManagers) === register.leadersAndManagers
  );
}
