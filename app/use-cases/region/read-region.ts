import { type HomeKind, homeKinds } from "../../domain/home/home.ts";
import { suppressed } from "../../domain/region/suppress.ts";
import type { OrganisationId } from "../../domain/shared/ids.ts";
import { confirmationLastsDays, freshForDays } from "../../domain/vacancy/freshness.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { OpenNeed, OpenSupply, RegionAuthority } from "./region-repository.ts";

export type NeedAndSupply = {
  readonly kind: HomeKind;
  /** Children looking for this kind; `null` stands for one to four. */
  readonly children: number | null;
  readonly urgent: number | null;
  readonly homes: number;
  readonly places: number;
  readonly freshPlaces: number;
};

export type AuthorityRows = { readonly name: string; readonly rows: readonly NeedAndSupply[] };
export type Region = {
  readonly together: readonly NeedAndSupply[];
  readonly authorities: readonly AuthorityRows[];
};

const dayInMilliseconds = 86_400_000;

/** Need beside supply, for the whole region and for each authority in reach. Small counts of children are not shown. */
export const readRegion = useCase(
  { permission: "region:read" },
  async ({ actor, now, repositories }, _: undefined): Promise<Region> => {
    const { organisationId } = staffActor(actor);
    const authorities = await repositories.region.listAuthorities(organisationId);
    if (authorities.length === 0) return { together: [], authorities: [] };
    const daysAgo = (days: number) => new Date(now().getTime() - days * dayInMilliseconds);
    const need = await repositories.region.countNeed(authorities.map(({ id }) => id));
    const supply = await repositories.region.countSupply(
      authorities.map(({ code }) => code),
      daysAgo(confirmationLastsDays),
      daysAgo(freshForDays),
    );
    const isOwn = (id: OrganisationId) => id === organisationId;
    return {
      together: rowsOf(
        need,
        supply,
        authorities.every(({ id }) => isOwn(id)),
      ),
      authorities: authorities.map((authority) => ({
        name: authority.name,
        rows: rowsOf(
          need.filter((each) => each.authorityId === authority.id),
          supply.filter((each) => isIn(authority, each)),
          isOwn(authority.id),
        ),
      })),
    };
  },
);

function isIn(authority: RegionAuthority, supply: OpenSupply): boolean {
  return supply.authorityCode === authority.code;
}

function rowsOf(
  need: readonly OpenNeed[],
  supply: readonly OpenSupply[],
  own: boolean,
): readonly NeedAndSupply[] {
  const shown = (count: number) => (own ? count : suppressed(count));
  return homeKinds
    .map((kind) => {
      const wanted = need.filter((each) => each.kind === kind);
      const offered = supply.filter((each) => each.kind === kind);
      return {
        kind,
        children: shown(sum(wanted.map((each) => each.children))),
        urgent: shown(sum(wanted.filter((each) => each.urgent).map((each) => each.children))),
        homes: sum(offered.map((each) => each.homes)),
        places: sum(offered.map((each) => each.places)),
        freshPlaces: sum(offered.map((each) => each.freshPlaces)),
      };
    })
    .filter((row) => row.children !== 0 || row.places > 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
