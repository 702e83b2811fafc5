import { scaleSqrt } from "d3-scale";
import type { AnchorDistance } from "#app/domain/matching/match.ts";

/** Miles to picture units from the middle. Square root, so that near places do not lie on one heap. */
export function ringScale(furthestMiles: number, radius: number): (miles: number) => number {
  return scaleSqrt([0, Math.max(furthestMiles, 10)], [0, radius]);
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
