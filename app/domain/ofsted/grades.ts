import type { CalendarDate } from "../shared/calendar-date.ts";

/** Ofsted judgements of the social care common inspection framework, best first. */
export const grades = ["outstanding", "good", "requires-improvement", "inadequate"] as const;
export type Grade = (typeof grades)[number];

export const gradeLabels: Record<Grade, string> = {
  outstanding: "Outstanding",
  good: "Good",
  "requires-improvement": "Requires improvement to be good",
  inadequate: "Inadequate",
};

/** Supported accommodation has outcomes, not grades. */
export const supportedOutcomes = [
  "consistently-strong",
  "inconsistent",
  "serious-weaknesses",
] as const;
export type SupportedOutcome = (typeof supportedOutcomes)[number];

export const supportedOutcomeLabels: Record<SupportedOutcome, string> = {
  "consistently-strong": "Consistently strong",
  inconsistent: "Inconsistent quality",
  "serious-weaknesses": "Serious or widespread weaknesses",
};

/** A registration and its latest inspection. No grade means not yet inspected, which is not a bad grade. */
export type Inspection = {
  readonly overall: Grade | null;
  readonly helpedAndProtected: Grade | null;
  readonly leadersAndManagers: Grade | null;
  readonly supportedOutcome: SupportedOutcome | null;
  readonly inspectedOn: CalendarDate | null;
  /** `provider` until the register confirms what the provider has entered. */
  readonly reportedBy: "register" | "provider";
};

export const urnPattern = /^(SC\d{6}|\d{7})$/;
