import type { SignRefusal } from "../../domain/offer/sign.ts";
import type { OfferId } from "../../domain/shared/ids.ts";
import type { Outcome } from "../../domain/shared/outcome.ts";

/** Names an offer and the version that was read. */
export type OfferRead = { readonly offerId: OfferId; readonly version: number };

export type AnswerOutcome = Outcome<OfferId, SignRefusal>;
