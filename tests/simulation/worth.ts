import type { Fit } from "./fits.ts";

/**
 * What a home is worth in totals: its score as a share of 100 for each child, and only a part of that when it fails a
 * must-have that had to be given up.
 */
export function worthOf(
  { fit, score }: { readonly fit: Pick<Fit, "meetsAll">; readonly score: number },
  children: number,
  { worthOfNearMiss }: { readonly worthOfNearMiss: number },
): number {
  return (children * score * (fit.meetsAll ? 1 : worthOfNearMiss)) / 100;
}
