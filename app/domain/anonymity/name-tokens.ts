import type { WordSense } from "./word-senses.ts";
import { isOrdinary, wordSense } from "./word-senses.ts";

/** One word of a text with what its surroundings say about it; a final "'s" is not part of the word. */
export type NameToken = {
  readonly word: string;
  readonly lower: string;
  readonly sense: WordSense;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  readonly allCapitals: boolean;
  readonly possessive: boolean;
  readonly startsSentence: boolean;
  /** What stands between the word before (its "'s" included) and this one. */
  readonly gap: string;
  /** The few characters that follow the word and its "'s", whatever they are. */
  readonly after: string;
};

/** Enough of what follows to see an age: ", aged 11 years". */
const AFTER = 12;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’`-]\p{L}[\p{L}\p{M}]*)*/gu;
const SENTENCE_BREAK = /[.!?:;\n\r•…|*"“”]|\s[–—-]\s/u;
const TITLE = /^(?:mr|mrs|ms|miss|mx|dr|prof|rev|st|sgt|insp|cllr|fr|no|e\.g|i\.e|eg|ie|vs)$/;

function beginsSentence(gap: string, before: string | undefined): boolean {
  if (before === undefined) return true;
  if (!SENTENCE_BREAK.test(gap)) return false;
  return !(
    gap.startsWith(". ") &&
    gap.trim() === "." &&
    (TITLE.test(before) || before.length === 1)
  );
}

/** Splits a text into words and says of each whether it begins a sentence, a line, a quotation or the value after a colon. */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  let before: string | undefined;
  for (const match of text.matchAll(WORD)) {
    const possessive = /['’`]s$/iu.test(match[0]);
    const word = possessive ? match[0].slice(0, -2) : match[0];
    const gap = text.slice(end, match.index);
    const lower = word.toLowerCase().replace(/[’`]/g, "'");
    tokens.push({
      word,
      lower,
      sense: possessive && isOrdinary(`${lower}'s`) ? "ordinary" : wordSense(lower),
      start: match.index,
      end: match.index + word.length,
      capital: /^\p{Lu}/u.test(word),
      allCapitals: word.length > 1 && word === word.toUpperCase(),
      possessive,
      startsSentence: beginsSentence(gap, before),
      gap,
      after: text.slice(match.index + match[0].length, match.index + match[0].length + AFTER),
    });
    before = word.toLowerCase();
    end = match.index + match[0].length;
  }
  return tokens;
}
