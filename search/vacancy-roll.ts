import type { GridPoint } from "#app/domain/distance/distance.ts";
import { adaptations, homeKinds, sexes, stays } from "#app/domain/home/home.ts";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import type { Ceiling } from "#app/domain/matching/ceiling.ts";
import { gradeOf } from "#app/domain/matching/must/ofsted-floor.ts";
import { remembered } from "#app/domain/matching/remembered.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { type Grade, grades } from "#app/domain/ofsted/grades.ts";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import { squaresUpToMetres } from "#db/repositories/vacancy-search.ts";
import { bestRows } from "./best-rows.ts";
import { compileCeiling } from "./roll-ceiling.ts";
import {
  adaptationsFrom,
  ageBits,
  dayNumber,
  depriveBit,
  gradesFrom,
  nobody,
  openBit,
  pointIn,
  type RollColumns,
  sexesFrom,
  soloBit,
  unsaid,
} from "./roll-columns.ts";
import { compileFilters } from "./roll-filters.ts";
import { rowsBySquare } from "./rows-by-square.ts";

/** What has changed since the roll was last brought up to date. */
export type RollChanges = {
  readonly changed: readonly JudgedCandidate[];
  readonly gone: readonly VacancyId[];
};

/** The most promising vacancies: those that could score most. */
export type Promising = {
  readonly ids: readonly VacancyId[];
  /** How many pass the filters in all. */
  readonly total: number;
  /** Points that none of those left out could exceed; `null` when none was left out. */
  readonly atMost: number | null;
};

/**
 * Every vacancy that could be offered, in memory, one column for each fact: what a filter or a ceiling reads of a
 * hundred thousand vacancies in about a millisecond. Private: it holds grid points and never leaves the process.
 */
export type VacancyRoll = {
  readonly size: () => number;
  readonly apply: (changes: RollChanges) => void;
  /** Puts the rows of each square beside each other, as they are looked at. What comes later stands at the end. */
  readonly settle: () => void;
  readonly mostPromising: (
    filters: CandidateFilters,
    ceiling: Ceiling,
    count: number,
    furthest: number | null,
  ) => Promising;
};

/** A roll without a vacancy. */
export function emptyRoll(): VacancyRoll {
  let columns = columnsFor(1024);
  let capacity = 1024;
  let rows = 0;
  // Where a question lists the rows that are still in it, and what each could score: one for all questions.
  let looking = new Int32Array(capacity);
  let points = new Float64Array(capacity);
  const ids: VacancyId[] = [];
  const rowOf = new Map<VacancyId, number>();
  const authorities = numbered();
  const outcodes = numbered();
  const dayOf = remembered(dayNumber);
  const squares = rowsBySquare();

  const put = (candidate: JudgedCandidate) => {
    const { id, availableFrom } = candidate.vacancy;
    let row = rowOf.get(id);
    const before = row === undefined ? null : pointIn(columns, row);
    if (row === undefined) {
      row = rows;
      rows += 1;
      if (rows > capacity) {
        capacity *= 2;
        columns = grown(columns, capacity);
        looking = new Int32Array(capacity);
        points = new Float64Array(capacity);
      }
      rowOf.set(id, row);
      ids[row] = id;
    }
    squares.put(row, candidate.point, before);
    write(columns, row, candidate, {
      day: dayOf(availableFrom),
      authority: authorities.numberOf(candidate.home.authorityCode),
      outcode: outcodes.numberOf(candidate.home.outcode),
    });
  };

  /** Lists the rows to look at; answers how many they are. */
  const fill = (anchor: GridPoint, furthest: number | null): number => {
    if (furthest !== null && furthest <= squaresUpToMetres)
      return squares.list(anchor, furthest, looking);
    for (let row = 0; row < rows; row += 1) looking[row] = row;
    return rows;
  };

  return {
    size: () => rows,
    apply({ changed, gone }) {
      for (const id of gone) {
        const row = rowOf.get(id);
        if (row !== undefined) columns.allows[row] = 0;
      }
      for (const candidate of changed) put(candidate);
    },
    settle() {
      const order = squares.settle();
      columns = reordered(columns, order, capacity);
      const settled = order.map((row) => ids[row] as VacancyId);
      for (const [row, id] of settled.entries()) {
        ids[row] = id;
        rowOf.set(id, row);
      }
    },
    mostPromising(filters, ceiling, count, furthest) {
      const passing = compileFilters(columns, filters, {
        furthest,
        authorityOf: authorities.find,
        outcodeOf: outcodes.find,
      });
      const addMost = compileCeiling(columns, ceiling, authorities.all());
      const total = passing(looking, fill(filters.anchor, furthest));
      addMost(looking, total, points);
      const best = bestRows(looking, points, { among: total, count });
      return {
        ids: best.rows.flatMap((row) => ids[row] ?? []),
        total,
        atMost: total > count ? best.leftOut : null,
      };
    },
  };
}

