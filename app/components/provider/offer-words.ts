import {
  type Offer,
  type OfferStatus,
  type UnsuccessfulReason,
  unsuccessfulReasonLabels,
} from "../../domain/offer/offer.ts";
import type { TagColour } from "../govuk/tag.tsx";

export type OfferOutcomeFacts = {
  readonly outcome: "chosen" | "unsuccessful";
  readonly reason: UnsuccessfulReason | null;
  readonly note: string;
  readonly at: Date;
};

/** An offer as the provider's pages show it. */
export type OfferFacts = {
  readonly offer: Offer;
  readonly homeName: string;
  readonly reference: string;
  readonly authorityName: string;
  readonly referralIsOpen: boolean;
  readonly preparedAt: Date;
  readonly preparedBy: string;
  readonly signedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly stoppedReason: string;
  readonly outcome: OfferOutcomeFacts | null;
};

const tags: Record<OfferStatus, { readonly word: string; readonly colour: TagColour }> = {
  prepared: { word: "With the manager", colour: "yellow" },
  signed: { word: "Sent", colour: "blue" },
  stopped: { word: "Stopped", colour: "grey" },
  withdrawn: { word: "Withdrawn", colour: "grey" },
};

/** How an offer stands, in a word. */
export function offerTag({ offer, outcome, referralIsOpen }: OfferFacts): {
  readonly word: string;
  readonly colour: TagColour;
} {
  if (outcome?.outcome === "chosen") return { word: "Chosen", colour: "green" };
  if (outcome) return { word: "Not chosen", colour: "grey" };
  if (offer.status === "prepared" && !referralIsOpen) return { word: "Too late", colour: "grey" };
  return tags[offer.status];
}

/** What became of an offer, in a sentence. */
export function outcomeWords({ outcome, reason, note }: OfferOutcomeFacts): string {
  if (outcome === "chosen")
    return note === "" ? "Your home was chosen." : `Your home was chosen. ${note}`;
  const why = reason === null ? "" : ` ${unsuccessfulReasonLabels[reason]}.`;
  return `Another answer was found.${why}${note === "" ? "" : ` ${note}`}`;
}
