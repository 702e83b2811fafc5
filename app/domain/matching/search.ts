import type { GridPoint } from "../distance/distance.ts";
import type { HomeKind, Sex } from "../home/home.ts";
import type { ReferralAnswers } from "../referral/referral.ts";
import type { CalendarDate } from "../shared/calendar-date.ts";
import type { Geography } from "./geography.ts";
import type { WeightProfile } from "./match.ts";
import type { Requirement, Wish } from "./requirement.ts";

/**
 * The answers that judging reads. The story is left out because free text is never judged; `child` has no
 * ethnicity, religion, language, legal status or asylum claim, so that none of them can ever order homes.
 */
export type JudgedAnswers = Pick<
  ReferralAnswers,
  "siblings" | "places" | "needs" | "risks" | "home"
> & {
  readonly request: Pick<
    ReferralAnswers["request"],
    "neededBy" | "stay" | "steppingDown" | "breakNights" | "calledOutOfHours"
  >;
  readonly child: Pick<
    ReferralAnswers["child"],
    "age" | "sex" | "deprivationOfLiberty" | "keyStage4"
  >;
};

export type SearchAnchor = {
  /** `home`, `school`, `place-1`. */
  readonly code: string;
  readonly label: string;
  /** `null` when the area is not on the map: its distance is then not known. */
  readonly point: GridPoint | null;
};

/** Children who have to live in one home: the child, and the siblings who must stay together. */
export type ChildrenTogether = { readonly ages: readonly number[]; readonly sexes: readonly Sex[] };

/** What the requirement families are compiled from. */
export type Brief = {
  readonly answers: JudgedAnswers;
  readonly geography: Geography;
  readonly anchors: readonly SearchAnchor[];
  readonly together: ChildrenTogether;
  readonly kindsWanted: readonly HomeKind[];
  /** The day needed, or today when that has passed. */
  readonly neededBy: CalendarDate;
  readonly today: CalendarDate;
  readonly now: Date;
};

/** A wish with its share of the whole; the weights of a search add up to 1. */
export type WeightedWish = Wish & { readonly weight: number };

/** A referral made ready to judge homes against. */
export type Search = {
  readonly brief: Brief;
  readonly requirements: readonly Requirement[];
  readonly wishes: readonly WeightedWish[];
  readonly profile: WeightProfile;
};
