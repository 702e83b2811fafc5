import { strToU8, zipSync } from "fflate";

/** A cell as a spreadsheet types it; plain strings are text. */
export type TypedCell = string | { date: string } | { number: number } | null;
export type TypedSheet = { name: string; rows: TypedCell[][] };

const escaped = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** An OpenDocument spreadsheet shaped as Ofsted's: typed cells, runs of empty cells folded, a million empty rows at the end. */
export function odsFile(sheets: TypedSheet[]): Uint8Array {
  const tables = sheets
    .map(
      ({ name, rows }) =>
        `<table:table table:name="${escaped(name)}">${rows.map(odsRow).join("")}<table:table-row table:number-rows-repeated="1042972"><table:table-cell table:number-columns-repeated="16384"/></table:table-row></table:table>`,
    )
    .join("");
  return zipSync({
    mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"),
    "content.xml": strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}

function odsRow(cells: TypedCell[]): string {
  return `<table:table-row>${cells.map(odsCell).join("")}<table:table-cell table:number-columns-repeated="16352"/></table:table-row>`;
}

function odsCell(cell: TypedCell): string {
  if (cell === null) return "<table:table-cell/>";
  if (typeof cell === "string") {
    const paragraphs = cell
      .split("\n")
      .map((line) => `<text:p>${escaped(line)}</text:p>`)
      .join("");
    return `<table:table-cell office:value-type="string">${paragraphs}</table:table-cell>`;
  }
  if ("date" in cell) {
    return `<table:table-cell office:value-type="date" office:date-value="${cell.date}T00:00:00"><text:p>shown otherwise</text:p></table:table-cell>`;
  }
  return `<table:table-cell office:value-type="float" office:value="${cell.number}"><text:p>${cell.number.toLocaleString("en-GB")}</text:p></table:table-cell>`;
}

/** An Excel workbook: text in the shared table, dates as day numbers, empty cells left out. */
export function xlsxFile(sheets: TypedSheet[]): Uint8Array {
  const shared: string[] = [];
  const parts: Record<string, Uint8Array> = {};
  sheets.forEach(({ rows }, at) => {
    const body = rows
      .map(
        (cells, row) =>
          `<row r="${row + 1}">${cells.map((cell, column) => xlsxCell(cell, row, column, shared)).join("")}</row>`,
      )
      .join("");
    parts[`xl/worksheets/sheet${at + 1}.xml`] = strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${body}</sheetData></worksheet>`,
    );
  });
  parts["xl/sharedStrings.xml"] = strToU8(
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${shared.join("")}</sst>`,
  );
  return zipSync({ ...parts, ...workbookParts(sheets) });
}

function workbookParts(sheets: TypedSheet[]): Record<string, Uint8Array> {
  const tabs = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 7}" r:id="rId${at + 1}"/>`,
  );
  const links = sheets.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  return {
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${tabs.join("")}</sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join("")}</Relationships>`,
    ),
  };
}

function xlsxCell(cell: TypedCell, row: number, column: number, shared: string[]): string {
  if (cell === null) return "";
  const reference = `${columnLetters(column)}${row + 1}`;
  if (typeof cell === "string") {
    // Half of each text in another font, as Excel stores what was edited in part.
    const half = Math.ceil(cell.length / 2);
    shared.push(
      `<si><r><t xml:space="preserve">${escaped(cell.slice(0, half))}</t></r><r><t xml:space="preserve">${escaped(cell.slice(half))}</t></r></si>`,
    );
    return `<c r="${reference}" t="s"><v>${shared.length - 1}</v></c>`;
  }
  if ("date" in cell) {
    const days = Math.round(
      (Date.parse(`${cell.date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000,
    );
    return `<c r="${reference}" s="3"><v>${days}</v></c>`;
  }
  return `<c r="${reference}"><v>${cell.number.toExponential()}</v></c>`;
}

function columnLetters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}
