import { expect, test } from "vitest";
import { findingKey, identifyingWords } from "#app/domain/home/identifying-words.ts";

const named = { whoLivesThere: "Live with Margaret Hughes and her dog." };

test("a carer's name is asked about before it is kept", () => {
  const asked = identifyingWords(named, {}, []);
  expect(asked?.refusal).toBe("identifying-words");
  expect(asked?.findings.map(({ field, kind }) => [field, kind])).toContainEqual([
    "whoLivesThere",
    "person-name",
  ]);
});

test("text without people or addresses is kept without a question", () => {
  expect(
    identifyingWords({ whoLivesThere: "Two foster carers and a dog." }, {}, []),
  ).toBeUndefined();
});

test("what somebody has confirmed may stay, and only that", () => {
  const keys = (identifyingWords(named, {}, [])?.findings ?? []).map(findingKey);
  expect(keys.length).toBeGreaterThan(0);
  expect(identifyingWords(named, {}, keys)).toBeUndefined();
  const more = { whoLivesThere: `${named.whoLivesThere} Ring 07700 900123.` };
  expect(identifyingWords(more, {}, keys)?.findings.map(({ kind }) => kind)).toContain("phone");
});

test("words that stood there before were settled then; the same words in another field are new", () => {
  expect(identifyingWords(named, named, [])).toBeUndefined();
  expect(identifyingWords({ forTheChild: named.whoLivesThere }, named, [])).toBeDefined();
});

test("a home may be called after a tree and a building, and not after a carer", () => {
  expect(identifyingWords({ alias: "Willow House" }, {}, [])).toBeUndefined();
  expect(identifyingWords({ alias: "Oak Lodge, Rochdale" }, {}, [])).toBeUndefined();
  expect(identifyingWords({ alias: "Margaret Hughes" }, {}, [])).toBeDefined();
});

test.each(["12 Elm Road", "Flat 3, Mill Wharf", "Oak Lodge, 4 Mill Lane", "Elm House, M14 5TB"])(
  "where a home stands is not what it is called: %s is asked about",
  (alias) => {
    expect(identifyingWords({ alias }, {}, [])?.findings).toHaveLength(1);
  },
);
