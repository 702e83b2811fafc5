import { expect, test } from "vitest";
import { cleanText } from "#app/web/fields/text.ts";

test("what nobody sees goes, so that it hides no word from a search", () => {
  expect(cleanText("So\u200bphie, LS8\u2060 4AB, Ja\u00adyden, a\u202eb\u0007")).toBe(
    "Sophie, LS8 4AB, Jayden, ab",
  );
  expect(cleanText("So\u200dphie")).toBe("Sophie");
});

test("a picture of several signs stays whole", () => {
  const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}";
  const england = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}";
  const medic = "\u{1f469}\u{1f3fd}\u200d\u2695\ufe0f";
  for (const picture of [family, england, medic]) {
    expect(cleanText(`We like ${picture}`)).toBe(`We like ${picture}`);
  }
});

test("letters and digits of full width become plain, line breaks and tabs one kind", () => {
  expect(cleanText("ＬＳ８ ４ＡＢ")).toBe("LS8 4AB");
  expect(cleanText(" one\r\ntwo\tthree ")).toBe("one\ntwo three");
});
