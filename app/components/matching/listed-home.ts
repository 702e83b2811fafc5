import type { GroupLivingAnswer } from "#app/domain/home/group-living.ts";
import type { HomeKind } from "#app/domain/home/home.ts";
import type { HomeAnswer } from "./home-answer.tsx";

/** One home as the list says it: words that are ready to be read, and no more of it than is shown. */
export type ListedHome = {
  readonly homeId: string;
  readonly alias: string;
  readonly kind: HomeKind;
  readonly areaName: string;
  /** With "(in-house)" where it is the authority's own. */
  readonly provider: string;
  /** Miles from the home area; `null` when that is not on the map. */
  readonly miles: number | null;
  /** Points out of 100, worst and best case. */
  readonly lower: number;
  readonly upper: number;
  /** The two strongest. */
  readonly best: readonly string[];
  /** The one thing that speaks most against it. */
  readonly worst: string | null;
  /** What it meets, does not meet and has not said of what is asked for, by name. */
  readonly met: readonly string[];
  readonly notMet: readonly string[];
  readonly notKnown: readonly string[];
  readonly ofsted: string;
  /** When the vacancy was last confirmed. */
  readonly confirmed: string;
  /** "now", or "on" a day. */
  readonly ready: string;
  readonly price: string;
  /** The approval that choosing it would need; "None" when it needs none. */
  readonly approval: string;
  /** Whether the child could live with those who are there. */
  readonly groupLiving: GroupLivingAnswer;
  /** What has passed between them; `null` when nothing has. */
  readonly answer: HomeAnswer | null;
};

/** The home at the top says more: what to ask, and how far the other places are. */
export type FirstHome = ListedHome & {
  readonly questions: readonly string[];
  readonly distances: readonly string[];
};
