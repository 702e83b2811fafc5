import { candidateFilters } from "../../domain/matching/candidate-filters.ts";
import { rank } from "../../domain/matching/rank.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import { useCase } from "../use-case.ts";
import { giveCard } from "./give-card.ts";
import { retrieve, searchOf } from "./search-homes.ts";

export type RejudgeReferral = { readonly referralId: ReferralId };

/**
 * Gives a published referral's card to every home that fits it, when its audience is the homes that fit. Answers
 * how many are new; nothing changes the second time. A referral that looks for no home is left alone.
 */
export const rejudgeReferral = useCase(
  { permission: "job:run", subject: ({ referralId }: RejudgeReferral) => referralId },
  async (context, { referralId }): Promise<number> => {
    const referral = await context.repositories.matching.findOpen(referralId);
    if (referral?.audience !== "homes-that-fit") return 0;
    const search = await searchOf(context, referral);
    if (search === null) return 0;

    const { candidates } = await retrieve(context, candidateFilters(search));
    const added = await giveCard(context, referral, rank(search, candidates).listed);
    return added.length;
  },
);
