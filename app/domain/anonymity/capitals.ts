import { PEOPLE, PERSON_VERBS } from "./name-cues.ts";

const IN_CAPITALS = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}’']*\p{Lu}(?![\p{L}\p{N}])/gu;
/** Short forms such as "NHS" and "PRU" stay as they are. */
const LONGEST_SHORT_FORM = 3;
const SMALL = new Set(
  `the of and a an in on at to for from with by as or is was has had he she they his her their our my mum dad nan child children young person staff attending goes go
  st near around outside into out upon le de`.split(/\s+/),
);

function lowered(word: string): string {
  const lower = word.toLowerCase();
  if (lower.length !== word.length) return word;
  if (lower === "st") return "St";
  if (SMALL.has(lower)) return lower;
  if (word.length <= LONGEST_SHORT_FORM) return word;
  if (PERSON_VERBS.has(lower) || PEOPLE.has(lower)) return lower;
  return word.charAt(0) + lower.slice(1);
}

/**
 * The text with its words in capitals written as in a sentence, "SHE LEFT OAKWOOD" as "she left Oakwood", letter for letter, so
 * that what is found in it stands at the same place in the text. Short forms stay.
 */
export function withoutCapitals(text: string): string {
  return text.replace(IN_CAPITALS, lowered);
}
