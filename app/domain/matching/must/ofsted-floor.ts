import {
  type Grade,
  gradeLabels,
  grades,
  type Inspection,
  supportedOutcomeLabels,
} from "../../ofsted/grades.ts";
import type { Registered } from "../../ofsted/standing.ts";
import type { Candidate, JudgedCandidate } from "../candidate.ts";
import { fromRecord } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief, JudgedAnswers } from "../search.ts";
import { dayInWords } from "../wording.ts";

/**
 * The overall grades that the referral would take. Inadequate needs a floor of `none` and somebody named who
 * allows it; frameworks ask for Good, or shut out Inadequate unless a panel exempts it.
 */
export function gradesWanted({ home }: JudgedAnswers): readonly Grade[] {
  const lowest = home.ofstedFloor === "none" ? "requires-improvement" : home.ofstedFloor;
  const wanted = grades.slice(0, grades.indexOf(lowest) + 1);
  const inadequateAllowed = home.ofstedFloor === "none" && home.inadequateOverride !== null;
  return inadequateAllowed ? grades : wanted;
}

/**
 * The latest inspection is good enough. Not yet inspected is not a bad grade. Supported accommodation has outcomes
 * instead: consistently strong is taken with any floor, inconsistent with one below Good, and serious
 * weaknesses as Inadequate; that reading is Hearth's own, Ofsted publishes none. What a provider reports before the
 * register has it counts at once against the home, and for it only as a question.
 */
export function ofstedFloor({ answers }: Brief): Requirement {
  const wanted = gradesWanted(answers);
  const { ofstedFloor: floor } = answers.home;
  return {
    code: "ofsted",
    kind: "must",
    label:
      floor === "none"
        ? "Not Inadequate at Ofsted, unless allowed"
        : `Ofsted: ${gradeLabels[floor]} or better`,
    verdict: ({ candidate }) => verdictOn(candidate, wanted),
    say: ({ candidate }) =>
      fromRecord(
        "ofsted overall",
        inspectionSays(candidate.inspection),
        inspectionSentence(candidate),
      ),
    change: ({ candidate: { inspection } }) => changeOf(gradeOf(inspection) ?? "inadequate"),
  };
}

type Graded = Pick<Inspection, "overall" | "supportedOutcome">;

/** The overall grade, or the grade that an outcome of supported accommodation is taken for. */
export function gradeOf({ overall, supportedOutcome }: Graded): Grade | null {
  if (overall !== null) return overall;
  if (supportedOutcome === null) return null;
  const takenFor = {
    "consistently-strong": "outstanding",
    inconsistent: "requires-improvement",
    "serious-weaknesses": "inadequate",
  } as const;
  return takenFor[supportedOutcome];
}

function verdictOn({ inspection, registered }: JudgedCandidate, wanted: readonly Grade[]): Verdict {
  const grade = gradeOf(inspection);
  if (grade === null) return "not-known";
  if (!wanted.includes(grade)) return "not-met";
  if (registered === null) return "met";
  const confirmed = gradeOf(registered);
  return confirmed !== null && wanted.includes(confirmed) ? "met" : "not-known";
}

/** The grade or outcome in Ofsted's words. */
export function inspectionSays({ overall, supportedOutcome }: Graded): string {
  if (overall !== null) return gradeLabels[overall];
  return supportedOutcome === null ? "Not yet inspected" : supportedOutcomeLabels[supportedOutcome];
}

function inspectionSentence(candidate: Candidate): string {
  const { inspection, registered } = candidate;
  const says = inspectionSays(inspection);
  const grade = gradeOf(inspection);
  if (grade === null) return "Not yet inspected by Ofsted, which is not a bad grade.";
  const on =
    inspection.inspectedOn === null ? "" : `, inspected ${dayInWords(inspection.inspectedOn)}`;
  return `Ofsted overall: ${says}${on}${reportedMark(registered, gradeOf, grade)}.`;
}

/** Marks a grade that only the provider has reported, with what the register says where that is worse. */
export function reportedMark(
  registered: Registered | null,
  gradeIn: (registered: Registered) => Grade | null,
  reported: Grade | null,
): string {
  if (registered === null) return "";
  const unconfirmed = " (provider-reported, not yet in the register)";
  if (reported === null) return unconfirmed;
  const confirmed = gradeIn(registered);
  if (confirmed === null) return " (provider-reported; the register has no grade yet)";
  if (grades.indexOf(confirmed) <= grades.indexOf(reported)) return unconfirmed;
  const { supportedOutcome } = registered;
  const says =
    supportedOutcome === null ? gradeLabels[confirmed] : supportedOutcomeLabels[supportedOutcome];
  return ` (provider-reported; the register still says ${says})`;
}

function changeOf(grade: Grade) {
  const words =
    grade === "inadequate"
      ? "somebody named allowed a home that is Inadequate"
      : `the lowest Ofsted grade were ${gradeLabels[grade]}`;
  return { key: "ofsted", amount: grades.indexOf(grade), words };
}
