import type { Candidate } from "../../domain/matching/candidate.ts";
import type { RankedHome } from "../../domain/matching/rank.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";

/** A home as lists name it. */
export type HomeCalled = {
  readonly homeId: HomeId;
  readonly alias: string;
  readonly providerName: string;
};

/** What ranked homes are called, and all that is said of them, in one read; those that are gone are left out. */
export async function homesCalled(
  { repositories }: WorkContext,
  ranked: readonly RankedHome[],
): Promise<ReadonlyMap<HomeId, { readonly named: HomeCalled; readonly candidate: Candidate }>> {
  const ids = [...new Set(ranked.map(({ vacancyId }) => vacancyId))];
  const candidates = await repositories.candidates.byVacancy(ids);
  return new Map(
    candidates.map((candidate) => {
      const { home, providerName } = candidate;
      const named = { homeId: home.id, alias: home.alias, providerName };
      return [home.id, { named, candidate }];
    }),
  );
}
