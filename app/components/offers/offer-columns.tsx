import type { ReactNode } from "react";
import type { AnchorDistance, ApprovalNeeded, Score } from "../../domain/matching/match.ts";
import type { Reason } from "../../domain/matching/reasons.ts";
import { type CapabilityCode, capabilityLabels } from "../../domain/needs/needs.ts";
import { latenessWords } from "../../domain/offer/lateness.ts";
import type { FeeExtra, NeedAnswer } from "../../domain/offer/offer.ts";
import type { Inspection } from "../../domain/ofsted/grades.ts";
import { Tag } from "../govuk/tag.tsx";
import { longDate } from "../product/dates.ts";
import { pounds } from "../product/money.ts";
import { OfstedTag } from "../product/ofsted-tag.tsx";
import { ScoreBar } from "../product/score-bar.tsx";

export type OfferColumn = {
  readonly score: Score | null;
  readonly against: readonly Reason[];
  readonly notKnown: readonly Reason[];
  readonly distances: readonly AnchorDistance[];
  readonly approvals: readonly ApprovalNeeded[];
  readonly inspection: Inspection | null;
  readonly needs: readonly NeedAnswer[];
  readonly impactSummary: string;
  readonly aboutTheOffer: string;
  readonly startOn: string;
  readonly heldUntil: string | null;
  readonly holdIsOver: boolean;
  readonly cameOn: string;
  readonly daysLate: number;
  readonly weeklyFee: number;
  readonly extras: readonly FeeExtra[];
  readonly perWeek: number;
  readonly perYear: number;
};

/** The rows of the comparison: fit first, each need, then what else matters, and the fee last. */
export function criteriaOf(needs: readonly CapabilityCode[]): readonly string[] {
  return [
    "Fit",
    "What stands against it",
    "What is not known",
    ...needs.map((code) => capabilityLabels[code]),
    "Children already there",
    "Ofsted",
    "Distance",
    "Approvals it would need",
    "When it came",
    "Could start",
    "Anything else",
    "Fee",
  ];
}

/** The values of one offer, in the order of `criteriaOf`. */
export function valuesOf(offer: OfferColumn, needs: readonly CapabilityCode[]): ReactNode[] {
  const how = new Map(offer.needs.map((need) => [need.code, need.how]));
  return [
    offer.score ? <ScoreBar score={offer.score} labelHidden /> : "The vacancy is no longer there",
    <Sentences key="against" of={offer.against} none="Nothing of weight" />,
    <Sentences key="open" of={offer.notKnown.slice(0, 3)} none="Nothing of weight" />,
    ...needs.map((code) => how.get(code) || "Not said"),
    offer.impactSummary || "Not said",
    offer.inspection ? <OfstedTag inspection={offer.inspection} /> : "Not known",
    <Sentences
      key="miles"
      of={offer.distances.map(({ anchor, label, miles }) => ({
        code: anchor,
        sentence: `${miles} miles: ${label}`,
      }))}
      none="Not known"
    />,
    <Sentences key="approvals" of={offer.approvals} none="None" />,
    <Came key="came" offer={offer} />,
    <Starts key="starts" offer={offer} />,
    offer.aboutTheOffer || "Nothing more said",
    <Fee key="fee" offer={offer} />,
  ];
}

function Came({ offer: { cameOn, daysLate } }: { readonly offer: OfferColumn }) {
  if (daysLate === 0) return longDate(cameOn);
  return (
    <>
      {longDate(cameOn)}
      <br />
      <Tag colour="orange">Late</Tag> {latenessWords(daysLate)}
    </>
  );
}

function Starts({ offer: { startOn, heldUntil, holdIsOver } }: { readonly offer: OfferColumn }) {
  const start = longDate(startOn);
  if (heldUntil === null) return start;
  if (!holdIsOver) return `${start}. Held until ${longDate(heldUntil)}`;
  return (
    <>
      {start}
      <br />
      <Tag colour="orange">No longer held</Tag> It was held until {longDate(heldUntil)}
    </>
  );
}

type SentencesProps = {
  readonly of: readonly { readonly code: string; readonly sentence: string }[] | undefined;
  readonly none: string;
};

function Sentences({ of, none }: SentencesProps) {
  if (!of || of.length === 0) return none;
  return (
    <ul className="govuk-list govuk-!-font-size-16 govuk-!-margin-bottom-0">
      {of.map(({ code, sentence }) => (
        <li key={code}>{sentence}</li>
      ))}
    </ul>
  );
}

function Fee({ offer }: { readonly offer: OfferColumn }) {
  return (
    <>
      <strong>{pounds(offer.perWeek)} a week</strong>
      <br />
      <span className="hearth-quiet">about {toWholePounds(offer.perYear)} a year</span>
      {offer.extras.length > 0 && (
        <ul className="govuk-list govuk-list--bullet govuk-!-font-size-16 govuk-!-margin-top-2 govuk-!-margin-bottom-0">
          <li>Without extras: {pounds(offer.weeklyFee)}</li>
          {offer.extras.map((extra) => (
            <li key={extra.label}>
              {extra.label}: {pounds(extra.weeklyFee)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function toWholePounds(pence: number): string {
  return pounds(Math.round(pence / 100) * 100);
}
