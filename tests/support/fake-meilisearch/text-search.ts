import type { StoredDocument, StoredIndex } from "./store.ts";

/** Documents that have the words, as the server finds them: beginnings of words, one or two letters wrong in long ones. */
export function withWords(
  index: StoredIndex,
  documents: readonly StoredDocument[],
  q: string,
  strategy: string,
): readonly StoredDocument[] {
  const parts = q.split(/\s+/);
  const unwanted = parts.filter((part) => part.startsWith("-")).flatMap(wordsIn);
  // Only the first ten words count.
  const wanted = wordsIn(parts.filter((part) => !part.startsWith("-")).join(" ")).slice(0, 10);
  const last = wanted.at(-1);
  const withAll = (words: readonly string[]) =>
    documents.filter((document) => {
      const held = wordsIn(searchable(index, document));
      return (
        words.every((word) => held.some((one) => isLike(one, word, word === last))) &&
        !unwanted.some((word) => held.includes(word))
      );
    });
  if (wanted.length === 0) return withAll([]);
  if (strategy === "all") return withAll(wanted);
  for (let count = wanted.length; count > 0; count -= 1) {
    const found = withAll(wanted.slice(0, count));
    if (found.length > 0) return found;
  }
  return [];
}

function searchable(index: StoredIndex, document: StoredDocument): string {
  const { searchableAttributes: fields } = index.settings;
  return Object.entries(document)
    .filter(([field]) => fields.includes("*") || fields.includes(field))
    .map(([, value]) => (Array.isArray(value) ? value.join(" ") : String(value)))
    .join(" ");
}

function wordsIn(text: string): string[] {
  return (
    text
      .normalize("NFKD")
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu) ?? []
  );
}

/** How far into the document the first of the words stands; what has none stands last. */
export function placeOfWords(index: StoredIndex, document: StoredDocument, q: string): number {
  const wanted = wordsIn(q);
  const place = wordsIn(searchable(index, document)).findIndex((held) =>
    wanted.some((word) => isLike(held, word, word === wanted.at(-1))),
  );
  return place === -1 ? Number.POSITIVE_INFINITY : place;
}

/** Only the last word may be one just begun. */
function isLike(held: string, wanted: string, mayBeBegun: boolean): boolean {
  if (held === wanted || (mayBeBegun && held.startsWith(wanted))) return true;
  const allowed = wanted.length >= 9 ? 2 : Number(wanted.length >= 5);
  return allowed > 0 && changesBetween(held, wanted) <= allowed;
}

/** Letters to insert, leave out or change to make one word of the other. */
function changesBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [place, letter] of [...one].entries()) {
    const next = [place + 1];
    for (const [column, against] of [...other].entries()) {
      const swap = (row[column] ?? 0) + Number(letter !== against);
      next.push(Math.min(swap, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
