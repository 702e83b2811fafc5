import { SaxesParser } from "saxes";
import { UnreadableFile } from "./sheet-line.ts";
import { streamEntry } from "./zip-entry.ts";

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of one XML part wants to hear. Names come without their namespace prefix. */
export type XmlListener = {
  open?: (name: string, attributes: Attributes) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** Asked after every piece; true ends the reading. */
  done?: () => boolean;
};

/**
 * Walks one XML part of a zipped spreadsheet from beginning to end without building a tree. External entities are
 * never followed. Throws UnreadableFile when the XML is not well formed.
 */
export function walkXml(zip: Uint8Array, entry: string, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    position: false,
    xmlns: false,
  });
  parser.on("opentag", (tag) =>
    listener.open?.(localName(tag.name), withoutPrefixes(tag.attributes)),
  );
  parser.on("closetag", (tag) => listener.close?.(localName(tag.name)));
  parser.on("text", (text) => listener.text?.(text));
  parser.on("cdata", (text) => listener.text?.(text));
  parser.on("error", () => {
    throw new UnreadableFile(
      "The spreadsheet is damaged: one of its parts is not well-formed XML.",
      "Download it again from GOV.UK, or open it in a spreadsheet program and save the sheet as CSV.",
    );
  });
  streamEntry(zip, entry, (text) => {
    parser.write(text);
    return listener.done?.() === true ? "stop" : "more";
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withoutPrefixes(attributes: Attributes): Attributes {
  const plain: Record<string, string> = {};
  for (const name in attributes) plain[localName(name)] = attributes[name] ?? "";
  return plain;
}
