/** One line of a table: its number from 1 (the line of text in a CSV file, the row in a spreadsheet) and its cells as text. */
export type SheetLine = { sheet: string; line: number; cells: string[] };

/** Takes the lines of a file in order; answers "stop" when it needs no more of them. */
export type LineSink = (line: SheetLine) => "more" | "stop";

/** A file that cannot be read at all: one sentence saying why, and one saying what to do about it. */
export class UnreadableFile extends Error {
  readonly advice: string;

  constructor(reason: string, advice: string) {
    super(reason);
    this.advice = advice;
  }
}

/** Columns beyond this are never part of a provider list; spreadsheets pad rows to 16,384 cells. */
export const WIDEST_ROW = 120;

/** Rows beyond this are a runaway file: the whole register of England is under 6,000. */
export const LONGEST_SHEET = 200_000;
