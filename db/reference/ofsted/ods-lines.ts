import { type LineSink, LONGEST_CELL, LONGEST_SHEET, tooLarge, WIDEST_ROW } from "./sheet-line.ts";
import { type Attributes, walkXml } from "./xml-walk.ts";

type Cell = { repeat: number; typed: string | null; paragraphs: number; text: string };

type Reading = {
  sheet: string;
  line: number;
  rowRepeat: number;
  row: string[] | null;
  cell: Cell | null;
  inParagraph: boolean;
  noteDepth: number;
  stopped: boolean;
};

/** Reads the rows of every sheet of an OpenDocument spreadsheet in order; repeated cells and rows are spelled out. */
export function readOdsLines(zip: Uint8Array, sink: LineSink): void {
  const at: Reading = {
    sheet: "",
    line: 0,
    rowRepeat: 1,
    row: null,
    cell: null,
    inParagraph: false,
    noteDepth: 0,
    stopped: false,
  };
  walkXml(zip, "content.xml", {
    open: (name, attributes) => opened(at, name, attributes),
    close: (name) => closed(at, name, sink),
    text: (text) => {
      if (!at.inParagraph || at.noteDepth > 0 || at.cell === null) return;
      at.cell.text += text;
      if (at.cell.text.length > LONGEST_CELL) throw tooLarge();
    },
    done: () => at.stopped,
  });
}

function opened(at: Reading, name: string, attributes: Attributes): void {
  if (name === "table" && at.row === null) {
    at.sheet = attributes.name ?? "";
    at.line = 0;
  } else if (name === "table-row") {
    at.row = [];
    at.rowRepeat = repeatOf(attributes["number-rows-repeated"]);
  } else if (name === "table-cell" || name === "covered-table-cell") {
    at.cell = {
      repeat: repeatOf(attributes["number-columns-repeated"]),
      typed: typedValue(attributes),
      paragraphs: 0,
      text: "",
    };
  } else if (name === "annotation") {
    at.noteDepth += 1;
  } else if (at.noteDepth === 0 && at.cell !== null) {
    openedInCell(at, at.cell, name, attributes);
  }
}

function openedInCell(at: Reading, cell: Cell, name: string, attributes: Attributes): void {
  if (name === "p" || name === "h") {
    if (cell.paragraphs > 0) cell.text += "\n";
    cell.paragraphs += 1;
    at.inParagraph = true;
  } else if (name === "line-break") cell.text += "\n";
  else if (name === "tab") cell.text += " ";
  else if (name === "s") cell.text += " ".repeat(Math.min(repeatOf(attributes.c), 100));
}

function closed(at: Reading, name: string, sink: LineSink): void {
  if (name === "annotation") at.noteDepth -= 1;
  else if (name === "p" || name === "h") at.inParagraph = false;
  else if (name === "table-cell" || name === "covered-table-cell") closeCell(at);
  else if (name === "table-row") closeRow(at, sink);
}

function closeCell(at: Reading): void {
  const { row, cell } = at;
  at.cell = null;
  if (row === null || cell === null) return;
  const value = cell.typed ?? cell.text;
  for (let n = 0; n < cell.repeat && row.length < WIDEST_ROW; n += 1) row.push(value);
}

function closeRow(at: Reading, sink: LineSink): void {
  const row = at.row ?? [];
  at.row = null;
  const blank = row.every((cell) => cell.trim() === "");
  // A million empty rows close every sheet: they only move the line number on.
  const copies = blank ? 0 : Math.min(at.rowRepeat, LONGEST_SHEET);
  for (let n = 1; n <= copies && !at.stopped; n += 1) {
    at.stopped = sink({ sheet: at.sheet, line: at.line + n, cells: row }) === "stop";
  }
  at.line += at.rowRepeat;
}

/** Numbers and dates keep their exact value; what a cell displays may be rounded or formatted. */
function typedValue(attributes: Attributes): string | null {
  const type = attributes["value-type"];
  if (type === "date") return attributes["date-value"] ?? null;
  if (type === "float") return attributes.value ?? null;
  return null;
}

function repeatOf(value: string | undefined): number {
  const repeat = Number(value ?? 1);
  return Number.isInteger(repeat) && repeat > 0 ? repeat : 1;
}
