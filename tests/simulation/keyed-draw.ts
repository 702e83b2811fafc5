/**
 * A number from 0 up to, not including, 1 that depends on the key and three whole numbers and on nothing else: the same
 * home gives the same answer to the same child under every policy, in whatever order things happen.
 */
export type KeyedDraw = (purpose: number, one: number, other: number) => number;

/** Draws for one seed. The mixing is that of MurmurHash3 (Austin Appleby, public domain). */
export function keyedDraw(seed: number): KeyedDraw {
  return (purpose, one, other) => {
    let hash = mixIn(mixIn(mixIn(seed, purpose), one), other);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
  };
}

function mixIn(hash: number, value: number): number {
  const scrambled = Math.imul(Math.imul(value, 0xcc9e2d51), 0x1b873593);
  const spread = (scrambled << 15) | (scrambled >>> 17);
  const turned = hash ^ spread;
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}
