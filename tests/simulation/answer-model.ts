import type { Arrival } from "./arrivals.ts";
import type { Assumptions } from "./assumptions.ts";
import type { Fit } from "./fits.ts";
import type { SimulatedProvider } from "./homes.ts";
import { type KeyedDraw, keyedDraw } from "./keyed-draw.ts";
import type { Opening } from "./openings.ts";

/** What providers would do: the same under every policy, but for how many referrals they were sent lately. */
export type AnswerModel = {
  /** Whether the place is really there and the home would say yes to this child, once it has read. */
  readonly wouldAccept: (arrival: Arrival, fit: Fit) => boolean;
  /** Whether the place is advertised but cannot be had. */
  readonly isGone: (opening: Opening) => boolean;
  /** Whether lists, Hearth's and others, know of the opening. */
  readonly isListed: (opening: Opening) => boolean;
  /** Whether the home reads this sending; `lately` counts the referrals its provider was sent in 28 days. */
  readonly reads: (
    arrival: Arrival,
    opening: Opening,
    sending: number,
    provider: SimulatedProvider,
    lately: number,
  ) => boolean;
  /** Whole days from a sending that is read to the answer. */
  readonly answersAfter: (
    arrival: Arrival,
    opening: Opening,
    provider: SimulatedProvider,
    lately: number,
  ) => number;
};

const purposes = { accept: 1, gone: 2, fewer: 3, listed: 4, read: 5, delay: 6 } as const;

/** The model for one seed. */
export function answerModel(assumptions: Assumptions, seed: number): AnswerModel {
  const draw = keyedDraw(seed);
  return {
    wouldAccept: (arrival, fit) =>
      !isGone(draw, assumptions, fit.opening) &&
      draw(purposes.accept, fit.opening.home.index, arrival.index) <
        chanceOfYes(assumptions, arrival, fit),
    isGone: (opening) => isGone(draw, assumptions, opening),
    isListed: ({ index }) =>
      assumptions.unlisted === 0 || draw(purposes.listed, index, 0) >= assumptions.unlisted,
    reads: (arrival, { home }, sending, provider, lately) =>
      draw(purposes.read + 16 * sending, home.index, arrival.index) <
      assumptions.readAtBest * attention(assumptions, provider, lately),
    answersAfter: (arrival, { home }, provider, lately) => {
      const mean = assumptions.answerDays[arrival.answers.request.urgency];
      const slower = mean / attention(assumptions, provider, lately);
      return Math.floor(-Math.log(1 - draw(purposes.delay, home.index, arrival.index)) * slower);
    },
  };
}

/** The chance of a yes of a home that has read and has the place: log-odds rise with fit and fall with risks. */
export function chanceOfYes(assumptions: Assumptions, arrival: Arrival, fit: Fit): number {
  const { yesAtMiddlingFit: middling, middlingScore, yesPerTenPoints } = assumptions;
  const { risks } = arrival.answers.risks;
  const score = fit.scores[fit.opening.places] ?? 0;
  const isGirlInHome =
    fit.opening.home.kind === "childrens-home" && arrival.answers.child.sex === "female";
  const logOdds =
    Math.log(middling / (1 - middling)) +
    (yesPerTenPoints * (score - middlingScore)) / 10 +
    risks.length * Math.log(assumptions.oddsPerRisk) +
    (isGirlInHome ? Math.log(assumptions.oddsOfGirls) : 0) +
    (fit.meetsAll ? 0 : Math.log(assumptions.oddsOfNearMiss));
  return 1 / (1 + Math.exp(-logOdds));
}

/** The share of its attention that a provider has left: all of it at no referrals, half at the number assumed. */
export function attention(
  { fatigue, halfReadAt: { base, perHome } }: Assumptions,
  { homes }: Pick<SimulatedProvider, "homes">,
  lately: number,
): number {
  return fatigue ? 1 / (1 + lately / (base + perHome * homes)) : 1;
}

function isGone(
  draw: KeyedDraw,
  { notReallyThere, fewer }: Assumptions,
  { index, home }: Opening,
): boolean {
  const share = notReallyThere[home.kind === "fostering-household" ? "household" : "home"];
  return draw(purposes.gone, index, 0) < share || draw(purposes.fewer, index, 0) < fewer;
}
