/** Chance that is the same for the same seed, so that the demonstration region is the same everywhere. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly next: () => number;
  /** A whole number from `from` to `to`, both included. */
  readonly whole: (from: number, to: number) => number;
  /** True with this probability. */
  readonly odds: (probability: number) => boolean;
  readonly pick: <Each>(list: readonly Each[]) => Each;
  /** Some of a list, in its order, each with this probability. */
  readonly some: <Each>(list: readonly Each[], probability: number) => Each[];
  /** Exactly this many of a list, in the order drawn. */
  readonly draw: <Each>(list: readonly Each[], count: number) => Each[];
  /** One of the keys, by weight. */
  readonly weighted: <Key extends string>(weights: Readonly<Record<Key, number>>) => Key;
  /** A UUID of version 4. */
  readonly uuid: () => string;
  /** Chance of its own for a part of the world, so that a change in one part leaves the others as they were. */
  readonly branch: (name: string) => Chance;
};

/** The generator known as sfc32 (Chris Doty-Humphrey, PractRand; public domain), seeded by a hash of the text. */
export function chanceFrom(seed: string): Chance {
  const next = generator(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const pick = <Each>(list: readonly Each[]): Each => {
    const one = list[whole(0, list.length - 1)];
    if (one === undefined) throw new RangeError("nothing to pick from");
    return one;
  };
  return {
    next,
    whole,
    pick,
    odds: (probability) => next() < probability,
    some: (list, probability) => list.filter(() => next() < probability),
    draw: (list, count) => shuffled(list, next).slice(0, count),
    weighted: (weights) => weighted(weights, next()),
    uuid: () => uuidFrom(next),
    branch: (name) => chanceFrom(`${seed}/${name}`),
  };
}

function generator(seed: string): () => number {
  let [a, b, c, d] = [fold(`${seed}a`), fold(`${seed}b`), fold(`${seed}c`), 1];
  const next = () => {
    const sum = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    c |= 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let turn = 0; turn < 12; turn += 1) next();
  return next;
}

/** FNV-1a over the letters. */
function fold(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}

function shuffled<Each>(list: readonly Each[], next: () => number): Each[] {
  return list
    .map((each) => ({ each, at: next() }))
    .sort((one, other) => one.at - other.at)
    .map(({ each }) => each);
}

function weighted<Key extends string>(weights: Readonly<Record<Key, number>>, share: number): Key {
  const entries = Object.entries(weights) as [Key, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  let left = share * total;
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  const last = entries.at(-1);
  if (last === undefined) throw new RangeError("nothing to choose from");
  return last[0];
}

function uuidFrom(next: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(next() * 16).toString(16));
  digits[12] = "4";
  digits[16] = "89ab"[Math.floor(next() * 4)] ?? "8";
  const text = digits.join("");
  return [
    text.slice(0, 8),
    text.slice(8, 12),
    text.slice(12, 16),
    text.slice(16, 20),
    text.slice(20),
  ].join("-");
}
