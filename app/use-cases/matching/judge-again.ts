import { homesAtOnce, homesToGive, isStanding } from "../../domain/matching/card-holders.ts";
import type { Search } from "../../domain/matching/search.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { type Gift, giveCards } from "./give-card.ts";
import type { Holder } from "./matching-repository.ts";
import { bestHomes, searchesOf } from "./search-homes.ts";
import type { TouchedReferral } from "./standing-search.ts";
import { tellVacancyFits } from "./tell-vacancy-fits.ts";

type Judged = {
  readonly referral: TouchedReferral;
  readonly search: Search;
  readonly holders: readonly Holder[];
};

/**
 * Gives the cards of published referrals to the best homes that fit them, and to the next ones for those that have said
 * no or fit no longer, where their audience is the homes that fit; of those that newly fit the authorities are told. The
 * same state gives the same cards, whichever change asked first, and nothing changes the second time. Referrals that look
 * for no home are left alone. Answers how many cards were given.
 */
export async function judgeAgain(
  context: WorkContext,
  referralIds: readonly ReferralId[],
): Promise<number> {
  const { matching, standing } = context.repositories;
  // All at once: they go down the same connection without waiting for each other.
  const [news, referrals, holders] = await Promise.all([
    standing.takeNews(referralIds),
    standing.listOpen(referralIds),
    matching.listHolders(referralIds),
  ]);
  const searches = await searchesOf(context, referrals);
  const judged = referrals.flatMap((referral, index): Judged[] => {
    const search = searches[index] ?? null;
    const own = holders.filter((holder) => holder.referralId === referral.id);
    return search === null ? [] : [{ referral, search, holders: own }];
  });
  const [gifts] = await Promise.all([
    Promise.all(judged.map((one) => giftsOf(context, one))),
    standing.noteNeeds(judged.filter(({ referral }) => !referral.noted)),
  ]);
  const given = gifts.flat();
  const added = await giveCards(context, given);
  await tellNews(context, judged, { news, given });
  return added.length;
}

async function giftsOf(
  context: WorkContext,
  { referral, search, holders }: Judged,
): Promise<readonly Gift[]> {
  if (referral.audience !== "homes-that-fit") return [];
  // Homes that have had the card and will not answer stand in the list, and take no place.
  const passedOver = holders.filter((holder) => !isStanding(holder)).length;
  const { listed } = await bestHomes(context, search, homesAtOnce + passedOver);
  return homesToGive(listed, holders).map((weighed) => ({ referral, weighed }));
}

type Given = {
  readonly news: ReadonlyMap<HomeId, ReadonlySet<ReferralId>>;
  readonly given: readonly Gift[];
};

/**
 * Homes that newly fit are news once they have the card, whichever job gave it: one that is not new to the card has just
 * been given it by another, whose end this one waited for.
 */
async function tellNews(
  context: WorkContext,
  judged: readonly Judged[],
  { news, given }: Given,
): Promise<void> {
  for (const [homeId, referralIds] of news) {
    const have = judged.filter(
      ({ referral, holders }) =>
        referralIds.has(referral.id) &&
        (given.some((gift) => gift.referral.id === referral.id && homeOf(gift) === homeId) ||
          holders.some((holder) => holder.homeId === homeId && isStanding(holder))),
    );
    await tellVacancyFits(
      context,
      homeId,
      have.map(({ referral }) => referral),
    );
  }
}

function homeOf({ weighed }: Gift): HomeId {
  return weighed.seen.candidate.home.id;
}
