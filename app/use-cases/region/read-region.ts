import { type HomeKind, homeKinds } from "../../domain/home/home.ts";
import { plannedFrom } from "../../domain/referral/request-rules.ts";
import { type ShownCounts, shownCounts, shownPart } from "../../domain/region/suppress.ts";
import { confirmationLastsDays, freshForDays } from "../../domain/vacancy/freshness.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { OpenNeed, OpenSupply, RegionAuthority } from "./region-repository.ts";

export type NeedAndSupply = {
  readonly kind: HomeKind;
  /** Children looking for this kind; `null` stands for a number that is not shown. */
  readonly children: number | null;
  readonly homes: number;
  readonly places: number;
  readonly freshPlaces: number;
};

export type TogetherRow = NeedAndSupply & {
  /** How many of the children need it within five days; `null` as above. */
  readonly urgent: number | null;
};

export type AuthorityRows = { readonly name: string; readonly rows: readonly NeedAndSupply[] };
export type Region = {
  /** True when nothing is kept back: an authority reads its own numbers. */
  readonly exact: boolean;
  readonly together: readonly TogetherRow[];
  readonly authorities: readonly AuthorityRows[];
};

const dayInMilliseconds = 86_400_000;

/**
 * Need beside supply, for the whole region and for each authority in reach. Across authorities small counts of children,
 * and those that would give one away, are not shown.
 */
export const readRegion = useCase(
  { permission: "region:read" },
  async ({ actor, now, today, repositories }, _: undefined): Promise<Region> => {
    const { organisationId } = staffActor(actor);
    const authorities = await repositories.region.listAuthorities(organisationId);
    if (authorities.length === 0) return { exact: true, together: [], authorities: [] };
    const daysAgo = (days: number) => new Date(now().getTime() - days * dayInMilliseconds);
    const need = await repositories.region.countNeed(
      authorities.map(({ id }) => id),
      plannedFrom(today()),
    );
    const supply = await repositories.region.countSupply(
      authorities.map(({ code }) => code),
      daysAgo(confirmationLastsDays),
      daysAgo(freshForDays),
    );
    const exact = authorities.every(({ id }) => id === organisationId);
    const kinds = homeKinds.map((kind) => {
      const wanted = need.filter((each) => each.kind === kind);
      return { kind, ...(exact ? trueNeed(wanted) : shownNeed(wanted, authorities)) };
    });
    return {
      exact,
      together: kinds
        .map(({ kind, total, urgent }) => ({ ...rowOf(kind, total, supply), urgent }))
        .filter(hasSomething),
      authorities: authorities.map(({ name, code }, index) => {
        const own = supply.filter(({ authorityCode }) => authorityCode === code);
        const rows = kinds.map(({ kind, counts }) => rowOf(kind, counts[index] ?? null, own));
        return { name, rows: rows.filter(hasSomething) };
      }),
    };
  },
);

type Need = ShownCounts & { readonly urgent: number | null };

/** An authority's own numbers. */
function trueNeed(wanted: readonly OpenNeed[]): Need {
  const total = childrenIn(wanted);
  return { counts: [total], total, urgent: childrenIn(wanted.filter(({ urgent }) => urgent)) };
}

function shownNeed(wanted: readonly OpenNeed[], authorities: readonly RegionAuthority[]): Need {
  const { counts, total } = shownCounts(
    authorities.map(({ id }) => childrenIn(wanted.filter((each) => each.authorityId === id))),
  );
  const urgent = childrenIn(wanted.filter((each) => each.urgent));
  return { counts, total, urgent: shownPart(urgent, total) };
}

function rowOf(
  kind: HomeKind,
  children: number | null,
  supply: readonly OpenSupply[],
): NeedAndSupply {
  const offered = supply.filter((each) => each.kind === kind);
  return {
    kind,
    children,
    homes: sum(offered.map(({ homes }) => homes)),
    places: sum(offered.map(({ places }) => places)),
    freshPlaces: sum(offered.map(({ freshPlaces }) => freshPlaces)),
  };
}

function hasSomething({ children, places }: NeedAndSupply): boolean {
  return children !== 0 || places > 0;
}

function childrenIn(need: readonly OpenNeed[]): number {
  return sum(need.map(({ children }) => children));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
