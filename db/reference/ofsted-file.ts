import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import { asAtFrom } from "./ofsted/as-at.ts";
import { hasSwallowed, refuseCutShort } from "./ofsted/broken-lines.ts";
import { absentColumns, type ColumnName, type ColumnPositions } from "./ofsted/columns.ts";
import { readCsvLines } from "./ofsted/csv-lines.ts";
import { readOdsLines } from "./ofsted/ods-lines.ts";
import { type ProviderRow, readProviderRow } from "./ofsted/provider-row.ts";
import {
  LARGEST_FILE,
  type LineSink,
  type SheetLine,
  tooLarge,
  UnreadableFile,
} from "./ofsted/sheet-line.ts";
import { type FoundTable, startTableSearch } from "./ofsted/table-search.ts";
import { readXlsxLines } from "./ofsted/xlsx-lines.ts";
import { entryNames } from "./ofsted/zip-entry.ts";

/** A row that was left out: its line of text in a CSV file or row in a spreadsheet, its URN if it has one, and why. */
export type UnreadableRow = {
  readonly line: number;
  readonly urn: string | null;
  readonly why: string;
};

/** A provider list as read, or the reason it was refused with what to do about it. */
export type OfstedFile =
  | {
      readonly readable: true;
      /** The day the file describes; null when neither title, sheet nor file name says. */
      readonly asAt: CalendarDate | null;
      readonly sheet: string;
      readonly rows: readonly ProviderRow[];
      readonly unreadable: readonly UnreadableRow[];
      /** Columns that the file does not have. */
      readonly absent: ReadonlySet<ColumnName>;
    }
  | { readonly readable: false; readonly reason: string; readonly advice: string };

/**
 * Reads a provider-level list as Ofsted publishes it once a year ("Children's social care in England: provider level
 * as at 31 March"), of 2016 or later: CSV, OpenDocument (.ods) or Excel (.xlsx). Columns are found by their
 * headings, the sheet by its header row. Values that Ofsted withholds become null; addresses are never kept.
 * The kind of file is told from its bytes; the name only helps to find the date.
 */
export function readOfsted(bytes: Uint8Array, filename: string): OfstedFile {
  const search = startTableSearch();
  try {
    if (bytes.length > LARGEST_FILE) throw tooLarge();
    readLines(bytes, search.take);
    return providerList(search.result(), filename);
  } catch (error) {
    const refusal = error instanceof RangeError ? tooLarge() : error;
    if (refusal instanceof UnreadableFile)
      return { readable: false, reason: refusal.message, advice: refusal.advice };
    throw error;
  }
}

function readLines(bytes: Uint8Array, sink: LineSink): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    readWorkbook(bytes, sink);
  } else {
    refuseOtherKinds(bytes);
    readCsvLines(bytes, sink);
  }
}

function readWorkbook(bytes: Uint8Array, sink: LineSink): void {
  const entries = entryNames(bytes);
  if (entries.includes("xl/workbook.xml")) readXlsxLines(bytes, entries, sink);
  else if (entries.includes("content.xml")) readOdsLines(bytes, sink);
  else {
    throw new UnreadableFile(
      "The file is a zip archive, but not a spreadsheet.",
      "If the list is inside it, unpack it first and load the .csv, .ods or .xlsx file.",
    );
  }
}

function refuseOtherKinds(bytes: Uint8Array): void {
  const advice =
    "Load the provider-level list that Ofsted publishes on GOV.UK as a .csv, .ods or .xlsx file.";
  if (bytes.length === 0) throw new UnreadableFile("The file is empty.", advice);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    throw new UnreadableFile(
      "The file is an old Excel workbook (.xls) or is protected by a password.",
      "Open it in a spreadsheet program and save the provider-level sheet as .xlsx or .csv without a password.",
    );
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46]))
    throw new UnreadableFile("The file is a PDF, not a list.", advice);
  const beginning = new TextDecoder("windows-1252").decode(bytes.subarray(0, 200)).trimStart();
  if (/^(\u00ef\u00bb\u00bf)?<(!doctype|html|\?xml)/i.test(beginning)) {
    throw new UnreadableFile("The file is a web page, not a list.", advice);
  }
}

function providerList(table: FoundTable, filename: string): OfstedFile {
  refuseCutShort(table.rows, table.width);
  const asAt = asAtFrom([...table.preamble, table.sheet, filename]);
  const rows: ProviderRow[] = [];
  const unreadable: UnreadableRow[] = [];
  const firstLines = new Map<string, number>();
  for (const row of table.rows) {
    const { line, cells } = row;
    if (hasSwallowed(row, table.width)) {
      unreadable.push(...swallowedLines(row, table.columns));
      continue;
    }
    const reading = readProviderRow(line, cells, table.columns);
    const urn = urnOf(row, table.columns);
    const problems =
      "row" in reading ? rowProblems(reading.row, asAt, firstLines) : reading.problems;
    if ("row" in reading && problems.length === 0) {
      firstLines.set(reading.row.urn, line);
      rows.push(reading.row);
    } else unreadable.push({ line, urn, why: problems.join("; ") });
  }
  const absent = absentColumns(table.columns);
  return { readable: true, asAt, sheet: table.sheet, rows, unreadable, absent };
}

function urnOf({ cells }: SheetLine, columns: ColumnPositions): string | null {
  return cells[columns.urn ?? -1]?.trim() || null;
}

/** Each line of text is named, since each was a row of its own. */
function swallowedLines(row: SheetLine, columns: ColumnPositions): UnreadableRow[] {
  const last = row.lastLine ?? row.line;
  const why = `lines ${row.line} to ${last} are one row, because of a quotation mark that does not belong there`;
  return Array.from({ length: last - row.line + 1 }, (_, at) => ({
    line: row.line + at,
    urn: at === 0 ? urnOf(row, columns) : null,
    why,
  }));
}

/** What is wrong with a row only in the light of the rest of the file. */
function rowProblems(
  row: ProviderRow,
  asAt: CalendarDate | null,
  firstLines: ReadonlyMap<string, number>,
): string[] {
  const problems: string[] = [];
  const first = firstLines.get(row.urn);
  if (first !== undefined) problems.push(`URN ${row.urn} is already on line ${first}`);
  if (asAt !== null && row.inspectedOn !== null && row.inspectedOn > asAt) {
    problems.push(`inspection date ${row.inspectedOn} is later than the file's own date, ${asAt}`);
  }
  return problems;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}
