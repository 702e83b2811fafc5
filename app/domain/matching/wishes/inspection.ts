import type { HomeKind } from "../../home/home.ts";
import { type Grade, gradeLabels } from "../../ofsted/grades.ts";
import type { Registered } from "../../ofsted/standing.ts";
import { type CalendarDate, daysBetween } from "../../shared/calendar-date.ts";
import type { Candidate } from "../candidate.ts";
import { fromRecord } from "../facts.ts";
import { gradeOf, inspectionSays, reportedMark } from "../must/ofsted-floor.ts";
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

/**
 * Where only the provider has reported the grade: as bad as it says at once, and as good only at best. A report that
 * raises the middle is a range from what the register says to it; any other stands as it is.
 */
function reportedShare(reported: Share, register: Share): Share {
  if (reported.lower + reported.upper <= register.lower + register.upper) return reported;
  return {
    lower: Math.min(reported.lower, register.lower),
    upper: Math.max(reported.upper, register.upper),
  };
}

/** Two wishes: the overall grade, and how well children are helped and protected. */
export function inspection({ today }: Brief): readonly Wish[] {
  const yearsSince = remembered((day: CalendarDate) =>
    Math.floor(daysBetween(day, today) / 365.25),
  );
  return [
    gradeWish("ofsted-overall", "Ofsted overall", yearsSince, gradeOf),
    gradeWish("ofsted-protected", "Ofsted: helped and protected", yearsSince, protectedGrade),
  ];
}

/** Supported accommodation has one outcome for everything, so it stands for this judgement as well. */
function protectedGrade(latest: Registered): Grade | null {
  return latest.helpedAndProtected ?? (latest.supportedOutcome === null ? null : gradeOf(latest));
}

function gradeWish(
  code: "ofsted-overall" | "ofsted-protected",
  label: string,
  yearsSince: (day: CalendarDate) => number,
  gradeIn: (latest: Registered) => Grade | null,
): Wish {
  const shareOf = (latest: Registered, kind: HomeKind): Share => {
    const { inspectedOn } = latest;
    return gradeShare(gradeIn(latest), kind, inspectedOn === null ? null : yearsSince(inspectedOn));
  };
  return {
    code,
    label,
    weightKey: code,
    portion: 1,
    ceiling: { of: code === "ofsted-overall" ? "overall" : "protected" },
    share: ({ candidate: { inspection: latest, registered, home } }) => {
      const share = shareOf(latest, home.kind);
      return registered === null ? share : reportedShare(share, shareOf(registered, home.kind));
    },
    say: ({ candidate }) => {
      const { inspectedOn } = candidate.inspection;
      const grade = gradeIn(candidate.inspection);
      const says = gradeInWords(candidate, grade);
      const on =
        grade === null || inspectedOn === null ? "" : `, inspected ${dayInWords(inspectedOn)}`;
      const mark = reportedMark(candidate.registered, gradeIn, grade);
      return fromRecord(label, says, `${label}: ${says}${on}${mark}.`);
    },
  };
}

function gradeInWords({ inspection: latest }: Candidate, grade: Grade | null): string {
  if (latest.supportedOutcome !== null) return inspectionSays(latest);
  if (grade !== null) return gradeLabels[grade];
  return latest.overall === null ? "not yet inspected" : "not judged";
}