function columnsFor(capacity: number): RollColumns {
  const bytes = () => new Uint8Array(capacity);
  return {
    easting: new Float64Array(capacity),
    northing: new Float64Array(capacity),
    kind: bytes(),
    allows: new Uint16Array(capacity),
    ages: new Uint32Array(capacity),
    is: new Uint16Array(capacity),
    placesFree: bytes(),
    availableFrom: new Int32Array(capacity),
    confirmedAt: new Float64Array(capacity),
    stays: bytes(),
    overall: bytes(),
    protected: bytes(),
    youngest: bytes(),
    oldest: bytes(),
    authority: new Uint16Array(capacity),
    outcode: new Uint16Array(capacity),
    levels: capabilityCodes.map(bytes),
  };
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

function grown(from: RollColumns, capacity: number): RollColumns {
  return withColumns(from, capacity, (to, source) => to.set(source));
}

function reordered(from: RollColumns, order: readonly number[], capacity: number): RollColumns {
  return withColumns(from, capacity, (to, source) => {
    for (const [row, before] of order.entries()) to[row] = source[before] as number;
  });
}

function withColumns(
  from: RollColumns,
  capacity: number,
  copy: (to: Column, source: Column) => void,
): RollColumns {
  const to = columnsFor(capacity);
  for (const name of Object.keys(from) as (keyof RollColumns)[]) {
    if (name === "levels") continue;
    copy(to[name], from[name]);
  }
  for (const [place, column] of to.levels.entries()) {
    const source = from.levels[place];
    if (source) copy(column, source);
  }
  return to;
}

type Numbers = { readonly day: number; readonly authority: number; readonly outcode: number };

function write(columns: RollColumns, row: number, candidate: JudgedCandidate, of: Numbers): void {
  const { home, vacancy, inspection, point, levels } = candidate;
  columns.easting[row] = point.easting;
  columns.northing[row] = point.northing;
  columns.kind[row] = homeKinds.indexOf(home.kind);
  columns.allows[row] = allowedBy(candidate);
  columns.ages[row] = ageBits(home.ageFrom, home.ageTo);
  columns.is[row] = whatIs(candidate);
  columns.placesFree[row] = Math.min(vacancy.places, 255);
  columns.availableFrom[row] = of.day;
  columns.confirmedAt[row] = vacancy.confirmedAt.getTime();
  columns.stays[row] = bitsOf(home.stays, stays);
  columns.overall[row] = placeOfGrade(gradeOf(inspection));
  columns.protected[row] = placeOfGrade(
    inspection.helpedAndProtected ??
      (inspection.supportedOutcome === null ? null : gradeOf(inspection)),
  );
  const ages = home.childrenAges;
  columns.youngest[row] = ages === null ? unsaid : ages.length === 0 ? nobody : Math.min(...ages);
  columns.oldest[row] = ages === null ? unsaid : ages.length === 0 ? nobody : Math.max(...ages);
  columns.authority[row] = of.authority;
  columns.outcode[row] = of.outcode;
  for (const [place, column] of columns.levels.entries()) column[row] = levels.charCodeAt(place);
}

function allowedBy({ home, vacancy }: JudgedCandidate): number {
  const adapted = bitsOf(home.adaptations ?? adaptations, adaptations);
  return (
    (vacancy.status === "open" ? openBit : 0) |
    (home.soloPossible === false ? 0 : soloBit) |
    (home.acceptsDeprivationOfLiberty === false ? 0 : depriveBit) |
    (bitsOf(home.sexesAccepted, sexes) << sexesFrom) |
    (adapted << adaptationsFrom)
  );
}

function whatIs({ home, inspection }: JudgedCandidate): number {
  const grade = gradeOf(inspection);
  return (
    bitsOf([home.kind], homeKinds) | (grade === null ? 0 : bitsOf([grade], grades) << gradesFrom)
  );
}

function placeOfGrade(grade: Grade | null): number {
  return grade === null ? grades.length : grades.indexOf(grade);
}

/** Gives each text a number, from 0, in the order they come. */
function numbered() {
  const numbers = new Map<string, number>();
  return {
    find: (text: string) => numbers.get(text),
    all: (): readonly string[] => [...numbers.keys()],
    numberOf: (text: string): number => {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    },
  };
}
