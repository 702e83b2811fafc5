import type { HomeId } from "../shared/ids.ts";
import { inOrder } from "./order.ts";
import type { Weighed } from "./weigh.ts";

/**
 * How many homes that fit hold a referral's card at once and may still answer. Most referrals are filled from the
 * best dozen; twice that leaves room for the noes of a day, and is far from the send-to-all e-mail, which a home
 * has no reason to read. A home that the commissioner invites by hand comes on top.
 */
export const homesAtOnce = 24;

/** A home that has a referral's card. */
export type CardHolder = {
  readonly homeId: HomeId;
  /** It was given the card because it fits; false when a commissioner's invitation alone gave it. */
  readonly fits: boolean;
  /** It has declined, or has taken its offer back. */
  readonly saidNo: boolean;
};

/**
 * The homes that are to be given the card now, best first: each of the best that fit and may still answer has it. A no,
 * or a vacancy that closes, lets the next one in; a new vacancy that ranks among the best is let in at once, and nobody
 * loses a card for it. The same state gives the same answer, so a second run gives nothing.
 */
export function homesToGive(
  listed: readonly Weighed[],
  holders: readonly CardHolder[],
): readonly Weighed[] {
  const holderOf = new Map(holders.map((holder) => [holder.homeId, holder]));
  const countsOrMay = ({ seen }: Weighed) => {
    const holder = holderOf.get(seen.candidate.home.id);
    return holder === undefined || isStanding(holder);
  };
  return listed
    .filter(countsOrMay)
    .slice(0, homesAtOnce)
    .filter(({ seen }) => !holderOf.has(seen.candidate.home.id));
}

/** Whether a holder takes one of the places: it came because it fits, and has not said no. */
export function isStanding({ fits, saidNo }: CardHolder): boolean {
  return fits && !saidNo;
}

/**
 * Whether a home would be among the best, of those that have the card because they fit and may still answer. Those are
 * weighed one by one, for as long as the answer is open.
 */
export function isAmongBest<One>(
  weighed: Weighed,
  standing: readonly One[],
  weighOther: (other: One) => Weighed,
): boolean {
  let mayBeBetter = standing.length;
  for (const one of standing) {
    if (mayBeBetter < homesAtOnce) return true;
    const other = weighOther(one);
    if (other.score === null || inOrder(other, weighed) >= 0) mayBeBetter -= 1;
  }
  return mayBeBetter < homesAtOnce;
}

/** Whether a home that has the card could still say yes: it has not said no, and still has places to offer. */
export function mayStillAnswer(home: {
  readonly declined: unknown;
  readonly offer: "signed" | "withdrawn" | null;
  readonly hasPlaces: boolean;
}): boolean {
  return home.declined === null && home.offer !== "withdrawn" && home.hasPlaces;
}
