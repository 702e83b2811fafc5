import { expect, test } from "vitest";
import { isNameAt } from "#app/domain/anonymity/name-evidence.ts";
import { nameTokens } from "#app/domain/anonymity/name-tokens.ts";

const names = (text: string) => {
  const tokens = nameTokens(text);
  return tokens.filter((_, place) => isNameAt(tokens, place)).map(({ word }) => word);
};

test("an unknown capital inside a sentence is a name, at its start only when it acts as somebody", () => {
  expect(names("We met Xhulio.")).toEqual(["Xhulio"]);
  expect(names("Xhulio likes it.")).toEqual(["Xhulio"]);
  expect(names("Ringworm was treated.")).toEqual([]);
});

test("words that are names and everyday words go by what stands around them", () => {
  expect(names("Will likes it. Will need a taxi.")).toEqual(["Will"]);
  expect(names("May Roberts came. May need a taxi, in May.")).toEqual(["May", "Roberts"]);
  expect(names("We met Hope. Hope is important.")).toEqual(["Hope"]);
  expect(names("her sister grace, his mum will")).toEqual(["grace"]);
});

test("what is introduced as a name is one in any case", () => {
  expect(names("a friend called xhulio")).toEqual(["xhulio"]);
  expect(names("my name is xhulio")).toEqual(["xhulio"]);
  expect(names("she called the police and called out")).toEqual([]);
});
