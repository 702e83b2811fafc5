import { homesAtOnce, homesToGive } from "../../domain/matching/card-holders.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";
import { giveCards } from "./give-card.ts";
import { bestHomes, searchOf } from "./search-homes.ts";

export type RejudgeReferral = { readonly referralId: ReferralId };

/**
 * Gives a published referral's card to the best homes that fit it, and to the next ones for those that have said no or
 * fit no longer, when its audience is the homes that fit. Answers how many are new; nothing changes the second time.
 * A referral that looks for no home is left alone.
 */
export const rejudgeReferral = useCase(
  { permission: "job:run", subject: ({ referralId }: RejudgeReferral) => referralId },
  async (context, { referralId }): Promise<number> => {
    const { matching } = context.repositories;
    const referral = await matching.findOpen(referralId);
    if (referral?.audience !== "homes-that-fit") return 0;
    const search = await searchOf(context, referral);
    if (search === null) return 0;

    const holders = await matching.listHolders([referralId]);
    const { listed } = await bestHomes(context, search, homesAtOnce + holders.length);
    const chosen = homesToGive(listed, holders);
    const added = await giveCards(
      context,
      chosen.map((weighed) => ({ referral, weighed })),
    );
    return added.length;
  },
);
