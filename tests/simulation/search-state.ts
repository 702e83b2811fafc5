import type { Arrival } from "./arrivals.ts";
import type { Fit } from "./fits.ts";

/** What has become of one opening in one search. */
export type Asked = {
  readonly fit: Fit;
  state: "not-asked" | "not-read" | "will-answer" | "offered" | "declined";
  /** Sendings so far, the day of the last, and the day on which the answer comes. */
  sendings: number;
  sentOn: number;
  answerOn: number;
};

/** Where a child goes. */
export type Placing = {
  readonly day: number;
  readonly fit: Fit;
  readonly score: number;
  /** Places taken: the children, and the brothers and sisters who could join them. */
  readonly places: number;
};

/** One search for a home while it is going on, under one policy. */
export type SearchState = {
  readonly arrival: Arrival;
  readonly asked: readonly Asked[];
  /** Homes, by index, that have said no to this child and mean it. */
  readonly refused: Set<number>;
  /** Providers, by index, that were sent anything; and how often anything was sent. */
  readonly contacted: Set<number>;
  messages: number;
  offers: number;
  firstFittingOffer: number | null;
  placing: Placing | null;
};

/** A search on its first day. */
export function beginSearch(arrival: Arrival, fits: readonly Fit[]): SearchState {
  return {
    arrival,
    asked: fits.map((fit) => ({
      fit,
      state: "not-asked",
      sendings: 0,
      sentOn: -1,
      answerOn: -1,
    })),
    refused: new Set(),
    contacted: new Set(),
    messages: 0,
    offers: 0,
    firstFittingOffer: null,
    placing: null,
  };
}
