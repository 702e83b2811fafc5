import type { HomeKind } from "../../domain/home/home.ts";
import type { SiblingGroup } from "../../domain/matching/sibling-groups.ts";
import type { GroupHome } from "../../domain/matching/sibling-split.ts";
import type { HomeId } from "../../domain/shared/ids.ts";
import type { WorkContext } from "../context.ts";

/** Some of the children and a home for them. No point: miles from the home area only. */
export type NamedPlacing = {
  /** Places of the children: 0 is the child of the referral. */
  readonly group: SiblingGroup;
  readonly homeId: HomeId;
  readonly alias: string;
  readonly kind: HomeKind;
  readonly providerName: string;
  readonly areaName: string;
  readonly miles: number | null;
};

/** Reads what homes are called, all at once; answers how to name a home that was among them. */
export async function namedHomes(
  { repositories: { candidates, matching } }: WorkContext,
  homes: readonly GroupHome[],
): Promise<(group: SiblingGroup, home: GroupHome) => NamedPlacing> {
  const whole = await candidates.byVacancy([...new Set(homes.map(({ vacancyId }) => vacancyId))]);
  const codes = [...new Set(whole.map(({ home }) => home.authorityCode))];
  const areas = await matching.authorityNames(codes);
  const candidateOf = new Map(whole.map((one) => [one.vacancy.id, one]));
  return (group, { homeId, vacancyId, miles }) => {
    const candidate = candidateOf.get(vacancyId);
    if (candidate === undefined) throw new Error("a home has gone between two reads");
    const { alias, kind, authorityCode } = candidate.home;
    return {
      group,
      homeId,
      alias,
      kind,
      providerName: candidate.providerName,
      areaName: areas.get(authorityCode) ?? "an area outside England",
      miles,
    };
  };
}
