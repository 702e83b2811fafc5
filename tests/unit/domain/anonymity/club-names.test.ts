import { expect, test } from "vitest";
import { isClubWord, isNoName } from "#app/domain/anonymity/club-names.ts";

test("a club goes by its town or by a name of its own, a person by a first name", () => {
  expect(["Leeds", "Arsenal", "Chelsea", "Barcelona"].every(isClubWord)).toBe(true);
  expect(["Sophie", "Callum", "Bailey", "Devon", "Tiarna"].some(isClubWord)).toBe(false);
});

test("a word never seen may be a club nobody has listed, a name may not", () => {
  expect(["Galashiels", "Arsenal"].every(isNoName)).toBe(true);
  expect(["Sophie", "Bailey", "Okonkwo"].some(isNoName)).toBe(false);
});
