import { distanceBand } from "../../domain/distance/distance.ts";
import type { Weighed } from "../../domain/matching/weigh.ts";
import type { WorkContext } from "../context.ts";
import type { FittingHome, OpenReferral } from "./matching-repository.ts";

/** What the SSDA903 puts where a distance is not known; it is in the furthest band. */
const milesNotKnown = 999.9;

/**
 * Gives the anonymised card to listed homes that have not had it, and tells each of their providers once that a
 * referral fits. Answers the homes that are new to it.
 */
export async function giveCard(
  { now, repositories }: WorkContext,
  referral: OpenReferral,
  listed: readonly Weighed[],
): Promise<readonly FittingHome[]> {
  const homes = listed.map(({ seen }) => fittingHome(referral, seen));
  const added = await repositories.matching.addFitting(homes, now());
  for (const providerId of new Set(added.map((home) => home.providerId))) {
    await repositories.notices.tell(
      {
        organisationId: providerId,
        kind: "referral-fits",
        path: `/provider/referrals/${referral.id}`,
        once: `referral-fits:${referral.id}`,
      },
      now(),
    );
  }
  return added;
}

function fittingHome(referral: OpenReferral, { candidate, miles }: Weighed["seen"]): FittingHome {
  return {
    referralId: referral.id,
    homeId: candidate.home.id,
    vacancyId: candidate.vacancy.id,
    authorityId: referral.authorityId,
    providerId: candidate.home.providerId,
    distanceBand: distanceBand(miles[0] ?? milesNotKnown),
  };
}
