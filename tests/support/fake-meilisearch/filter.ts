import type { StoredDocument, StoredIndex } from "./store.ts";

/** A filter that the server would refuse; becomes a 400 with the code of the route that was asked. */
export class FilterRefused extends Error {}

type Test = (document: StoredDocument) => boolean;
type Words = { readonly list: string[]; at: number };

/** A filter in either of its forms, text or nested lists, as a test of one document. */
export function filterTest(filter: unknown, index: StoredIndex): Test {
  if (filter === undefined || filter === null) return () => true;
  if (typeof filter === "string") return parse(filter, index);
  if (!Array.isArray(filter)) throw new FilterRefused("A filter is a string or an array.");
  const all = filter.map((term) =>
    Array.isArray(term) ? anyOf(term.map((one) => parse(String(one), index))) : parse(term, index),
  );
  return (document) => all.every((test) => test(document));
}

function anyOf(tests: readonly Test[]): Test {
  return (document) => tests.some((test) => test(document));
}

function parse(text: string, index: StoredIndex): Test {
  const words: Words = { list: wordsOf(text), at: 0 };
  if (words.list.length === 0) return () => true;
  const test = either(words, index);
  if (words.at < words.list.length) throw new FilterRefused(`Found unexpected characters: ${text}`);
  return test;
}

function wordsOf(text: string): string[] {
  const pattern = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|!=|>=|<=|[=<>()[\],]|[^\s=<>!()[\],"']+/g;
  const words = text.match(pattern) ?? [];
  if (text.replaceAll(pattern, "").trim() !== "") throw new FilterRefused(`Unexpected: ${text}`);
  return words;
}

function either(words: Words, index: StoredIndex): Test {
  const tests = [both(words, index)];
  while (take(words, "OR")) tests.push(both(words, index));
  return anyOf(tests);
}

function both(words: Words, index: StoredIndex): Test {
  const tests = [negatable(words, index)];
  while (take(words, "AND")) tests.push(negatable(words, index));
  return (document) => tests.every((test) => test(document));
}

function negatable(words: Words, index: StoredIndex): Test {
  if (take(words, "NOT")) return not(negatable(words, index));
  if (take(words, "(")) {
    const inner = either(words, index);
    need(words, ")");
    return inner;
  }
  return condition(words, index);
}

function condition(words: Words, index: StoredIndex): Test {
  const field = value(words);
  const uses = index.filterUses(field);
  if (!uses) throw new FilterRefused(`Attribute \`${field}\` is not filterable.`);
  const known = index.hasEverHad(field);
  const equalTo =
    (wanted: string): Test =>
    (document) =>
      equals(document[field], wanted);

  if (take(words, "NOT")) return not(positive(words, { field, known, equalTo }));
  if (take(words, "IS")) return emptiness(words, field);
  if (take(words, "IN") || take(words, "EXISTS")) {
    words.at -= 1;
    return positive(words, { field, known, equalTo });
  }
  const operator = words.list[words.at++];
  // The trap: a field that no document has ever had makes `!=` answer nothing, while `NOT =` answers everything.
  if (operator === "!=") {
    const unlike = not(equalTo(value(words)));
    return known ? unlike : () => false;
  }
  if (operator === "=") return equalTo(value(words));
  if (!uses.comparison)
    throw new FilterRefused(`Attribute \`${field}\` does not allow comparison.`);
  return comparison(words, field, operator);
}

type About = { field: string; known: boolean; equalTo: (wanted: string) => Test };

function positive(words: Words, { field, equalTo }: About): Test {
  if (take(words, "EXISTS")) return (document) => document[field] !== undefined;
  need(words, "IN");
  need(words, "[");
  const tests: Test[] = [];
  while (!take(words, "]")) {
    tests.push(equalTo(value(words)));
    if (!take(words, ",") && words.list[words.at] !== "]")
      throw new FilterRefused("Was expecting `,` or `]`.");
  }
  return anyOf(tests);
}

function emptiness(words: Words, field: string): Test {
  const negated = take(words, "NOT");
  const kind = words.list[words.at++];
  const test: Test = (document) => {
    const held = document[field];
    if (kind === "NULL") return held === null;
    return held === "" || (Array.isArray(held) && held.length === 0);
  };
  return negated ? not(test) : test;
}

function comparison(words: Words, field: string, operator: string | undefined): Test {
  if (operator === ">" || operator === ">=" || operator === "<" || operator === "<=") {
    const bound = value(words);
    return (document) => eachOf(document[field]).some((held) => compares(held, operator, bound));
  }
  if (operator === undefined) throw new FilterRefused("Was expecting an operation.");
  const low = operator;
  need(words, "TO");
  const high = value(words);
  return (document) =>
    eachOf(document[field]).some(
      (held) => compares(held, ">=", unquoted(low)) && compares(held, "<=", high),
    );
}

function compares(held: unknown, operator: string, bound: string): boolean {
  const order = typeof held === "number" ? held - Number(bound) : textOrder(String(held), bound);
  if (operator === ">") return order > 0;
  if (operator === ">=") return order >= 0;
  return operator === "<" ? order < 0 : order <= 0;
}

function textOrder(one: string, other: string): number {
  return normal(one) < normal(other) ? -1 : Number(normal(one) > normal(other));
}

function equals(held: unknown, wanted: string): boolean {
  return eachOf(held).some((one) =>
    typeof one === "number" ? one === Number(wanted) : normal(String(one)) === normal(wanted),
  );
}

function eachOf(held: unknown): unknown[] {
  if (held === undefined || held === null) return [];
  return Array.isArray(held) ? held : [held];
}

/** Texts are trimmed, taken apart into plain letters and lower-cased before they are compared. */
function normal(text: string): string {
  return text.trim().normalize("NFKD").toLowerCase();
}

function not(test: Test): Test {
  return (document) => !test(document);
}

function take(words: Words, word: string): boolean {
  if (words.list[words.at] !== word) return false;
  words.at += 1;
  return true;
}

function need(words: Words, word: string): void {
  if (!take(words, word)) throw new FilterRefused(`Was expecting \`${word}\`.`);
}

function value(words: Words): string {
  const word = words.list[words.at++];
  if (word === undefined || "()[],".includes(word)) {
    throw new FilterRefused("Was expecting a value but instead got nothing.");
  }
  return unquoted(word);
}

function unquoted(word: string): string {
  const quoted = /^(["'])(.*)\1$/s.exec(word);
  return quoted ? (quoted[2] ?? "").replaceAll(/\\(.)/gs, "$1") : word;
}
