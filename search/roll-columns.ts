import type { GridPoint } from "#app/domain/distance/distance.ts";
import { homeKinds, sexes } from "#app/domain/home/home.ts";
import { type CalendarDate, calendarDate, daysBetween } from "#app/domain/shared/calendar-date.ts";

/** The columns; a row is a place in each. */
export type RollColumns = {
  readonly easting: Float64Array;
  readonly northing: Float64Array;
  /** Places in `homeKinds`. */
  readonly kind: Uint8Array;
  /**
   * Bits that a search may ask for: `openBit` where the vacancy is open (it is not where it is held, or gone), `soloBit`
   * and `depriveBit` unless the home says no, then one for each sex and each adaptation; every adaptation where the home
   * has not said.
   */
  readonly allows: Uint16Array;
  /** A bit for each age in years that the home may take. */
  readonly ages: Uint32Array;
  /** Bits that a search may refuse: one for each kind, then one for each grade. */
  readonly is: Uint16Array;
  readonly placesFree: Uint8Array;
  /** Days since the first of January 1970. */
  readonly availableFrom: Int32Array;
  /** Milliseconds since then. */
  readonly confirmedAt: Float64Array;
  readonly stays: Uint8Array;
  /** Places in `grades`, or their number for none. */
  readonly overall: Uint8Array;
  readonly protected: Uint8Array;
  /** Ages of the youngest and oldest child there; `nobody` when there is none, `unsaid` when the home has not said. */
  readonly youngest: Uint8Array;
  readonly oldest: Uint8Array;
  /** Places in the roll's list of authorities, and of outcodes. */
  readonly authority: Uint16Array;
  readonly outcode: Uint16Array;
  /** A column for each need and risk: the letter's code. */
  readonly levels: readonly Uint8Array[];
};

export const openBit = 1;
export const soloBit = 2;
export const depriveBit = 4;
export const sexesFrom = 3;
export const adaptationsFrom = sexesFrom + sexes.length;
export const gradesFrom = homeKinds.length;
export const nobody = 254;
export const unsaid = 255;
const epoch = calendarDate("1970-01-01");

/** The bits of some ages in years, 31 at most. */
export function ageBits(from: number, to: number): number {
  return 2 ** (to + 1) - 2 ** from;
}

/** A day as the roll counts it. */
export function dayNumber(day: CalendarDate): number {
  return daysBetween(epoch, day);
}

/** Where a row lies. */
export function pointIn({ easting, northing }: RollColumns, row: number): GridPoint {
  return { easting: easting[row] as number, northing: northing[row] as number };
}
