import type { HomeId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";
import type { OpenReferral } from "./matching-repository.ts";

/** Tells an authority, once for each home, that one newly fits its referral: not of homes that its newest list had. */
export async function tellVacancyFits(
  { now, repositories: { matching, notices } }: WorkContext,
  homeId: HomeId,
  referrals: readonly Pick<OpenReferral, "id" | "authorityId">[],
): Promise<void> {
  const listed = await matching.listedIn(
    homeId,
    referrals.map(({ id }) => id),
  );
  const news = referrals.filter(({ id }) => !listed.has(id));
  await notices.tellEach(
    news.map(({ id, authorityId }) => ({
      organisationId: authorityId,
      kind: "vacancy-fits",
      path: `/commissioner/referrals/${id}/matches/${homeId}`,
      once: `vacancy-fits:${id}:${homeId}`,
    })),
    now(),
  );
}
