/** One line of a table: its number from 1 (the line of text in a CSV file, the row in a spreadsheet) and its cells as text. */
export type SheetLine = {
  sheet: string;
  line: number;
  cells: string[];
  /** In a CSV file the line of text on which it ends; absent in a spreadsheet, whose cells may hold any text. */
  lastLine?: number;
};

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
export const LONGEST_SHEET = 50_000;

/** In bytes; the list of 2025 has under 2 million. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/** In characters: no spreadsheet program keeps more in a cell. */
export const LONGEST_CELL = 32_767;

/** What is said of a file that nothing sensible can be so large. */
export function tooLarge(): UnreadableFile {
  return new UnreadableFile(
    "The file is larger than any list of providers.",
    "Save only the provider-level sheet as CSV and load that.",
  );
}
