import type { OrganisationId, ReferralId } from "../../domain/shared/ids.ts";
import { stillToAsk, viewsStanding } from "../../domain/views/views-standing.ts";
import type { Repositories } from "../context.ts";

/** Whether each has been heard: views are recorded, or the reason why they could not be asked is. */
export type Heard = { readonly child: boolean; readonly parents: boolean };

const mostViews = 400;

/** Who has been heard on one of the authority's referrals. */
export async function whoWasHeard(
  { views }: Pick<Repositories, "views">,
  authorityId: OrganisationId,
  referralId: ReferralId,
): Promise<Heard> {
  const missing = stillToAsk(
    viewsStanding(
      await views.list(authorityId, referralId, mostViews),
      await views.listAbsences(authorityId, referralId),
    ),
  );
  return { child: !missing.includes("child"), parents: !missing.includes("parent") };
}
