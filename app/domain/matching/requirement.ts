import type { GridPoint } from "../distance/distance.ts";
import type { HomeKind, Stay } from "../home/home.ts";
import type { CapabilityCode } from "../needs/needs.ts";
import type { CalendarDate } from "../shared/calendar-date.ts";
import type { Candidate, JudgedCandidate } from "./candidate.ts";
import type { Fact, Verdict } from "./match.ts";

/** A candidate as a search sees it: with the miles to each anchor, `null` where the anchor's place is not known. */
export type Seen<Of extends JudgedCandidate = JudgedCandidate> = {
  readonly candidate: Of;
  /** In the order of the search's anchors. */
  readonly miles: readonly (number | null)[];
};

export type Said = { readonly sentence: string; readonly fact: Fact };

/** What would have to change in the referral for one home to pass one requirement. */
export type Change = {
  /** The same for homes that the same kind of change would add. */
  readonly key: string;
  /** How far it has to give, in its own unit; a larger one includes every smaller one. */
  readonly amount: number;
  /** Follows "4 more homes if": "the distance were 25 instead of 20 miles". */
  readonly words: string;
};

/**
 * Something that a home has to hold. The verdict is cheap and asked of every candidate; what is said, of the
 * few that are shown. Both rest on the same facts.
 */
export type Requirement = {
  readonly code: string;
  readonly kind: "lawful" | "must";
  readonly label: string;
  readonly verdict: (seen: Seen) => Verdict;
  readonly say: (seen: Seen<Candidate>) => Said;
  /** Absent or `null` where nobody should change it for the sake of a longer list. Asked only of homes that fail. */
  readonly change?: (seen: Seen) => Change | null;
};

/** How much of a wish a home meets, 0..1: worst and best case. They differ where something is not known. */
export type Share = { readonly lower: number; readonly upper: number };

export const full: Share = { lower: 1, upper: 1 };
export const none: Share = { lower: 0, upper: 0 };
export const unknown: Share = { lower: 0, upper: 1 };

/** A share that is known. */
export function exactly(share: number): Share {
  return { lower: share, upper: share };
}

/** Days that a ceiling may depend on at most: longer than a confirmation lasts and than introductions take. */
export const ceilingDays = 60;

/** What a wish's share rests on, for a query that has only columns to go by. */
export type WishCeiling =
  | { readonly of: "nearness"; readonly point: GridPoint; readonly half: number }
  | { readonly of: "capability"; readonly code: CapabilityCode }
  | { readonly of: "kind"; readonly share: (kind: HomeKind) => number }
  | { readonly of: "stay"; readonly stay: Stay }
  | { readonly of: "overall" }
  | { readonly of: "protected" }
  /** By the years between the child and whoever there is furthest from the child's age; `null` when nobody is. */
  | { readonly of: "gap"; readonly age: number; readonly share: (gap: number | null) => number }
  /** By whole days that the home is ready before the day `by`; beyond `ceilingDays` they make no difference. */
  | { readonly of: "ready"; readonly by: CalendarDate; readonly share: (days: number) => number }
  /** By whole days since the vacancy was confirmed, as of `now`; beyond `ceilingDays` they make no difference. */
  | { readonly of: "confirmed"; readonly now: Date; readonly share: (daysAgo: number) => number }
  | { readonly of: "area"; readonly share: (authorityCode: string) => number };

/** Something that only orders homes. */
export type Wish = {
  readonly code: string;
  readonly label: string;
  /** Which weight of the profile it draws on, and how much of it, 0..1. */
  readonly weightKey: string;
  readonly portion: number;
  readonly share: (seen: Seen) => Share;
  /** How a query can reckon the most that a home could get; absent where it takes the whole. */
  readonly ceiling?: WishCeiling;
  readonly say: (seen: Seen<Candidate>) => Said;
};

/** A wish that is met at least by half counts as met; one whose answer could go either way is not known. */
export function verdictOfShare(share: Share): Verdict {
  if (share.lower >= 0.5) return "met";
  return share.upper < 0.5 ? "not-met" : "not-known";
}
