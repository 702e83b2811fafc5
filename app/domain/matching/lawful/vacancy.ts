import { daysBetween } from "../../shared/calendar-date.ts";
import { confirmationLastsDays, daysSinceConfirmed, freshnessOf } from "../../vacancy/freshness.ts";
import { vacancyStatusLabels } from "../../vacancy/vacancy.ts";
import { fromVacancy } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { counted, dayInWords, weekdayInWords } from "../wording.ts";

/** The vacancy can be offered at all: it is open, not held for another child, filled or withdrawn. */
export const vacancyOpen: Requirement = {
  code: "vacancy",
  kind: "lawful",
  label: "Vacancy is open",
  verdict: ({ candidate }) => (candidate.vacancy.status === "open" ? "met" : "not-met"),
  say: ({ candidate }) => {
    const { status, heldUntil } = candidate.vacancy;
    const held = heldUntil === null ? "" : ` until ${dayInWords(heldUntil)}`;
    const sentences = {
      open: "The vacancy is open.",
      held: `The vacancy is held for another child${held}.`,
      filled: "The vacancy is filled.",
      withdrawn: "The vacancy was withdrawn.",
    } as const;
    return fromVacancy(candidate, "status", vacancyStatusLabels[status], sentences[status]);
  },
};

/** The place is there on the day the child needs it. */
export function readyInTime({ neededBy }: Brief): Requirement {
  const neededOn = dayInWords(neededBy);
  return {
    code: "ready",
    kind: "lawful",
    label: "Ready on the day needed",
    verdict: ({ candidate }) => (candidate.vacancy.availableFrom <= neededBy ? "met" : "not-met"),
    say: ({ candidate }) => {
      const { availableFrom } = candidate.vacancy;
      const from = dayInWords(availableFrom);
      const sentence =
        availableFrom <= neededBy
          ? `Ready for a child on ${neededOn}.`
          : `Not ready until ${from}; needed by ${neededOn}.`;
      return fromVacancy(candidate, "available from", from, sentence);
    },
    change: ({ candidate: { vacancy } }) => ({
      key: "ready",
      amount: daysBetween(neededBy, vacancy.availableFrom),
      words: `the child could move on ${weekdayInWords(vacancy.availableFrom)} instead of ${weekdayInWords(neededBy)}`,
    }),
  };
}

/** Somebody has said lately that the vacancy is still there; after 28 days it is offered to nobody. */
export function confirmed({ now }: Brief): Requirement {
  return {
    code: "confirmed",
    kind: "lawful",
    label: "Vacancy was confirmed lately",
    verdict: ({ candidate }) =>
      freshnessOf(candidate.vacancy.confirmedAt, now) === "expired" ? "not-met" : "met",
    say: ({ candidate }) => {
      const days = daysSinceConfirmed(candidate.vacancy.confirmedAt, now);
      const ago = days === 0 ? "today" : `${counted(days, "day")} ago`;
      const sentence =
        days < confirmationLastsDays
          ? `The vacancy was confirmed ${ago}.`
          : `The vacancy was last confirmed ${ago}; a confirmation lasts ${confirmationLastsDays} days.`;
      return fromVacancy(candidate, "confirmed", ago, sentence);
    },
  };
}
