import type { CalendarDate } from "../shared/calendar-date.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { childProblems, siblingsProblems } from "./child-rules.ts";
import { crossProblems } from "./cross-rules.ts";
import { fingerprint } from "./fingerprint.ts";
import { homeWantedProblems, risksProblems } from "./home-rules.ts";
import type { ProviderCard } from "./provider-card.ts";
import type { CardAudience, Referral, ReferralAnswers, ReferralSection } from "./referral.ts";
import { referralSections } from "./referral.ts";
import { requestProblems } from "./request-rules.ts";

export type Readiness = {
  /** Sections not yet answered. */
  readonly missing: readonly ReferralSection[];
  /** Sections answered in a way that a rule forbids, or that has become untrue since. */
  readonly toMend: readonly ReferralSection[];
};

type Checks = {
  readonly [Section in ReferralSection]?: (
    answer: ReferralAnswers[Section],
    today: CalendarDate,
  ) => readonly unknown[];
};

/** Rules of single sections that can be asked again at any time; the map is asked when places are saved. */
const checks: Checks = {
  request: requestProblems,
  child: childProblems,
  siblings: siblingsProblems,
  risks: risksProblems,
  home: homeWantedProblems,
};

function breaksOwnRule<Section extends ReferralSection>(
  section: Section,
  answer: ReferralAnswers[Section] | undefined,
  today: CalendarDate,
): boolean {
  if (answer === undefined) return false;
  return (checks[section]?.(answer, today).length ?? 0) > 0;
}

/** What still stands between the answers and the homes: sections to write, and sections to look at again. */
export function readiness(answers: Partial<ReferralAnswers>, today: CalendarDate): Readiness {
  const between = crossProblems(answers).flatMap(({ sections }) => sections);
  const written = referralSections.filter((section) => answers[section] !== undefined);
  return {
    missing: referralSections.filter((section) => !written.includes(section)),
    toMend: written.filter(
      (section) => between.includes(section) || breaksOwnRule(section, answers[section], today),
    ),
  };
}

/** The section to write after this one: the next that is missing, round the end to the first; `null` when none is. */
export function nextMissing(
  answers: Partial<ReferralAnswers>,
  after: ReferralSection,
): ReferralSection | null {
  const here = referralSections.indexOf(after);
  const inTurn = [...referralSections.slice(here + 1), ...referralSections.slice(0, here)];
  return inTurn.find((section) => answers[section] === undefined) ?? null;
}

/** All nine sections, or `null` while one is missing. */
export function completeAnswers(answers: Partial<ReferralAnswers>): ReferralAnswers | null {
  const isComplete = referralSections.every((section) => answers[section] !== undefined);
  return isComplete ? (answers as ReferralAnswers) : null;
}

export type PublishRefusal = "closed" | "sections-missing" | "rules-broken" | "findings-open";

/**
 * Publishes a referral, or releases the changes to one that is published: complete, within the rules, and with every
 * finding of the anonymity check taken out or justified.
 */
export function publish(
  referral: Referral,
  openFindings: number,
  today: CalendarDate,
): Outcome<Referral & { readonly answers: ReferralAnswers }, PublishRefusal> {
  if (referral.status === "decided" || referral.status === "withdrawn") return refuse("closed");
  const answers = completeAnswers(referral.answers);
  if (answers === null) return refuse("sections-missing");
  if (readiness(answers, today).toMend.length > 0) return refuse("rules-broken");
  if (openFindings > 0) return refuse("findings-open");
  return accept({ ...referral, answers, status: "published", version: referral.version + 1 });
}

/**
 * Fingerprint of all that is read through before publishing: the card, and the answers that no home reads but that say who
 * gets it, such as the audience, the home area and the places to stay away from.
 */
export function asRead(answers: Partial<ReferralAnswers>, card: ProviderCard | null): string {
  return fingerprint({ answers, card });
}

type Offered = { readonly card: ProviderCard; readonly audience: CardAudience };

/** Whether homes read this very card already, given to the same audience: there is nothing to release. */
export function isReleased(
  { card, audience }: Offered,
  released: (Offered & { readonly open: boolean }) | undefined,
): boolean {
  if (!released?.open) return false;
  return fingerprint([card, audience]) === fingerprint([released.card, released.audience]);
}

/** Whether a referral may still be written to. */
export function isOpenToChange({ status }: Pick<Referral, "status">): boolean {
  return status === "draft" || status === "published";
}
