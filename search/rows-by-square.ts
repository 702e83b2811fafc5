import type { GridPoint } from "#app/domain/distance/distance.ts";
import { squareOf, squaresAround } from "#db/repositories/vacancy-search.ts";

/** Rows by the 10 km square of the national grid that they lie in: a search near a place looks at no others. */
export type RowsBySquare = {
  /** Puts a row where it lies now; `from` is where it lay before. */
  readonly put: (row: number, to: GridPoint, from: GridPoint | null) => void;
  /** Numbers the rows square by square; answers which row each new one was. */
  readonly settle: () => readonly number[];
  /** Lists the rows of the squares that a circle touches, square by square; answers how many they are. */
  readonly list: (anchor: GridPoint, metres: number, to: Int32Array) => number;
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
    settle() {
      const order: number[] = [];
      for (const square of [...rowsIn.keys()].sort((one, other) => one - other)) {
        const rows = rowsIn.get(square) ?? [];
        rowsIn.set(
          square,
          rows.map((row) => order.push(row) - 1),
        );
      }
      return order;
    },
    list(anchor, metres, to) {
      let count = 0;
      for (const square of squaresAround(anchor, metres)) {
        const rows = rowsIn.get(square) ?? [];
        to.set(rows, count);
        count += rows.length;
      }
      return count;
    },
  };
}
