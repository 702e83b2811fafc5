import type { HomeProfile } from "../../domain/home/home.ts";
import type { WorkContext } from "../context.ts";

/** Tells the organisations that commission where a home stands that its number waits to be confirmed, once for each number. */
export async function askAboutClaim(
  { now, repositories: { claims, notices } }: Pick<WorkContext, "now" | "repositories">,
  { id, urn, authorityCode }: HomeProfile,
): Promise<void> {
  for (const organisationId of await claims.listAsked(authorityCode)) {
    await notices.tell(
      {
        organisationId,
        kind: "claim-waiting",
        path: "/admin/registrations",
        once: `claim-waiting:${id}:${urn}`,
      },
      now(),
    );
  }
}
