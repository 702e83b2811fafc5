import {
  type ColumnPositions,
  findColumns,
  isHeaderRow,
  missingColumns,
  otherTable,
} from "./columns.ts";
import { type LineSink, LONGEST_SHEET, type SheetLine, UnreadableFile } from "./sheet-line.ts";

/** The provider list inside a file: the lines above its header, its columns and its rows. */
export type FoundTable = {
  readonly sheet: string;
  readonly preamble: readonly string[];
  readonly columns: ColumnPositions;
  /** How many cells the header row has. */
  readonly width: number;
  readonly rows: readonly SheetLine[];
};

type NearMiss = { sheet: string; missing: string[]; other: string | null };

/** Titles and notes above a header have never filled more lines than this. */
const HEADER_WITHIN = 40;

const advice =
  "Load the list named \"Provider level as at 31 March\" from Ofsted's children's social care statistics on GOV.UK, with its header row unchanged.";

/** Looks through a file's sheets, line by line, for the one whose header row is a provider list's, and keeps its rows. */
export function startTableSearch(): { take: LineSink; result: () => FoundTable } {
  let found: {
    sheet: string;
    preamble: string[];
    columns: ColumnPositions;
    width: number;
    rows: SheetLine[];
  } | null = null;
  let sheet: string | null = null;
  let preamble: string[] = [];
  let lookingAt = 0;
  const misses: NearMiss[] = [];

  const look = (line: SheetLine): void => {
    lookingAt += 1;
    if (lookingAt > HEADER_WITHIN) return;
    const columns = findColumns(line.cells);
    if (!isHeaderRow(columns)) {
      preamble.push(...line.cells.filter((cell) => cell.trim() !== ""));
      return;
    }
    lookingAt = HEADER_WITHIN;
    const missing = missingColumns(columns);
    const other = otherTable(line.cells);
    if (missing.length > 0 || other !== null) misses.push({ sheet: line.sheet, missing, other });
    else found = { sheet: line.sheet, preamble, columns, width: line.cells.length, rows: [] };
  };

  const take: LineSink = (line) => {
    if (found !== null) return keep(found, line);
    if (line.sheet !== sheet) {
      sheet = line.sheet;
      preamble = [];
      lookingAt = 0;
    }
    look(line);
    return "more";
  };
  return { take, result: () => found ?? refuse(misses) };
}

function keep(table: { sheet: string; rows: SheetLine[] }, line: SheetLine): "more" | "stop" {
  if (line.sheet !== table.sheet) return "stop";
  if (table.rows.length >= LONGEST_SHEET) {
    throw new UnreadableFile(
      `The list has more than ${LONGEST_SHEET.toLocaleString("en-GB")} rows.`,
      advice,
    );
  }
  if (line.cells.some((cell) => cell.trim() !== "")) table.rows.push(line);
  return "more";
}

function refuse(misses: readonly NearMiss[]): never {
  const nearest = [...misses].sort((a, b) => a.missing.length - b.missing.length)[0];
  if (nearest === undefined) {
    throw new UnreadableFile(
      "No header row with the columns URN and Provision type was found in the first lines.",
      advice,
    );
  }
  const where = nearest.sheet === "" ? "The file" : `The sheet "${nearest.sheet}"`;
  if (nearest.other !== null) throw new UnreadableFile(`${where} is ${nearest.other}.`, advice);
  throw new UnreadableFile(`${where} has no column ${listed(nearest.missing)}.`, advice);
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}
