import { distanceBand } from "../../domain/distance/distance.ts";
import type { Weighed } from "../../domain/matching/weigh.ts";
import type { ReferralId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import type { FittingHome, OpenReferral } from "./matching-repository.ts";

/** What the SSDA903 puts where a distance is not known; it is in the furthest band. */
const milesNotKnown = 999.9;

/** A home that is to be given a referral's card. */
export type Gift = { readonly referral: OpenReferral; readonly weighed: Weighed };

/**
 * Gives anonymised cards to homes that have not had them, all at once, and tells each provider once for each referral
 * that gives it something new. Answers the homes that are new to a card.
 */
export async function giveCards(
  { now, repositories }: WorkContext,
  gifts: readonly Gift[],
): Promise<readonly FittingHome[]> {
  const added = await repositories.matching.addFitting(gifts.map(fittingHome), now());
  await repositories.notices.tellEach(
    [...firstOfEachProvider(added)].map(({ referralId, homeId, providerId }) => ({
      organisationId: providerId,
      kind: "referral-fits",
      path: `/provider/referrals/${referralId}`,
      // A home is given a card once, so this too happens once; a later home of the provider is news again.
      once: `referral-fits:${referralId}:${homeId}`,
    })),
    now(),
  );
  await askGroupLiving(repositories, [...new Set(added.map((home) => home.referralId))]);
  return added;
}

/** Asks for the homes that have referrals' cards to be answered for: could the child live with those who are there? */
export async function askGroupLiving(
  { jobs }: Pick<WorkContext["repositories"], "jobs">,
  referralIds: readonly ReferralId[],
): Promise<void> {
  if (referralIds.length > 0) await jobs.add("answer-group-living", { referralIds });
}

function firstOfEachProvider(added: readonly FittingHome[]): Iterable<FittingHome> {
  const first = new Map<string, FittingHome>();
  for (const home of added) {
    const key = `${home.referralId} ${home.providerId}`;
    if (!first.has(key)) first.set(key, home);
  }
  return first.values();
}

function fittingHome({ referral, weighed: { seen } }: Gift): FittingHome {
  const { home, vacancy } = seen.candidate;
  return {
    referralId: referral.id,
    homeId: home.id,
    vacancyId: vacancy.id,
    authorityId: referral.authorityId,
    providerId: home.providerId,
    distanceBand: distanceBand(seen.miles[0] ?? milesNotKnown),
  };
}
