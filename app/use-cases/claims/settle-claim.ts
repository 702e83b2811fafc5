import type { HomeId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { useCase } from "../use-case.ts";
import { rejudgeHome } from "../vacancies/rejudge.ts";

export type SettleClaim = {
  readonly homeId: HomeId;
  /** The number as it was read, so that nobody confirms another one. */
  readonly urn: string;
  readonly isTheirs: boolean;
};

/**
 * An administrator of a commissioning organisation says whether a home runs under its number. From then on its vacancies
 * are found, or stay unseen; the provider is told. Refuses what has been answered or changed in the meantime.
 */
export const settleClaim = useCase(
  { permission: "claim:settle", subject: ({ homeId }: SettleClaim) => homeId },
  async ({ now, repositories }, { homeId, urn, isTheirs }): Promise<Outcome<null, "no-claim">> => {
    const { claims, notices } = repositories;
    const providerId = await claims.settle(homeId, urn, isTheirs ? "confirmed" : "refused");
    if (providerId === undefined) return refuse("no-claim");
    await rejudgeHome(repositories, providerId, homeId);
    await notices.tell(
      {
        organisationId: providerId,
        kind: "claim-settled",
        path: `/provider/homes/${homeId}`,
        once: `claim-settled:${homeId}:${urn}:${isTheirs}`,
      },
      now(),
    );
    return accept(null);
  },
);
