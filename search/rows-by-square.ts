import type { GridPoint } from "#app/domain/distance/distance.ts";
import { squareOf, squaresAround } from "#db/repositories/vacancy-search.ts";

/** Rows by the 10 km square of the national grid that they lie in: a search near a place looks at no others. */
export type RowsBySquare = {
  /** Puts a row where it lies now; `from` is where it lay before. */
  readonly put: (row: number, to: GridPoint, from: GridPoint | null) => void;
  /** The rows of the squares that a circle touches, square by square. */
  readonly around: (anchor: GridPoint, metres: number) => readonly (readonly number[])[];
};

/** No rows yet. */
export function rowsBySquare(): RowsBySquare {
  const rowsIn = new Map<number, number[]>();
  const take = (row: number, square: number) => {
    const rows = rowsIn.get(square);
    const place = rows?.indexOf(row) ?? -1;
    if (place >= 0) rows?.splice(place, 1);
  };
  return {
    put(row, to, from) {
      const square = squareOf(to);
      if (from !== null) {
        if (squareOf(from) === square) return;
        take(row, squareOf(from));
      }
      const rows = rowsIn.get(square);
      if (rows) rows.push(row);
      else rowsIn.set(square, [row]);
    },
    around: (anchor, metres) =>
      squaresAround(anchor, metres).flatMap((square) => {
        const rows = rowsIn.get(square);
        return rows === undefined ? [] : [rows];
      }),
  };
}
