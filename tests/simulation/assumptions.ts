import type { Urgency } from "#app/domain/referral/referral.ts";

/** Everything that the simulated year takes for granted. Sensitivity runs change one of them at a time. */
export type Assumptions = {
  /** Places that open in a year and can really be had, for each child who looks for one. */
  readonly placesPerChild: number;
  /** Share of places that are filled at any time: it sets how long an opening lasts. */
  readonly occupancy: number;
  /** Openings that are advertised and cannot be had, by kind of provider. */
  readonly notReallyThere: { readonly household: number; readonly home: number };
  /** Openings that Hearth, or any other list, does not know of; the send-to-all e-mail reaches them. */
  readonly unlisted: number;
  /** A further share of openings that nobody can have: a scarcer year. */
  readonly fewer: number;
  /** Chance that a home of middling fit says yes, when it has read the referral and its place is really there. */
  readonly yesAtMiddlingFit: number;
  readonly middlingScore: number;
  /** Added to the log-odds of a yes for each ten points of fit. */
  readonly yesPerTenPoints: number;
  /** Odds of a yes are multiplied by this for each risk that the referral states. */
  readonly oddsPerRisk: number;
  /** Odds of a yes to a girl beside a boy, in children's homes. */
  readonly oddsOfGirls: number;
  /** Odds of a yes of a home that fails a must-have which may be given up. */
  readonly oddsOfNearMiss: number;
  /** Share of messages that are read when there are few. */
  readonly readAtBest: number;
  /** Referrals in 28 days at which half as many are read, for a provider with no homes and for each home. */
  readonly halfReadAt: { readonly base: number; readonly perHome: number };
  /** When false, providers read as well however many referrals they are sent. */
  readonly fatigue: boolean;
  /** Mean days from reading to an answer. */
  readonly answerDays: Readonly<Record<Urgency, number>>;
  /** Days a commissioner waits after the first fitting offer for a better one. */
  readonly waitForBetter: Readonly<Record<Urgency, number>>;
  /** Days before the day needed on which homes that fail must-haves are asked too. */
  readonly askNearMissesBefore: number;
  /** Days after the day needed on which a search ends without a home. */
  readonly searchLasts: number;
  /** Days between two sendings to somebody who has not read. */
  readonly remindAfter: number;
  /** What a home that fails must-haves is worth, beside one of the same score that fits. */
  readonly worthOfNearMiss: number;
  /** The weekly plan gives no child a home below this share of the score of the child's own best offer. */
  readonly floor: number;
  /** Days that an offer has to have been there before the weekly plan decides. */
  readonly planWaits: number;
};

export const assumed: Assumptions = {
  placesPerChild: 1.5,
  occupancy: 0.825,
  notReallyThere: { household: 0.18, home: 0.3 },
  unlisted: 0,
  fewer: 0,
  yesAtMiddlingFit: 0.21,
  middlingScore: 65,
  yesPerTenPoints: 0.5,
  oddsPerRisk: 0.75,
  oddsOfGirls: 2.26,
  oddsOfNearMiss: 1 / 3,
  readAtBest: 0.95,
  halfReadAt: { base: 40, perHome: 4 },
  fatigue: true,
  answerDays: { today: 0.3, "within-5-days": 1, planned: 3 },
  waitForBetter: { today: 0, "within-5-days": 1, planned: 7 },
  askNearMissesBefore: 2,
  searchLasts: 28,
  remindAfter: 7,
  worthOfNearMiss: 0.5,
  floor: 0.9,
  planWaits: 4,
};
