/** Every two places of a list of five brothers and sisters, the smaller first: `0-1`. */
export const siblingPairs = [
  "0-1",
  "0-2",
  "0-3",
  "0-4",
  "1-2",
  "1-3",
  "1-4",
  "2-3",
  "2-4",
  "3-4",
] as const;
export type SiblingPair = (typeof siblingPairs)[number];
