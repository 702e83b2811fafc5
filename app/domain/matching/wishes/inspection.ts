import type { HomeKind } from "../../home/home.ts";
import { type Grade, gradeLabels } from "../../ofsted/grades.ts";
import { type CalendarDate, daysBetween } from "../../shared/calendar-date.ts";
import type { Candidate, JudgedCandidate } from "../candidate.ts";
import { fromRecord } from "../facts.ts";
import { gradeOf, inspectionSays } from "../must/ofsted-floor.ts";
import { remembered } from "../remembered.ts";
import { type Share, unknown, type Wish } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { dayInWords } from "../wording.ts";

/** What an overall grade is worth, or a judgement in its words. */
export const gradeShares: Record<Grade, number> = {
  outstanding: 1,
  good: 0.8,
  "requires-improvement": 0.4,
  inadequate: 0,
};

/** Years until Ofsted comes again at the latest: homes once a year, agencies and supported accommodation in three. */
const cycleYears: Record<HomeKind, number> = {
  "fostering-household": 3,
  "childrens-home": 1,
  "secure-childrens-home": 1,
  "residential-special-school": 1,
  "residential-family-centre": 3,
  "supported-accommodation": 3,
};
/** What the worst case loses for each year past the cycle, and at most. */
const lossPerYear = 0.1;
const mostYears = 3;

/**
 * The share of a grade given so many whole years ago; a day that is not known counts as long ago. Not yet inspected is not known rather than bad; a grade older than Ofsted's cycle says
 * less about today, so its worst case falls by a tenth for each year over.
 */
export function gradeShare(grade: Grade | null, kind: HomeKind, yearsAgo: number | null): Share {
  if (grade === null) return unknown;
  const share = gradeShares[grade];
  const yearsOver = yearsAgo === null ? mostYears : yearsAgo - cycleYears[kind];
  const loss = lossPerYear * Math.min(Math.max(yearsOver, 0), mostYears);
  return { lower: Math.max(0, share - loss), upper: share };
}

/** Two wishes: the overall grade, and how well children are helped and protected. */
export function inspection({ today }: Brief): readonly Wish[] {
  const yearsSince = remembered((day: CalendarDate) =>
    Math.floor(daysBetween(day, today) / 365.25),
  );
  const overall = ({ inspection: latest }: JudgedCandidate) => gradeOf(latest);
  return [
    gradeWish("ofsted-overall", "Ofsted overall", yearsSince, overall),
    gradeWish("ofsted-protected", "Ofsted: helped and protected", yearsSince, protectedGrade),
  ];
}

/** Supported accommodation has one outcome for everything, so it stands for this judgement as well. */
function protectedGrade({
  inspection: { helpedAndProtected, supportedOutcome },
  inspection: latest,
}: JudgedCandidate): Grade | null {
  return helpedAndProtected ?? (supportedOutcome === null ? null : gradeOf(latest));
}

function gradeWish(
  code: "ofsted-overall" | "ofsted-protected",
  label: string,
  yearsSince: (day: CalendarDate) => number,
  gradeIn: (candidate: JudgedCandidate) => Grade | null,
): Wish {
  return {
    code,
    label,
    weightKey: code,
    portion: 1,
    ceiling: { of: code === "ofsted-overall" ? "overall" : "protected" },
    share: ({ candidate }) => {
      const { inspectedOn } = candidate.inspection;
      const yearsAgo = inspectedOn === null ? null : yearsSince(inspectedOn);
      return gradeShare(gradeIn(candidate), candidate.home.kind, yearsAgo);
    },
    say: ({ candidate }) => {
      const grade = gradeIn(candidate);
      const says = gradeInWords(candidate, grade);
      const { inspectedOn } = candidate.inspection;
      const on =
        grade === null || inspectedOn === null ? "" : `, inspected ${dayInWords(inspectedOn)}`;
      return fromRecord(label, says, `${label}: ${says}${on}.`);
    },
  };
}

function gradeInWords({ inspection: latest }: Candidate, grade: Grade | null): string {
  if (latest.supportedOutcome !== null) return inspectionSays(latest);
  if (grade !== null) return gradeLabels[grade];
  return latest.overall === null ? "not yet inspected" : "not judged";
}
