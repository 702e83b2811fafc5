import { bestFirst, type StandingOffer } from "./deciding.ts";
import type { Opening } from "./openings.ts";
import type { Choices, Solver } from "./solver.ts";
import { worthOf } from "./worth.ts";

/** A referral in a plan, in the order in which they came: its children go together or not at all. */
export type Planned = {
  readonly index: number;
  readonly children: number;
  readonly offers: readonly StandingOffer[];
};

/** Places left in an opening. */
export type PlacesLeft = (opening: Opening) => number;

export type PlanRules = {
  /** No child is given less than this share of the worth of its own best offer, unless it is first come's home. */
  readonly floor: number;
  readonly worthOfNearMiss: number;
};

/** For each referral of a plan the offer it is given, by the referral's index. */
export type Plan = {
  readonly given: ReadonlyMap<number, StandingOffer>;
  readonly worth: number;
};

/** First come, first served on the same offers: each takes its best whose places are left. */
export function firstCome(referrals: readonly Planned[], left: PlacesLeft, rules: PlanRules): Plan {
  const taken = new Map<number, number>();
  const given = new Map<number, StandingOffer>();
  let worth = 0;
  for (const { index, children, offers } of referrals) {
    const best = [...offers].sort(bestFirst).find(({ fit: { opening }, places }) => {
      return left(opening) - (taken.get(opening.index) ?? 0) >= places;
    });
    if (best === undefined) continue;
    const { opening } = best.fit;
    taken.set(opening.index, (taken.get(opening.index) ?? 0) + best.places);
    given.set(index, best);
    worth += worthOf(best, children, rules);
  }
  return { given, worth };
}

/**
 * The plan for all referrals together that is worth most, with whole sibling groups. Whoever first come would have
 * placed is placed, at the floor or above it or in first come's home; so the plan is never worth less.
 */
export function planTogether(
  referrals: readonly Planned[],
  left: PlacesLeft,
  rules: PlanRules,
  solver: Solver,
): Plan {
  const fallback = firstCome(referrals, left, rules);
  const choices = referrals.flatMap((referral) =>
    allowed(referral, fallback.given.get(referral.index), rules).map((offer) => ({
      referral,
      offer,
      worth: worthOf(offer, referral.children, rules),
    })),
  );
  const { made } = solver.whole(limited(choices, fallback, left));
  const given = new Map<number, StandingOffer>();
  let worth = 0;
  choices.forEach((choice, at) => {
    if (made[at] !== 1) return;
    given.set(choice.referral.index, choice.offer);
    worth += choice.worth;
  });
  return { given, worth };
}

function allowed(
  { children, offers }: Planned,
  firstCame: StandingOffer | undefined,
  rules: PlanRules,
): StandingOffer[] {
  const best = Math.max(...offers.map((offer) => worthOf(offer, children, rules)));
  return offers.filter(
    (offer) => offer === firstCame || worthOf(offer, children, rules) >= rules.floor * best,
  );
}

type Choice = {
  readonly referral: Planned;
  readonly offer: StandingOffer;
  readonly worth: number;
};

function limited(choices: readonly Choice[], fallback: Plan, left: PlacesLeft): Choices {
  const ofReferral = new Map<number, { choice: number; amount: number }[]>();
  const ofOpening = new Map<number, { most: number; uses: { choice: number; amount: number }[] }>();
  choices.forEach(({ referral, offer }, choice) => {
    const { opening } = offer.fit;
    ofReferral.set(referral.index, [
      ...(ofReferral.get(referral.index) ?? []),
      { choice, amount: 1 },
    ]);
    const limit = ofOpening.get(opening.index) ?? { most: left(opening), uses: [] };
    limit.uses.push({ choice, amount: offer.places });
    ofOpening.set(opening.index, limit);
  });
  return {
    worth: choices.map(({ worth }) => worth),
    limits: [
      ...[...ofReferral].map(([index, uses]) => ({
        least: fallback.given.has(index) ? 1 : 0,
        most: 1,
        uses,
      })),
      ...[...ofOpening.values()].map(({ most, uses }) => ({ least: 0, most, uses })),
    ],
  };
}
