import { type SheetLine, UnreadableFile } from "./sheet-line.ts";

/** So many separators in one cell of several lines are no address: they are other rows. */
const fewestInARow = 5;

/** Whether a row of a CSV file has swallowed others, as one does whose quotation mark is never closed. */
export function hasSwallowed({ line, lastLine, cells }: SheetLine, width: number): boolean {
  if (lastLine === undefined || lastLine === line) return false;
  const holdsRows = cells.some(
    (cell) => /[\r\n]/.test(cell) && (cell.match(/[,;\t]/g)?.length ?? 0) >= fewestInARow,
  );
  return holdsRows || cells.length !== width;
}

/**
 * Throws UnreadableFile when the last row of a CSV file has fewer cells than the header and than every other row: the
 * file ends in the middle of it, and nobody knows what should follow.
 */
export function refuseCutShort(rows: readonly SheetLine[], width: number): void {
  const last = rows.at(-1);
  if (last?.lastLine === undefined) return;
  const narrowest = rows
    .slice(0, -1)
    .reduce((least, { cells }) => Math.min(least, cells.length), width);
  if (last.cells.length >= narrowest) return;
  throw new UnreadableFile(
    `The last row of the list, on line ${last.line}, is cut short.`,
    "The download was probably cut short. Download it again from GOV.UK and load it unchanged.",
  );
}
