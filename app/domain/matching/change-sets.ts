import {
  type Amounts,
  type KeptOut,
  type KeptOutBy,
  keptOutBy,
  letsIn,
  type Relaxation,
} from "./relaxations.ts";
import type { Weighed } from "./weigh.ts";
import { counted, listInWords } from "./wording.ts";

/** Changes to the referral that together bring in homes, none of them for nothing. */
export type ChangeSet = {
  readonly changes: readonly Relaxation[];
  /** How many homes they add. */
  readonly homes: number;
  /** How many of those need every one of the changes. */
  readonly needAll: number;
  /** "4 more homes if the distance were 25 instead of 20 miles." */
  readonly sentence: string;
};

/** How much is looked at and shown. What is shown is exact; what is left out is further from the referral. */
export type Limits = {
  /** The most changes at once. */
  readonly changes: number;
  /** Of changes of the same kinds, the gentlest so many. */
  readonly steps: number;
  /** Sets of more than one change. */
  readonly together: number;
};
const shown: Limits = { changes: 3, steps: 3, together: 6 };

/** Places that keep the child safe: a decision of its own, never one of several changes to find more homes by. */
const protective = "stay-away:";

/**
 * The minimal sets of changes that bring homes in. Of each set some homes need every change, and would be lost if one
 * were dropped or went less far. Fewest changes first, then most homes, then the gentlest. Places to stay away from come
 * last, and together with another change only when there is nothing else at all.
 */
export function changeSets(
  weighed: readonly Weighed[],
  limits: Limits = shown,
): readonly ChangeSet[] {
  const market = keptOutBy(weighed, limits.changes);
  const sets = keySets(market)
    .flatMap((keys) => setsOf(market, keys, limits.steps))
    .sort((one, other) => byUse(market, one, other))
    .map(({ set }) => set);
  const free = sets.filter(({ changes }) => !changes.some(isProtective));
  const alone = sets.filter(({ changes: [only, ...more] }) => {
    return only !== undefined && more.length === 0 && isProtective(only);
  });
  const together = free.filter(({ changes }) => changes.length > 1).slice(0, limits.together);
  const all = [...free.filter(({ changes }) => changes.length === 1), ...together, ...alone];
  return all.length > 0 ? all : sets.slice(0, limits.together);
}

type Found = { readonly amounts: Amounts; readonly set: ChangeSet };

/** The kinds of change that some vacancy needs together. */
function keySets({ groups }: KeptOutBy): readonly (readonly string[])[] {
  const found = new Map<string, readonly string[]>();
  for (const { alternatives } of groups) {
    for (const amounts of alternatives) {
      const keys = [...amounts.keys()].sort();
      found.set(keys.join("|"), keys);
    }
  }
  return [...found.values()];
}

/** The gentlest minimal sets of these kinds of change. */
function setsOf(market: KeptOutBy, keys: readonly string[], most: number): readonly Found[] {
  const near = market.groups.filter(({ alternatives }) =>
    alternatives.some((needed) => [...needed.keys()].every((key) => keys.includes(key))),
  );
  const found: Found[] = [];
  for (const amounts of reachOf(market, near, keys)) {
    if (found.length >= most) break;
    const set = minimalSet(market, near, amounts);
    if (set !== null) found.push({ amounts, set });
  }
  return found;
}

/** Every way to go as far as some vacancy needs in each of the kinds of change, gentlest first. */
function reachOf(
  market: KeptOutBy,
  groups: readonly KeptOut[],
  keys: readonly string[],
): readonly Amounts[] {
  const exactly = groups
    .flatMap(({ alternatives }) => alternatives)
    .filter((needed) => needed.size === keys.length && keys.every((key) => needed.has(key)));
  let ways: readonly Amounts[] = [new Map()];
  for (const key of keys) {
    const amounts = new Set(exactly.map((needed) => needed.get(key) ?? 0));
    ways = ways.flatMap((way) => [...amounts].map((amount) => new Map([...way, [key, amount]])));
  }
  return [...ways].sort((one, other) => byGentleness(market, one, other));
}

/** The set in words; `null` when it is not minimal. */
function minimalSet(
  market: KeptOutBy,
  groups: readonly KeptOut[],
  amounts: Amounts,
): ChangeSet | null {
  const added = groups.filter((group) => letsIn(amounts, group));
  const fewer = [...amounts.keys()].map((key) => without(amounts, key));
  const needing = added.filter((group) => !fewer.some((less) => letsIn(less, group)));
  const isTight = [...amounts.keys()].every((key) => {
    const less = lowered(market, amounts, key);
    return needing.some((group) => !letsIn(less, group));
  });
  if (!isTight) return null;
  const changes = [...amounts].flatMap(
    ([key, amount]) => market.relaxations.get(key)?.get(amount) ?? [],
  );
  const counts = { homes: homesIn(added), needAll: homesIn(needing) };
  return { changes, ...counts, sentence: sentenceOf(changes, counts) };
}

/** The same changes with one of them a step smaller, or none. */
function lowered({ ladders }: KeptOutBy, amounts: Amounts, key: string): Amounts {
  const ladder = ladders.get(key) ?? [];
  const smaller = ladder[ladder.indexOf(amounts.get(key) ?? 0) - 1];
  const less = new Map(without(amounts, key));
  return smaller === undefined ? less : less.set(key, smaller);
}

function without(amounts: Amounts, key: string): Amounts {
  return new Map([...amounts].filter(([other]) => other !== key));
}

function homesIn(groups: readonly KeptOut[]): number {
  return groups.reduce((sum, { homes }) => sum + homes.length, 0);
}

function sentenceOf(
  changes: readonly Relaxation[],
  { homes, needAll }: Pick<ChangeSet, "homes" | "needAll">,
): string {
  const words = listInWords(changes.map((change) => change.words));
  const every = changes.length === 2 ? "both" : "all";
  const need = needAll === 1 ? "needs" : "need";
  const of = homes === needAll ? "" : `; ${needAll} of them ${need} ${every} changes`;
  return `${counted(homes, "more home")} if ${words}${of}.`;
}

function byUse(market: KeptOutBy, one: Found, other: Found): number {
  return (
    one.set.changes.length - other.set.changes.length ||
    other.set.homes - one.set.homes ||
    byGentleness(market, one.amounts, other.amounts)
  );
}

/** The gentler changes first: by the steps that they go, of all that any home would need; then by name. */
function byGentleness(market: KeptOutBy, one: Amounts, other: Amounts): number {
  return stepsIn(market, one) - stepsIn(market, other) || (nameOf(one) < nameOf(other) ? -1 : 1);
}

function stepsIn({ ladders }: KeptOutBy, amounts: Amounts): number {
  return [...amounts].reduce(
    (sum, [key, amount]) => sum + (ladders.get(key)?.indexOf(amount) ?? 0),
    0,
  );
}

function nameOf(amounts: Amounts): string {
  return [...amounts].map(([key, amount]) => `${key} ${amount}`).join(",");
}

/** Whether a change is a matter of keeping the child safe. */
export function isProtective({ key }: Pick<Relaxation, "key">): boolean {
  return key.startsWith(protective);
}
