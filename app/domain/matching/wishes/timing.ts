import { type CalendarDate, daysBetween } from "../../shared/calendar-date.ts";
import {
  confirmationLastsDays,
  daysSinceConfirmed,
  freshForDays,
} from "../../vacancy/freshness.ts";
import type { JudgedCandidate } from "../candidate.ts";
import { fromVacancy } from "../facts.ts";
import { remembered } from "../remembered.ts";
import { exactly, full, type Share, type Wish } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { counted, dayInWords } from "../wording.ts";

/** Days in which a child can visit and be introduced; more make no difference to the order. */
const introductionDays = 7;

/**
 * Days between the home being ready and the child moving, for visits: children ask to meet the people first. `null`
 * when the child moves today and no home could offer any.
 */
export function timeToVisit({ today, neededBy }: Brief): Wish | null {
  const possible = Math.min(introductionDays, daysBetween(today, neededBy));
  if (possible <= 0) return null;
  const daysUntilNeeded = remembered((from: CalendarDate) => daysBetween(from, neededBy));
  const daysOf = (before: number) => Math.max(0, Math.min(possible, before));
  const daysFor = ({ vacancy: { availableFrom } }: JudgedCandidate) =>
    daysOf(daysUntilNeeded(availableFrom > today ? availableFrom : today));
  return {
    code: "readiness",
    label: "Time to visit before moving",
    weightKey: "readiness",
    portion: 1,
    ceiling: { of: "ready", by: neededBy, share: (days) => daysOf(days) / possible },
    share: ({ candidate }) =>
      candidate.vacancy.availableFrom <= today ? full : exactly(daysFor(candidate) / possible),
    say: ({ candidate }) => {
      const from = dayInWords(candidate.vacancy.availableFrom);
      const days = daysFor(candidate);
      const sentence =
        days === 0
          ? `Ready on ${from}, which leaves no day to visit first.`
          : `Ready from ${from}: at least ${counted(days, "day")} to visit first.`;
      return fromVacancy(candidate, "available from", from, sentence);
    },
  };
}

/** The vacancy was confirmed lately: full for a week, then less each day until it expires. */
export function freshlyConfirmed({ now }: Brief): Wish {
  return {
    code: "freshness",
    label: "Vacancy confirmed lately",
    weightKey: "freshness",
    portion: 1,
    ceiling: { of: "confirmed", now, share: (daysAgo) => shareAfter(daysAgo).upper },
    share: ({ candidate }) => shareAfter(daysSinceConfirmed(candidate.vacancy.confirmedAt, now)),
    say: ({ candidate }) => {
      const days = daysSinceConfirmed(candidate.vacancy.confirmedAt, now);
      const ago = days === 0 ? "today" : `${counted(days, "day")} ago`;
      return fromVacancy(candidate, "confirmed", ago, `The vacancy was confirmed ${ago}.`);
    },
  };
}

function shareAfter(days: number): Share {
  if (days <= freshForDays) return full;
  return exactly(
    Math.max(0, confirmationLastsDays - days) / (confirmationLastsDays - freshForDays),
  );
}
