/** Chance that repeats: the same seed gives the same answers in the same order. */
export type Chance = {
  /** From 0 up to, but not, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True with this probability. */
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(list: readonly Item[]) => Item;
  readonly weighted: <Item>(list: readonly Item[], weights: readonly number[]) => Item;
  /** Each item with this probability, in the list's order. */
  readonly some: <Item>(list: readonly Item[], probability: number) => Item[];
  /** About the bell curve around 0. */
  readonly spread: (width: number) => number;
  readonly uuid: () => string;
};

/** Chance from a seed (mulberry32, a public-domain generator of 32 bits). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => Math.floor(low + next() * (high - low + 1));
  const pick = <Item>(list: readonly Item[]): Item => {
    const item = list[between(0, list.length - 1)];
    if (item === undefined) throw new RangeError("nothing to pick from");
    return item;
  };
  const weighted = <Item>(list: readonly Item[], weights: readonly number[]): Item => {
    let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
    for (const [index, item] of list.entries()) {
      left -= weights[index] ?? 0;
      if (left < 0) return item;
    }
    return pick(list);
  };
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick,
    weighted,
    some: (list, probability) => list.filter(() => next() < probability),
    spread: (width) => Math.round((next() + next() + next() - 1.5) * width),
    uuid: () => uuidFrom(() => between(0, 15).toString(16)),
  };
}

function uuidFrom(digit: () => string): string {
  const digits = (count: number) => Array.from({ length: count }, digit).join("");
  return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}
