import { homesAtOnce, homesToGive, isStanding } from "../../domain/matching/card-holders.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import { useCase } from "../use-case.ts";
import { giveCards } from "./give-card.ts";
import type { FittingHome, Holder, OpenReferral } from "./matching-repository.ts";
import { bestHomes, searchOf } from "./search-homes.ts";
import { tellVacancyFits } from "./tell-vacancy-fits.ts";

export type RejudgeReferral = { readonly referralId: ReferralId };

/**
 * Gives a published referral's card to the best homes that fit it, and to the next ones for those that have said no or
 * fit no longer, when its audience is the homes that fit; of those that newly fit the authority is told. Answers how many
 * are new; nothing changes the second time. A referral that looks for no home is left alone.
 */
export const rejudgeReferral = useCase(
  { permission: "job:run", subject: ({ referralId }: RejudgeReferral) => referralId },
  async (context, { referralId }): Promise<number> => {
    const { matching, standing } = context.repositories;
    // All at once: they go down the same connection without waiting for each other.
    const [news, referral, holders] = await Promise.all([
      standing.takeNews(referralId),
      matching.findOpen(referralId),
      matching.listHolders([referralId]),
    ]);
    const search = referral && (await searchOf(context, referral));
    if (!referral || !search) return 0;
    const isWide = referral.audience === "homes-that-fit";
    const [best] = await Promise.all([
      isWide ? bestHomes(context, search, homesAtOnce + holders.length) : null,
      standing.noteNeeds([{ referral, search }]),
    ]);
    if (best === null) return 0;
    const chosen = homesToGive(best.listed, holders);
    const added = await giveCards(
      context,
      chosen.map((weighed) => ({ referral, weighed })),
    );
    await tellNews(context, referral, { news, holders, added });
    return added.length;
  },
);

type Given = {
  readonly news: ReadonlySet<HomeId>;
  readonly holders: readonly Holder[];
  readonly added: readonly FittingHome[];
};

/** Homes that newly fit are news once they have the card, whichever job gave it. */
async function tellNews(
  context: WorkContext,
  referral: OpenReferral,
  { news, holders, added }: Given,
): Promise<void> {
  const have = new Set([...added, ...holders.filter(isStanding)].map(({ homeId }) => homeId));
  for (const homeId of [...news].filter((id) => have.has(id))) {
    await tellVacancyFits(context, homeId, [referral]);
  }
}
