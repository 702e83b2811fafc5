import { fingerprint } from "../referral/fingerprint.ts";

const ENDS = /[.!?…]["'”’)]{0,3}(?=\s|$)|\n/gu;

type Stretch = { readonly start: number; readonly end: number };

/** Where in a text the sentence, or the line, begins and ends in which a stretch stands; both, when it stands in two. */
function around(ends: readonly number[], length: number, { start, end }: Stretch): Stretch {
  return {
    start: ends.findLast((place) => place <= start) ?? 0,
    end: ends.find((place) => place >= end) ?? length,
  };
}

const endsOf = (text: string): number[] =>
  Array.from(text.matchAll(ENDS), ({ 0: mark, index }) => index + mark.length);

/** With its spaces made alike. */
const asRead = (text: string, { start, end }: Stretch): string =>
  text.slice(start, end).trim().replace(/\s+/g, " ");

/** For each stretch of a text a short key of its sentence: two stretches share it when their sentences say the same. */
export function sentenceKeys(text: string, stretches: readonly Stretch[]): string[] {
  const ends = endsOf(text);
  const known = new Map<string, string>();
  return stretches.map((stretch) => {
    const sentence = around(ends, text.length, stretch);
    const place = `${sentence.start} ${sentence.end}`;
    const key = known.get(place) ?? fingerprint(asRead(text, sentence));
    known.set(place, key);
    return key;
  });
}
