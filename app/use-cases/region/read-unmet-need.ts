import { mustLabel } from "../../domain/matching/must-label.ts";
import { shownPart, shownTotal } from "../../domain/region/suppress.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";
import type { UnmetMust } from "./region-repository.ts";

export type UnmetMustRow = { readonly label: string; readonly children: number };

export type UnmetNeedRead = {
  readonly days: number;
  /** Children for whom no home was found; `null` stands for a number that is not shown. */
  readonly children: number | null;
  /** Of those, for whom no home was even lawful; `null` as above. */
  readonly withoutLawful: number | null;
  /** By must-have, most children first; a child counts under each of its own. */
  readonly musts: readonly UnmetMustRow[];
  /** There are must-haves of so few children that they are left out. */
  readonly someLeftOut: boolean;
};

const days = 91;
const dayInMilliseconds = 86_400_000;

/**
 * Children of the last quarter for whom no home was found, and the must-haves that kept homes off their lists. Across
 * authorities small numbers are left out, and not even named: a rare must-have could point to one child.
 */
export const readUnmetNeed = useCase(
  { permission: "region:read" },
  async ({ actor, now, repositories }, _: undefined): Promise<UnmetNeedRead> => {
    const { organisationId } = staffActor(actor);
    const authorities = (await repositories.region.listAuthorities(organisationId)).map(
      ({ id }) => id,
    );
    if (authorities.length === 0)
      return { days, children: 0, withoutLawful: 0, musts: [], someLeftOut: false };
    const since = new Date(now().getTime() - days * dayInMilliseconds);
    const { need, musts } = await repositories.region.countUnmet(authorities, since);
    const exact = authorities.every((id) => id === organisationId);
    const children = sum(need.map((each) => each.children));
    const shown = exact ? children : shownTotal(children);
    const part = (count: number) => (exact ? count : shownPart(count, shown));
    const rows = together(musts).map(({ label, children: count }) => ({
      label,
      children: part(count),
    }));
    const told = rows.flatMap(({ label, children: count }) =>
      count === null ? [] : [{ label, children: count }],
    );
    return {
      days,
      children: shown,
      withoutLawful: part(sum(need.map((each) => each.withoutLawful))),
      musts: told,
      someLeftOut: told.length < rows.length,
    };
  },
);

/** The same must-have of several authorities in one row, most children first. */
function together(musts: readonly UnmetMust[]): readonly UnmetMustRow[] {
  const byLabel = new Map<string, number>();
  for (const { code, children } of musts) {
    const label = mustLabel(code);
    byLabel.set(label, (byLabel.get(label) ?? 0) + children);
  }
  return [...byLabel]
    .map(([label, children]) => ({ label, children }))
    .sort((one, other) => other.children - one.children || (one.label < other.label ? -1 : 1));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
