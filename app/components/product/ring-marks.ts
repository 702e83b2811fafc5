import { scaleSqrt } from "d3-scale";
import type { AnchorDistance } from "#app/domain/matching/match.ts";

/**
 * Miles to picture units from the middle. Square root, so that near places do not lie on one heap; `inner` keeps them off
 * what is drawn in the middle.
 */
export function ringScale(
  furthestMiles: number,
  radius: number,
  inner = 0,
): (miles: number) => number {
  return scaleSqrt([0, Math.max(furthestMiles, 10)], [inner, radius]);
}

/** Miles at which rings are drawn. */
export const ringMiles = [5, 10, 20, 50] as const;

/** The place of one of so many marks: spread evenly from the top, clockwise. The angle means nothing. */
export function evenly(
  index: number,
  count: number,
  radius: number,
): { readonly x: number; readonly y: number } {
  const angle = ((index + 0.5) / count) * 2 * Math.PI;
  return {
    x: Math.round(Math.sin(angle) * radius * 10) / 10,
    y: Math.round(-Math.cos(angle) * radius * 10) / 10,
  };
}

export type RingMark = AnchorDistance & {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
};

/** Marks spread evenly round the middle in the order given, lettered A, B, C. The angle means nothing. */
export function ringMarks(
  distances: readonly AnchorDistance[],
  scale: (miles: number) => number,
): readonly RingMark[] {
  return distances.map((distance, index) => {
    const angle = (index / distances.length) * 2 * Math.PI + Math.PI / 5;
    const radius = scale(distance.miles);
    return {
      ...distance,
      letter: String.fromCharCode(65 + index),
      x: Math.round(Math.sin(angle) * radius * 10) / 10,
      y: Math.round(-Math.cos(angle) * radius * 10) / 10,
    };
  });
}
