import { expect, test } from "vitest";
import { sentenceKeys } from "#app/domain/anonymity/sentence-around.ts";
import { fingerprint } from "#app/domain/referral/fingerprint.ts";

const text = 'He said "We met Mia." Then  Mia\nleft. Was Mia there?';
const keyOf = (text: string, start: number, end: number) => sentenceKeys(text, [{ start, end }])[0];
const around = (from: number) => {
  const start = text.indexOf("Mia", from);
  return keyOf(text, start, start + 3);
};

test("a sentence ends at its mark, with the quotation mark after it, or at the end of the line", () => {
  expect(around(0)).toBe(fingerprint('He said "We met Mia."'));
  expect(around(20)).toBe(fingerprint("Then Mia"));
  expect(around(32)).toBe(fingerprint("Was Mia there?"));
});

test("a point within a number ends nothing, and a stretch over two sentences has both", () => {
  expect(keyOf("At 4.30 Mia left. Ok.", 8, 11)).toBe(fingerprint("At 4.30 Mia left."));
  expect(keyOf("One. Two. Three.", 0, 9)).toBe(fingerprint("One. Two."));
});

test("the key is the sentence's, whatever stands before and after it and however it is spaced", () => {
  const [key, again, another] = sentenceKeys("Mia left. Oh! Mia  left. Mia left early.", [
    { start: 0, end: 3 },
    { start: 14, end: 17 },
    { start: 25, end: 28 },
  ]);
  expect(again).toBe(key);
  expect(another).not.toBe(key);
});
