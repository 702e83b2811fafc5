import { expect, test } from "vitest";
import { plainLetters } from "#app/domain/anonymity/plain-letters.ts";

test.each([
  ["So\u200bp\u00adhie", "Sophie"],
  ["ＬＳ８\u3000４ＡＢ", "LS8 4AB"],
  ["𝐒𝐨𝐩𝐡𝐢𝐞", "Sophie"],
  ["٩٤٣\u00a0४७६", "943 476"],
  ["943\u2011476\u22125919", "943-476-5919"],
  ["Zoë", "Zoë"],
])("%j reads as %j", (written, read) => {
  expect(plainLetters(written).plain).toBe(read);
});

test("every stretch of what is read leads back to what was written", () => {
  const text = "We met 𝐒o\u200bp\u2060hie. Ｊo!";
  const { plain, start, end } = plainLetters(text);
  const written = (word: string) => {
    const at = plain.indexOf(word);
    return text.slice(start(at), end(at + word.length));
  };
  expect(written("Sophie")).toBe("𝐒o\u200bp\u2060hie");
  expect(written("Jo")).toBe("Ｊo");
  expect(written("We")).toBe("We");
  expect(text.slice(start(0), end(plain.length))).toBe(text);
});
