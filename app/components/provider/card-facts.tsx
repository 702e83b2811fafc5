import { adaptationLabels, homeKindLabels } from "../../domain/home/home.ts";
import { breakNightLabels, breakRhythmLabels } from "../../domain/home/short-breaks.ts";
import { capabilityLabels } from "../../domain/needs/needs.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import { companionshipLabels } from "../../domain/referral/referral.ts";
import { urgencyFor } from "../../domain/referral/request-rules.ts";
import { schoolPhaseLabels } from "../../domain/referral/school.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import { SummaryList, type SummaryRow } from "../govuk/summary-list.tsx";
import { longDate } from "../product/dates.ts";
import { childWords, petWords, siblingWords, urgencyWords } from "./card-words.ts";

type Props = { readonly card: ProviderCard; readonly today: CalendarDate };

/** The whole of an anonymised card, as it reads today. */
export function CardFacts({ card, today }: Props) {
  return (
    <>
      <SummaryList rows={requestRows(card, today).filter(isSaid)} />
      <h2 className="govuk-heading-m">About the child</h2>
      <SummaryList rows={storyRows(card).filter(isSaid)} />
      <h2 className="govuk-heading-m">What the child needs</h2>
      <SummaryList rows={needRows(card).filter(isSaid)} />
    </>
  );
}

function isSaid({ value }: SummaryRow): boolean {
  return value !== "" && value !== undefined;
}

function requestRows(card: ProviderCard, today: CalendarDate): SummaryRow[] {
  return [
    { key: "Child", value: childWords(card) },
    { key: "Commissioner", value: `${card.authorityName}, ${card.reference}` },
    { key: "How soon", value: neededWords(card.neededBy, today) },
    { key: "Answer by", value: longDate(card.answerBy) },
    { key: "Moving on", value: card.steppingDown ? "From a children’s home to a family" : "" },
    { key: "Short breaks", value: breakWords(card) },
    {
      key: "Out of hours",
      value: card.calledOutOfHours
        ? "Homes are called in the evening, at night or at a weekend"
        : "",
    },
    { key: "Brothers and sisters", value: siblingWords(card.siblingsToPlaceTogether) },
  ];
}

function neededWords(neededBy: CalendarDate, today: CalendarDate): string {
  const day = longDate(neededBy);
  if (neededBy < today) return `It was needed by ${day}`;
  return `${urgencyWords[urgencyFor(neededBy, today)]}, by ${day}`;
}

function storyRows(card: ProviderCard): SummaryRow[] {
  const written = (text: string) => text && <span className="hearth-own-words">{text}</span>;
  return [
    { key: "In their own words", value: written(card.ownWords) },
    { key: "Strengths", value: written(card.strengths) },
    { key: "Interests", value: written(card.interests) },
    { key: "History", value: written(card.history) },
    { key: "What helps", value: written(card.whatHelps) },
  ];
}

function needRows(card: ProviderCard): SummaryRow[] {
  const needs = card.needs.map(
    ({ code, importance }) =>
      `${capabilityLabels[code]} (${importance === "must" ? "must" : "matters"})`,
  );
  return [
    { key: "Needs and risks", value: needs.length > 0 ? lines(needs) : "" },
    { key: "Kinds of home", value: lines(card.kindsWanted.map((kind) => homeKindLabels[kind])) },
    {
      key: "Alongside whom",
      value: card.companionship === "no-preference" ? "" : companionshipLabels[card.companionship],
    },
    { key: "Adaptations", value: card.adaptations.map((one) => adaptationLabels[one]).join(", ") },
    { key: "Pets", value: card.pets === "unknown" ? "" : petWords[card.pets] },
    { key: "Language", value: card.language },
    { key: "Faith", value: card.faith },
    { key: "Culture", value: card.culture },
    { key: "School", value: card.keepSchool ? schoolWords(card) : "" },
    { key: "Areas", value: card.areasExcluded ? "Some areas are to be avoided" : "" },
    {
      key: "Deprivation of liberty",
      value: card.deprivationOfLiberty ? "An order is in force or applied for" : "",
    },
  ];
}

function breakWords({ breakRhythm, breakNights = [] }: ProviderCard): string {
  const rhythm = breakRhythm === undefined ? [] : [breakRhythmLabels[breakRhythm]];
  return [...rhythm, ...breakNights.map((night) => breakNightLabels[night])].join(", ");
}

function schoolWords({ schoolPhase }: ProviderCard): string {
  const sort = schoolPhase ? schoolPhaseLabels[schoolPhase].toLowerCase() : "school";
  return `To stay at the present ${sort}`;
}

function lines(words: readonly string[]) {
  return (
    <ul className="govuk-list">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
