import type { Judgement, ScorePart } from "../../domain/matching/match.ts";
import { rank } from "../../domain/matching/rank.ts";
import { scoreParts } from "../../domain/matching/score.ts";
import type { ReferralStatus } from "../../domain/referral/referral.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { useCase } from "../use-case.ts";
import type { MatchListRefusal } from "./list-matches.ts";
import { getReferral, searchOf } from "./search-homes.ts";
import { type ShownHome, shownHomes } from "./shown-home.ts";

export type ReadMatch = { readonly referralId: ReferralId; readonly homeId: HomeId };

export type MatchDetail = {
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly home: ShownHome;
  /** The requirements it fails; none when it is listed. */
  readonly fails: readonly Judgement[];
  /** Most points lost first. */
  readonly parts: readonly ScorePart[];
  readonly whoLivesThere: string;
  readonly availableFrom: CalendarDate;
  readonly places: number;
  readonly vacancyNote: string;
  readonly profile: { readonly name: string; readonly version: number };
};

/**
 * Everything about one home and one referral, listed or not: why, why not, and what is not known. Throws NotFound
 * for another authority's referral and for a home that has no vacancy.
 */
export const readMatch = useCase(
  { permission: "match:read", subject: ({ referralId }: ReadMatch) => referralId },
  async (context, { referralId, homeId }): Promise<Outcome<MatchDetail, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");

    const { listed, others } = rank(search, await context.repositories.candidates.byHome(homeId));
    const [best] = [...listed, ...others];
    if (best === undefined) throw notFound();
    const [home] = await shownHomes(context, { search, referralId }, [best]);
    if (home === undefined) throw notFound();

    const { candidate } = best.seen;
    return accept({
      reference: referral.reference,
      status: referral.status,
      home,
      fails: home.requirements.filter(({ verdict }) => verdict === "not-met"),
      parts: [...scoreParts(search, best.seen)].sort((one, other) => lost(other) - lost(one)),
      whoLivesThere: candidate.home.whoLivesThere,
      availableFrom: candidate.vacancy.availableFrom,
      places: candidate.vacancy.places,
      vacancyNote: candidate.vacancy.note,
      profile: { name: search.profile.name, version: search.profile.version },
    });
  },
);

function lost({ weight, lowerPoints, upperPoints }: ScorePart): number {
  return 100 * weight - (lowerPoints + upperPoints) / 2;
}
