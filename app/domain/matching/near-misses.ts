import type { HomeId } from "../shared/ids.ts";
import type { Change } from "./requirement.ts";
import type { Weighed } from "./weigh.ts";
import { counted } from "./wording.ts";

/** Homes that one change to the referral would add. */
export type NearMiss = {
  /** The requirement that would have to give. */
  readonly code: string;
  readonly key: string;
  readonly amount: number;
  /** "4 more homes if the distance were 25 instead of 20 miles." */
  readonly sentence: string;
  readonly homeIds: readonly HomeId[];
};

/** Steps shown of one kind of change, smallest first. */
const steps = 3;

/** Requirements that protect the child, shown last. */
const lastCodes = ["stay-away"];

/**
 * Homes that fail exactly one requirement, grouped by what would have to change, most homes first. Where a change
 * comes in degrees (miles, days, grades) a larger step counts the homes of every smaller one.
 */
export function nearMisses(others: readonly Weighed[]): readonly NearMiss[] {
  const byKey = new Map<string, Miss[]>();
  for (const miss of others.flatMap(missOf)) {
    const alike = byKey.get(miss.change.key);
    if (alike) alike.push(miss);
    else byKey.set(miss.change.key, [miss]);
  }
  return [...byKey.values()].sort(byUse).flatMap(stepsOf);
}

type Miss = { readonly code: string; readonly change: Change; readonly homeId: HomeId };

function missOf({ seen, failed }: Weighed): readonly Miss[] {
  const [only, ...more] = failed;
  const change = more.length > 0 ? null : (only?.change?.(seen) ?? null);
  if (only === undefined || change === null) return [];
  return [{ code: only.code, change, homeId: seen.candidate.home.id }];
}

function stepsOf(misses: readonly Miss[]): readonly NearMiss[] {
  const amounts = [...new Set(misses.map(({ change }) => change.amount))].sort(
    (one, other) => one - other,
  );
  return amounts.slice(0, steps).flatMap((amount) => {
    const within = misses.filter(({ change }) => change.amount <= amount);
    const words = misses.find(({ change }) => change.amount === amount);
    if (words === undefined) return [];
    const homeIds = within.map(({ homeId }) => homeId).sort();
    const sentence = `${counted(homeIds.length, "more home")} if ${words.change.words}.`;
    return [{ code: words.code, key: words.change.key, amount, sentence, homeIds }];
  });
}

function byUse(one: readonly Miss[], other: readonly Miss[]): number {
  return (
    Number(isLast(one)) - Number(isLast(other)) ||
    other.length - one.length ||
    (keyOf(one) < keyOf(other) ? -1 : 1)
  );
}

function isLast(misses: readonly Miss[]): boolean {
  return misses.some(({ code }) => lastCodes.includes(code));
}

function keyOf(misses: readonly Miss[]): string {
  return misses[0]?.change.key ?? "";
}
