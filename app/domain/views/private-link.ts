import type { ReferralStatus } from "../referral/referral.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";

/** For how long a private link can be opened, in days. */
export const linkLastsDays = 7;
/** Wrong PINs in a row that close a link. */
export const mostWrongPins = 5;
/** How long a sitting lasts after the PIN was right, in seconds. */
export const sittingLastsSeconds = 2 * 60 * 60;

export const linkStates = ["open", "closed-by-wrong-pins", "revoked", "expired"] as const;
export type LinkState = (typeof linkStates)[number];

export const linkStateLabels: Record<LinkState, string> = {
  open: "Open",
  "closed-by-wrong-pins": "Closed after too many wrong PINs",
  revoked: "Closed",
  expired: "Expired",
};

export type LinkFacts = {
  readonly expiresAt: Date;
  readonly revokedAt: Date | null;
  readonly wrongPins: number;
};

/** Whether a link can still be opened, and if not, why. */
export function linkState(link: LinkFacts, now: Date): LinkState {
  if (link.revokedAt !== null) return "revoked";
  if (link.expiresAt.getTime() <= now.getTime()) return "expired";
  return link.wrongPins >= mostWrongPins ? "closed-by-wrong-pins" : "open";
}

/**
 * When a new link would end. Refused before the referral is published, when there is nothing to show, and after it
 * was withdrawn; after a decision a link still leads to the reply.
 */
export function newLinkEnds(
  status: ReferralStatus,
  now: Date,
): Outcome<Date, "referral-not-published"> {
  if (status !== "published" && status !== "decided") return refuse("referral-not-published");
  return accept(new Date(now.getTime() + linkLastsDays * 86_400_000));
}
