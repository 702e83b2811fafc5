import type { Referral } from "../../domain/referral/referral.ts";
import type { WorkContext } from "../context.ts";

/** Tells every provider that was given the card, once for this version of the referral. */
export async function tellProvidersAsked(
  { now, repositories }: Pick<WorkContext, "now" | "repositories">,
  { id, version }: Referral,
  kind: "referral-changed" | "referral-withdrawn",
): Promise<void> {
  for (const organisationId of await repositories.referrals.listProvidersAsked(id)) {
    const path = `/provider/referrals/${id}`;
    const once = `${kind}:${id}:${version}`;
    await repositories.notices.tell({ organisationId, kind, path, once }, now());
  }
}
