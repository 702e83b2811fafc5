import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { DeclineReason, Offer } from "./offer.ts";
import { isOver, type ReceivedCard } from "./prepare.ts";

/** A home's coded no, with a few words for the commissioner. */
export type Decline = { readonly reason: DeclineReason; readonly note: string };

export type DeclineRefusal =
  | "referral-closed"
  | "already-offered"
  | "already-declined"
  | "note-missing";

/** Reasons that say nothing without a word more: asking for more must say what. */
export const reasonsThatNeedWords: readonly DeclineReason[] = ["not-enough-information"];

/**
 * A home says no to a referral it was given. Saying the same again changes nothing; an offer that stands has to be
 * withdrawn or stopped first, so that the commissioner never reads a yes and a no of one home.
 */
export function declineReferral(
  received: Pick<ReceivedCard, "open">,
  decline: Decline,
  offer: Pick<Offer, "status"> | undefined,
  earlier: Decline | undefined,
): Outcome<Decline, DeclineRefusal> {
  if (earlier !== undefined) {
    return earlier.reason === decline.reason ? accept(earlier) : refuse("already-declined");
  }
  if (!received.open) return refuse("referral-closed");
  if (offer !== undefined && !isOver(offer)) return refuse("already-offered");
  const saysNothing = reasonsThatNeedWords.includes(decline.reason) && decline.note.trim() === "";
  return saysNothing ? refuse("note-missing") : accept(decline);
}
