import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type ShownCounts,
  shownCounts,
  shownPart,
  shownTotal,
} from "#app/domain/region/suppress.ts";

/** Every row of so many counts, each from none to the most. */
function rowsOf(length: number, most: number): number[][] {
  if (length === 0) return [[]];
  const counts = Array.from({ length: most + 1 }, (_, count) => count);
  return rowsOf(length - 1, most).flatMap((row) => counts.map((count) => [...row, count]));
}

/** Rows of counts that look the same when they are shown. */
function alike(length: number, most: number): { shown: ShownCounts; rows: number[][] }[] {
  const groups = new Map<string, { shown: ShownCounts; rows: number[][] }>();
  for (const row of rowsOf(length, most)) {
    const shown = shownCounts(row);
    const key = JSON.stringify(shown);
    const group = groups.get(key);
    if (group) group.rows.push(row);
    else groups.set(key, { shown, rows: [row] });
  }
  return [...groups.values()];
}

/** The row with some more or fewer at one authority, alone or made up for at another. */
function changesOf(row: readonly number[], index: number): number[][] {
  return [-3, -2, -1, 1, 2, 3].flatMap((change) => {
    const changed = row.map((count, at) => (at === index ? count + change : count));
    const balanced = row.flatMap((_, other) =>
      other === index ? [] : [changed.map((count, at) => (at === other ? count - change : count))],
    );
    return [changed, ...balanced];
  });
}

/** Every row that has the same sum where these indexes are, and other counts there. */
function* sharedOut(row: readonly number[], indexes: readonly number[]): Generator<number[]> {
  const [first, ...others] = indexes;
  if (first === undefined) return;
  const together = indexes.reduce((all, index) => all + (row[index] ?? 0), 0);
  for (let count = 0; count <= together; count += 1) {
    const rest = together - count;
    const next = row.map((one, at) => (at === first ? count : at === others[0] ? rest : one));
    const left = next.map((one, at) => (others.slice(1).includes(at) ? 0 : one));
    if (others.length > 0) yield* others.length === 1 ? [next] : sharedOut(left, others);
  }
}

const anyCounts = fc.array(fc.nat({ max: 30 }), { minLength: 1, maxLength: 12 });

describe("counts of children of several authorities", () => {
  it("from one to four are never shown, and nor is a total of so few", () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        const { counts, total } = shownCounts(row);
        for (const each of [...counts, total]) {
          expect(each === null || each === 0 || each >= 5).toBe(true);
        }
      }),
    );
  });

  it("that are shown are the true ones", () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        const { counts, total } = shownCounts(row);
        counts.forEach((count, index) => {
          if (count !== null) expect(count).toBe(row[index]);
        });
        if (total !== null) expect(total).toBe(row.reduce((sum, count) => sum + count, 0));
      }),
    );
  });

  it("with no small one among them are all shown", () => {
    expect(shownCounts([12, 0, 5])).toEqual({ counts: [12, 0, 5], total: 17 });
  });

  it("with one small one keep a second back, or the total would give it away", () => {
    expect(shownCounts([8, 3, 12])).toEqual({ counts: [null, null, 12], total: 23 });
  });

  it("with small ones only keep the total back", () => {
    expect(shownCounts([0, 3, 1])).toEqual({ counts: [0, null, null], total: null });
  });

  it.each([
    { authorities: 2, most: 14 },
    { authorities: 3, most: 14 },
    { authorities: 4, most: 10 },
  ])(
    "of $authorities authorities that are not shown cannot be worked out, even knowing the rule",
    ({ authorities, most }) => {
      // The other row that looks the same may hold a count up to four larger.
      const known = alike(authorities, most)
        .filter(({ rows }) => rows.flat().every((count) => count <= most - 4))
        .filter(({ shown, rows }) =>
          shown.counts.some(
            (count, index) => count === null && new Set(rows.map((row) => row[index])).size === 1,
          ),
        );
      expect(known).toEqual([]);
    },
  );

  it("of many authorities that are not shown could each be another number", () => {
    fc.assert(
      fc.property(anyCounts, (row) => {
        const shown = JSON.stringify(shownCounts(row));
        const looksTheSame = (other: readonly number[]) =>
          other.every((count) => count >= 0) && JSON.stringify(shownCounts(other)) === shown;
        const { counts } = shownCounts(row);
        const withheld = counts.flatMap((count, index) => (count === null ? [index] : []));
        for (const index of withheld) {
          if (changesOf(row, index).some(looksTheSame)) continue;
          // Seldom: then the next row that looks the same lies further away.
          const others = [...sharedOut(row, withheld)].filter(looksTheSame);
          expect(new Set(others.map((other) => other[index])).size).toBeGreaterThan(1);
        }
      }),
      { examples: [[[5, 5, 3, 4, 4]]] },
    );
  });
});

describe("the urgent ones among them", () => {
  it("are shown when neither they nor the others are few", () => {
    expect(shownPart(7, 20)).toBe(7);
    expect(shownPart(0, 20)).toBe(0);
    expect(shownPart(20, 20)).toBe(20);
  });

  it.each([1, 4, 16, 19])("%i of 20 are not shown", (part) => {
    expect(shownPart(part, 20)).toBeNull();
  });

  it("are not shown when all together are not", () => {
    expect(shownPart(0, null)).toBeNull();
  });
});

it("shows a number of children by itself unless it is small; none is no child", () => {
  expect([0, 1, 4, 5, 40].map(shownTotal)).toEqual([0, null, null, 5, 40]);
});
