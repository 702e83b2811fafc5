import type { OfferStatus } from "../../../domain/offer/offer.ts";
import type { SignRefusal, WithdrawRefusal } from "../../../domain/offer/sign.ts";
import { changedWords } from "../refusal-words.ts";

/** Why an offer cannot be signed, stopped or withdrawn. */
export const answerWords: Record<SignRefusal | WithdrawRefusal, string> = {
  "referral-closed": "The referral is closed, so the offer cannot be sent",
  "already-answered": "This offer has been answered already",
  "changed-by-somebody-else": changedWords,
  "vacancy-not-open": "The vacancy is no longer there. Change the offer first",
  "vacancy-expired": "The vacancy was not confirmed for 28 days. Confirm it first",
  "start-in-the-past": "The day the child could move in has passed. Change the offer first",
  "start-before-vacancy": "The vacancy is free later than the offer says. Change the offer first",
  "start-too-far-ahead": "The child could move in only after a year. Change the offer first",
  "held-in-the-past": "The place was held until a day that has passed. Change the offer first",
  "reason-missing": "Say why this offer should not be made",
  "not-sent": "This offer is not with the commissioner, so there is nothing to withdraw",
  "already-decided": "The commissioner has decided already. Telephone them",
};

/** What has just been done with an offer. */
export function offerDoneWords(status: OfferStatus): Readonly<Record<string, string>> {
  return {
    prepared:
      status === "signed"
        ? "The offer is signed and the commissioner has it."
        : "The registered manager has been told. Nothing is sent until the manager signs.",
    sign: "Signed. The commissioner has the offer.",
    stop: "Stopped. The commissioner has not seen it.",
    withdraw: "Withdrawn. The commissioner has been told.",
  };
}
