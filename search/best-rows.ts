/** The best of some rows, with what those left out could score. */
export type Best = {
  readonly rows: readonly number[];
  /** The most points of a row left out; minus infinity when none was. */
  readonly leftOut: number;
};

/** The `count` rows with the most points, of the first `among`; a heap keeps them, whose top is the least of them. */
export function bestRows(
  rows: Int32Array,
  points: Float64Array,
  { among, count }: { readonly among: number; readonly count: number },
): Best {
  const heap = emptyHeap();
  const atOnce = Math.min(among, count);
  for (let place = 0; place < atOnce; place += 1)
    heap.add(rows[place] as number, points[place] as number);
  let leftOut = Number.NEGATIVE_INFINITY;
  let least = heap.least();
  for (let place = atOnce; place < among; place += 1) {
    const point = points[place] as number;
    if (point <= least) {
      if (point > leftOut) leftOut = point;
      continue;
    }
    if (least > leftOut) leftOut = least;
    heap.replaceLeast(rows[place] as number, point);
    least = heap.least();
  }
  return { rows: heap.rows, leftOut };
}

function emptyHeap() {
  const rows: number[] = [];
  const points: number[] = [];

  const swap = (one: number, other: number) => {
    const [row, point] = [rows[one] as number, points[one] as number];
    rows[one] = rows[other] as number;
    points[one] = points[other] as number;
    rows[other] = row;
    points[other] = point;
  };
  const rise = (from: number) => {
    let place = from;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if ((points[parent] as number) <= (points[place] as number)) return;
      swap(place, parent);
      place = parent;
    }
  };
  const sink = () => {
    let place = 0;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= rows.length) return;
      const right = left + 1;
      const isRight = right < rows.length && (points[right] as number) < (points[left] as number);
      const least = isRight ? right : left;
      if ((points[place] as number) <= (points[least] as number)) return;
      swap(place, least);
      place = least;
    }
  };

  return {
    rows,
    least: () => points[0] ?? Number.NEGATIVE_INFINITY,
    add(row: number, point: number) {
      rows.push(row);
      points.push(point);
      rise(rows.length - 1);
    },
    replaceLeast(row: number, point: number) {
      rows[0] = row;
      points[0] = point;
      sink();
    },
  };
}
