import { homesAtOnce } from "../../domain/matching/card-holders.ts";
import type { CardAudience, ReferralStatus } from "../../domain/referral/referral.ts";

type Props = {
  readonly status: ReferralStatus;
  readonly audience: CardAudience | null;
  /** Homes that have been given the card so far, whatever they answered. */
  readonly given: number;
  /** Homes that have the card and may still answer. */
  readonly holding: number;
};

/** How many homes hold the card, and how more come to hold it; nothing once the referral looks for no home. */
export function CardReach({ status, audience, given, holding }: Props) {
  if (status !== "published" || audience === null) return null;
  return (
    <p className="govuk-body">
      {givenWords(given, holding)} {nextWords(audience, holding)}
    </p>
  );
}

function givenWords(given: number, holding: number): string {
  if (given === 0) return "No home has the card yet.";
  const homes = given === 1 ? "1 home has" : `${given} homes have`;
  return `${homes} been given the card; ${holding === 0 ? "none" : holding} may still answer.`;
}

function nextWords(audience: CardAudience, holding: number): string {
  if (audience === "invited-only") return "Only homes that you ask get it.";
  if (holding >= homesAtOnce) {
    return "When one declines, the next best home gets it. A home that you ask always gets it.";
  }
  return `It goes to the ${homesAtOnce} homes that fit best, and fewer fit now. A home that comes to fit gets it too, and a home that you ask always gets it.`;
}
