import type { HomeId } from "../shared/ids.ts";
import type { Requirement } from "./requirement.ts";
import type { Weighed } from "./weigh.ts";

/** A must-have with how many lawful homes it alone keeps off the list. */
export type BindingMust = { readonly code: string; readonly homes: number };

/** What kept every home off an empty list. */
export type BindingMusts = {
  /** Homes that could lawfully take the child. */
  readonly lawful: number;
  /** Every must-have of the referral, those that keep most homes off first. */
  readonly musts: readonly BindingMust[];
  /** The fewest must-haves that would have to give together, where no one alone would do; none where one does. */
  readonly together: readonly string[];
  /** Homes that those together would bring in. */
  readonly togetherHomes: number;
};

/**
 * Which must-haves of a referral bind. A home comes in exactly when all that it fails gives way, so the fewest that would
 * do are the fewest that any lawful home fails; of several such sets the one that brings in most homes. What the law asks
 * cannot give way: homes that fail it are left out, and so is a secure children's home that nobody has asked for, whose
 * must-have is never offered as a change.
 */
export function bindingMusts(
  requirements: readonly Requirement[],
  others: readonly Weighed[],
): BindingMusts {
  const lawful = others.filter(
    ({ failed, seen }) =>
      failed.length > 0 &&
      failed.every(({ kind, change }) => kind === "must" && change?.(seen) !== null),
  );
  const musts = requirements
    .filter(({ kind }) => kind === "must")
    .map(({ code }) => ({ code, homes: broughtIn(lawful, [code]) }))
    .sort((one, other) => other.homes - one.homes || (one.code < other.code ? -1 : 1));
  const oneWillDo = musts.some(({ homes }) => homes > 0);
  const together = oneWillDo ? [] : fewestTogether(lawful);
  return {
    lawful: homesOf(lawful).size,
    musts,
    together,
    togetherHomes: together.length === 0 ? 0 : broughtIn(lawful, together),
  };
}

function fewestTogether(lawful: readonly Weighed[]): readonly string[] {
  const fewest = Math.min(...lawful.map(({ failed }) => failed.length));
  const sets = new Map<string, readonly string[]>();
  for (const { failed } of lawful) {
    if (failed.length !== fewest) continue;
    const codes = failed.map(({ code }) => code).sort();
    sets.set(codes.join(" "), codes);
  }
  const [best] = [...sets]
    .map(([name, codes]) => ({ name, codes, homes: broughtIn(lawful, codes) }))
    .sort((one, other) => other.homes - one.homes || (one.name < other.name ? -1 : 1));
  return best?.codes ?? [];
}

function broughtIn(lawful: readonly Weighed[], codes: readonly string[]): number {
  return homesOf(lawful.filter(({ failed }) => failed.every(({ code }) => codes.includes(code))))
    .size;
}

function homesOf(weighed: readonly Weighed[]): ReadonlySet<HomeId> {
  return new Set(weighed.map(({ seen }) => seen.candidate.home.id));
}
