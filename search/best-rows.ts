/** Keeps the rows with the most points, in a heap whose top is the least of them. */
export function keepBest(count: number) {
  const rows: number[] = [];
  const points: number[] = [];
  let leftOut = Number.NEGATIVE_INFINITY;

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
    offer(row: number, point: number) {
      if (rows.length < count) {
        rows.push(row);
        points.push(point);
        rise(rows.length - 1);
        return;
      }
      const least = points[0] as number;
      if (point <= least) {
        leftOut = Math.max(leftOut, point);
        return;
      }
      leftOut = Math.max(leftOut, least);
      rows[0] = row;
      points[0] = point;
      sink();
    },
    rows: (): readonly number[] => rows,
    leftOut: () => leftOut,
  };
}
