import { LONGEST_CELL, tooLarge, UnreadableFile } from "./sheet-line.ts";
import { walkXml } from "./xml-walk.ts";

/** Sheets of a workbook in the order of their tabs, each with the archive entry that holds its rows. */
export function sheetsOf(
  zip: Uint8Array,
  entries: readonly string[],
): { name: string; entry: string }[] {
  const targets = relationshipTargets(zip, entries);
  const sheets: { name: string; entry: string }[] = [];
  walkXml(zip, "xl/workbook.xml", {
    open: (name, attributes) => {
      if (name === "workbookPr" && /^(1|true)$/.test(attributes.date1904 ?? "")) {
        throw new UnreadableFile(
          "The workbook counts its dates from 1904, so its dates cannot be trusted.",
          "Save the provider-level sheet as CSV and load that.",
        );
      }
      // The sheet's relationship id is "r:id"; "sheetId" is something else.
      if (name === "sheet")
        sheets.push({
          name: attributes.name ?? "",
          entry: targets.get(attributes.id ?? "") ?? "",
        });
    },
  });
  return sheets.filter((sheet) => entries.includes(sheet.entry));
}

function relationshipTargets(zip: Uint8Array, entries: readonly string[]): Map<string, string> {
  const targets = new Map<string, string>();
  const part = "xl/_rels/workbook.xml.rels";
  if (!entries.includes(part)) return targets;
  walkXml(zip, part, {
    open: (name, attributes) => {
      if (name !== "Relationship") return;
      const target = attributes.Target ?? "";
      targets.set(attributes.Id ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`);
    },
  });
  return targets;
}

/** The workbook's table of shared strings, by index; empty when every cell carries its own text. */
export function sharedTexts(zip: Uint8Array, entries: readonly string[]): string[] {
  const texts: string[] = [];
  const part = "xl/sharedStrings.xml";
  if (!entries.includes(part)) return texts;
  const at = { text: "", inText: false, phonetic: false };
  walkXml(zip, part, {
    open: (name) => {
      if (name === "si") at.text = "";
      else if (name === "t") at.inText = true;
      else if (name === "rPh") at.phonetic = true;
    },
    close: (name) => {
      if (name === "si") texts.push(unescapeText(at.text));
      else if (name === "t") at.inText = false;
      else if (name === "rPh") at.phonetic = false;
    },
    text: (text) => {
      if (!at.inText || at.phonetic) return;
      at.text += text;
      if (at.text.length > LONGEST_CELL) throw tooLarge();
    },
  });
  return texts;
}

/** Excel writes characters that XML cannot hold as _x000D_. */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
