import { type LineSink, LONGEST_CELL, tooLarge, WIDEST_ROW } from "./sheet-line.ts";
import { sharedTexts, sheetsOf, unescapeText } from "./xlsx-parts.ts";
import { type Attributes, walkXml } from "./xml-walk.ts";

type Reading = {
  line: number;
  row: string[] | null;
  column: number;
  kind: string;
  value: string;
  inValue: boolean;
  phonetic: boolean;
  stopped: boolean;
};

/** Reads the rows of every sheet of an Excel workbook (.xlsx, .xlsm) in order; dates stay serial numbers. */
export function readXlsxLines(zip: Uint8Array, entries: readonly string[], sink: LineSink): void {
  const texts = sharedTexts(zip, entries);
  for (const { name, entry } of sheetsOf(zip, entries)) {
    if (readSheet(zip, entry, name, texts, sink) === "stop") return;
  }
}

function readSheet(
  zip: Uint8Array,
  entry: string,
  sheet: string,
  texts: readonly string[],
  sink: LineSink,
): "more" | "stop" {
  const at: Reading = {
    line: 0,
    row: null,
    column: 0,
    kind: "n",
    value: "",
    inValue: false,
    phonetic: false,
    stopped: false,
  };
  walkXml(zip, entry, {
    open: (name, attributes) => opened(at, name, attributes),
    close: (name) => {
      if (name === "v" || name === "t") at.inValue = false;
      else if (name === "rPh") at.phonetic = false;
      else if (name === "c") closeCell(at, texts);
      else if (name === "row" && at.row !== null && !at.stopped) {
        const cells = Array.from(at.row, (cell) => cell ?? "");
        if (cells.some((cell) => cell.trim() !== ""))
          at.stopped = sink({ sheet, line: at.line, cells }) === "stop";
        at.row = null;
      }
    },
    text: (text) => {
      if (!at.inValue || at.phonetic) return;
      at.value += text;
      if (at.value.length > LONGEST_CELL) throw tooLarge();
    },
    done: () => at.stopped,
  });
  return at.stopped ? "stop" : "more";
}

function opened(at: Reading, name: string, attributes: Attributes): void {
  if (name === "row") {
    at.row = [];
    at.line = Number(attributes.r ?? at.line + 1);
    at.column = -1;
  } else if (name === "c") {
    at.column = columnIndex(attributes.r) ?? at.column + 1;
    at.kind = attributes.t ?? "n";
    at.value = "";
  } else if (name === "rPh") at.phonetic = true;
  else if (name === "v" || name === "t") at.inValue = true;
}

function closeCell(at: Reading, texts: readonly string[]): void {
  if (at.row === null || at.column >= WIDEST_ROW) return;
  at.row[at.column] = cellText(at.kind, at.value, texts);
}

function cellText(kind: string, value: string, texts: readonly string[]): string {
  if (kind === "s") return texts[Number(value)] ?? "";
  if (kind === "inlineStr" || kind === "str") return unescapeText(value);
  if (kind === "e" || value === "") return "";
  const number = Number(value);
  // 2.590934E6 and 2590934.0 are both the URN 2590934.
  return kind === "n" && Number.isSafeInteger(number) ? String(number) : value;
}

/** Column of a cell reference such as "AB12", from 0; null when the cell carries none. */
function columnIndex(reference: string | undefined): number | null {
  const letters = /^[A-Z]+/.exec(reference ?? "")?.[0];
  if (letters === undefined) return null;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column - 1;
}
