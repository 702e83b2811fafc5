import { parse } from "csv-parse/sync";
import { type LineSink, UnreadableFile, WIDEST_ROW } from "./sheet-line.ts";
import { decodeText } from "./text-encoding.ts";

type ParsedRecord = { record: string[]; info: { lines: number } };

const DELIMITERS = [",", "\t", ";"] as const;

/**
 * Reads a CSV file's records in order. Quoted line breaks, a byte order mark, any line end, rows of unequal
 * length and tab- or semicolon-separated exports are all accepted.
 * Throws UnreadableFile when a quotation mark is never closed.
 */
export function readCsvLines(bytes: Uint8Array, sink: LineSink): void {
  const text = decodeText(bytes);
  for (const { record, info } of parseRecords(text, delimiterOf(text))) {
    const first = info.lines - lineBreaksInside(record);
    const cells = record.slice(0, WIDEST_ROW);
    if (sink({ sheet: "", line: first, lastLine: info.lines, cells }) === "stop") return;
  }
}

function parseRecords(text: string, delimiter: string): ParsedRecord[] {
  try {
    return parse(text, {
      bom: true,
      delimiter,
      info: true,
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    }) as unknown as ParsedRecord[];
  } catch (error) {
    const why = error instanceof Error ? error.message : "";
    const line = /line (\d+)/.exec(why)?.[1];
    throw new UnreadableFile(
      `The file stops making sense as a CSV file${line === undefined ? "" : ` after line ${line}`}: a quotation mark is opened and never closed.`,
      "The download was probably cut short. Download it again from GOV.UK and load it unchanged.",
    );
  }
}

/** The separator that the line naming the URN column uses; a comma unless another clearly fits better. */
function delimiterOf(text: string): string {
  const header = /^.*\bURN\b.*$/m.exec(text.slice(0, 20_000))?.[0] ?? "";
  const counted = DELIMITERS.map((mark) => ({ mark, count: header.split(mark).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** csv-parse counts to the record's last line; people look for its first. */
function lineBreaksInside(record: string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
