import {
  type Grade,
  gradeLabels,
  grades,
  type Inspection,
  supportedOutcomeLabels,
} from "../../ofsted/grades.ts";
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
 * weaknesses as Inadequate; that reading is Hearth's own, Ofsted publishes none.
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
    verdict: ({ candidate: { inspection } }) => verdictOn(inspection, wanted),
    say: ({ candidate: { inspection } }) =>
      fromRecord("ofsted overall", inspectionSays(inspection), inspectionSentence(inspection)),
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

function verdictOn(inspection: Graded, wanted: readonly Grade[]): Verdict {
  const grade = gradeOf(inspection);
  if (grade === null) return "not-known";
  return wanted.includes(grade) ? "met" : "not-met";
}

/** The grade or outcome in Ofsted's words. */
export function inspectionSays({ overall, supportedOutcome }: Inspection): string {
  if (overall !== null) return gradeLabels[overall];
  return supportedOutcome === null ? "Not yet inspected" : supportedOutcomeLabels[supportedOutcome];
}

function inspectionSentence(inspection: Inspection): string {
  const says = inspectionSays(inspection);
  if (gradeOf(inspection) === null) return "Not yet inspected by Ofsted, which is not a bad grade.";
  const on =
    inspection.inspectedOn === null ? "" : `, inspected ${dayInWords(inspection.inspectedOn)}`;
  const source =
    inspection.reportedBy === "provider"
      ? " (entered by the provider, not yet in the register)"
      : "";
  return `Ofsted overall: ${says}${on}${source}.`;
}

function changeOf(grade: Grade) {
  const words =
    grade === "inadequate"
      ? "somebody named allowed a home that is Inadequate"
      : `the lowest Ofsted grade were ${gradeLabels[grade]}`;
  return { key: "ofsted", amount: grades.indexOf(grade), words };
}
