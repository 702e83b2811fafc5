import type { HomeId } from "../shared/ids.ts";
import type { Change } from "./requirement.ts";
import type { Weighed } from "./weigh.ts";

/** A requirement that gives by an amount. */
export type Relaxation = Change & { readonly code: string };

/** How far each kind of change goes. */
export type Amounts = ReadonlyMap<string, number>;

/** Homes alike in what keeps them off the list: the changes that each of their vacancies would need. */
export type KeptOut = {
  readonly alternatives: readonly Amounts[];
  readonly homes: readonly HomeId[];
};

/** Homes off the list by what keeps them off, with the words and the amounts of every change that they would need. */
export type KeptOutBy = {
  readonly groups: readonly KeptOut[];
  readonly relaxations: ReadonlyMap<string, ReadonlyMap<number, Relaxation>>;
  /** The amounts of each kind of change, smallest first. */
  readonly ladders: ReadonlyMap<string, readonly number[]>;
};

/**
 * What would have to give for each home that is not listed, homes alike put together. A vacancy that fails something
 * nobody may change, or more than `most` things, is left out. Of several vacancies of a home any one would do.
 */
export function keptOutBy(weighed: readonly Weighed[], most: number): KeptOutBy {
  const listed = new Set(weighed.filter(({ failed }) => failed.length === 0).map(homeOf));
  const ofHome = new Map<HomeId, Map<string, Amounts>>();
  const relaxations = new Map<string, Map<number, Relaxation>>();
  for (const one of weighed) {
    const home = homeOf(one);
    const needed = listed.has(home) ? null : neededBy(one, most);
    if (needed === null) continue;
    for (const relaxation of needed) remember(relaxations, relaxation);
    const amounts = new Map(needed.map(({ key, amount }) => [key, amount]));
    const known = ofHome.get(home) ?? new Map<string, Amounts>();
    ofHome.set(home, known.set(textOf(amounts), amounts));
  }
  const ladders = [...relaxations].map(
    ([key, byAmount]) => [key, [...byAmount.keys()].sort((one, other) => one - other)] as const,
  );
  return { groups: groupsOf(ofHome), relaxations, ladders: new Map(ladders) };
}

/** Whether the changes let one of the vacancies in. */
export function letsIn(changes: Amounts, { alternatives }: Pick<KeptOut, "alternatives">): boolean {
  return alternatives.some((needed) => reaches(changes, needed));
}

/** Whether the changes go at least as far as those needed. */
export function reaches(changes: Amounts, needed: Amounts): boolean {
  for (const [key, amount] of needed) {
    if ((changes.get(key) ?? Number.NEGATIVE_INFINITY) < amount) return false;
  }
  return true;
}

function neededBy({ failed, seen }: Weighed, most: number): readonly Relaxation[] | null {
  if (failed.length > most) return null;
  const needed: Relaxation[] = [];
  for (const { code, change } of failed) {
    const changed = change?.(seen) ?? null;
    if (changed === null) return null;
    needed.push({ ...changed, code });
  }
  return needed;
}

/** Where homes put the same change in different words, the first in the alphabet stand for all. */
function remember(relaxations: Map<string, Map<number, Relaxation>>, relaxation: Relaxation): void {
  const byAmount = relaxations.get(relaxation.key) ?? new Map<number, Relaxation>();
  relaxations.set(relaxation.key, byAmount);
  const known = byAmount.get(relaxation.amount);
  if (known === undefined || relaxation.words < known.words)
    byAmount.set(relaxation.amount, relaxation);
}

function groupsOf(ofHome: ReadonlyMap<HomeId, ReadonlyMap<string, Amounts>>): readonly KeptOut[] {
  const groups = new Map<string, { alternatives: readonly Amounts[]; homes: HomeId[] }>();
  for (const [home, known] of ofHome) {
    const signature = [...known.keys()].sort().join("|");
    const alike = groups.get(signature);
    if (alike) alike.homes.push(home);
    else groups.set(signature, { alternatives: [...known.values()], homes: [home] });
  }
  return [...groups.values()];
}

function textOf(amounts: Amounts): string {
  return [...amounts]
    .map(([key, amount]) => `${key} ${amount}`)
    .sort()
    .join(",");
}

function homeOf({ seen }: Weighed): HomeId {
  return seen.candidate.home.id;
}
