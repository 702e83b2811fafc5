/** A text as it reads, and for each of its UTF-16 units where in the text as written it begins and ends. */
export type PlainText = {
  readonly plain: string;
  readonly start: (at: number) => number;
  readonly end: (at: number) => number;
};

const ODD =
  /\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f]|[\uff01-\uff5e]|[\u2010-\u2012\u2212]|[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef]|[^\P{Zs} ]|[\u{1d400}-\u{1d7ff}]/gu;
const INVISIBLE = /^(?:\p{Cf}|\u034f|[\u115f\u1160\u3164\uffa0]|[\ufe00-\ufe0f])$/u;
const ZEROS: readonly number[] = [0x660, 0x6f0, 0x966, 0x9e6];

/** What a character stands for: nothing when nobody sees it, a space, a hyphen, a digit, or a letter of plain width. */
function plainOf(character: string): string {
  if (INVISIBLE.test(character)) return "";
  if (/\p{Zs}/u.test(character)) return " ";
  if (/[\u2010-\u2012\u2212]/.test(character)) return "-";
  const code = character.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? character.normalize("NFKC") : String(code - zero);
}

/**
 * Reads through what hides a number or a name from a search and not from a reader: characters without width, letters and digits
 * of full width or of a mathematical alphabet, hyphens and spaces of other kinds, digits of other scripts (Unicode UTS 39).
 */
export function plainLetters(text: string): PlainText {
  let plain = "";
  let read = 0;
  const starts: number[] = [];
  const ends: number[] = [];
  const take = (piece: string, from: number, width: number | undefined): void => {
    for (let unit = 0; unit < piece.length; unit += 1) {
      starts.push(width === undefined ? from + unit : from);
      ends.push(width === undefined ? from + unit + 1 : from + width);
    }
    plain += piece;
  };
  for (const { 0: odd, index } of text.matchAll(ODD)) {
    take(text.slice(read, index), read, undefined);
    take(plainOf(odd), index, odd.length);
    read = index + odd.length;
  }
  if (read === 0) return { plain: text, start: (at) => at, end: (at) => at };
  take(text.slice(read), read, undefined);
  return {
    plain,
    start: (at) => starts[at] ?? text.length,
    end: (at) => (at === 0 ? 0 : (ends[at - 1] ?? text.length)),
  };
}
