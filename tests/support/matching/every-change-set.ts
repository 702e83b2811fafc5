import type { ChangeSet } from "#app/domain/matching/change-sets.ts";
import type { Asked } from "#app/domain/matching/relaxed-answers.ts";
import type { Weighed } from "#app/domain/matching/weigh.ts";
import type { HomeId } from "#app/domain/shared/ids.ts";

/** The homes that changes add, worked out home by home from the requirements and from nothing else. */
export function homesAddedBy(
  weighed: readonly Weighed[],
  changes: readonly Asked[],
): readonly HomeId[] {
  const fits = (one: Weighed) =>
    one.failed.every((requirement) => {
      const needed = requirement.change?.(one.seen);
      return changes.some((change) => change.key === needed?.key && change.amount >= needed.amount);
    });
  const listed = idsOf(weighed.filter(({ failed }) => failed.length === 0));
  return idsOf(weighed.filter(fits)).filter((id) => !listed.includes(id));
}

/** Every minimal set, by trying all combinations of all the amounts that any vacancy asks for. */
export function bruteForceSets(weighed: readonly Weighed[]): readonly ChangeSet[] {
  const relaxable = weighed.filter(({ failed, seen }) =>
    failed.every((requirement) => (requirement.change?.(seen) ?? null) !== null),
  );
  const listed = idsOf(weighed.filter(({ failed }) => failed.length === 0));
  const out = relaxable.filter(({ seen }) => !listed.includes(seen.candidate.home.id));
  const ladders = laddersOf(out);
  let combinations: readonly (readonly Asked[])[] = [[]];
  for (const [key, amounts] of ladders) {
    combinations = combinations.flatMap((made) => [
      made,
      ...amounts.map((amount) => [...made, { key, amount }]),
    ]);
  }
  return combinations.flatMap((changes) => setOf(weighed, ladders, changes));
}

/** A set by what it changes and what it brings. */
export function nameOfSet({ changes, homes, needAll }: ChangeSet): string {
  const named = changes.map(({ key, amount }) => `${key} ${amount}`).sort();
  return `${named.join(" + ")}: ${homes}, ${needAll}`;
}

type Ladders = ReadonlyMap<string, readonly number[]>;

function laddersOf(weighed: readonly Weighed[]): Ladders {
  const ladders = new Map<string, number[]>();
  for (const { failed, seen } of weighed) {
    for (const { change } of failed) {
      const needed = change?.(seen);
      if (!needed) continue;
      const known = ladders.get(needed.key) ?? [];
      ladders.set(
        needed.key,
        [...new Set([...known, needed.amount])].sort((a, b) => a - b),
      );
    }
  }
  return ladders;
}

function setOf(
  weighed: readonly Weighed[],
  ladders: Ladders,
  changes: readonly Asked[],
): readonly ChangeSet[] {
  const added = homesAddedBy(weighed, changes);
  const without = (key: string) => changes.filter((one) => one.key !== key);
  const needing = added.filter((id) =>
    changes.every(({ key }) => !homesAddedBy(weighed, without(key)).includes(id)),
  );
  const isMinimal = changes.every(({ key, amount }) => {
    const smaller = ladders
      .get(key)
      ?.filter((one) => one < amount)
      .at(-1);
    const less = smaller === undefined ? without(key) : [...without(key), { key, amount: smaller }];
    const left = homesAddedBy(weighed, less);
    return needing.some((id) => !left.includes(id));
  });
  if (changes.length === 0 || needing.length === 0 || !isMinimal) return [];
  return [
    {
      changes: changes.map((one) => ({
        ...one,
        code: one.key.startsWith("stay-away") ? "stay-away" : one.key,
        words: "",
      })),
      homes: added.length,
      needAll: needing.length,
      sentence: "",
    },
  ];
}

function idsOf(weighed: readonly Weighed[]): readonly HomeId[] {
  return [...new Set(weighed.map(({ seen }) => seen.candidate.home.id))];
}
