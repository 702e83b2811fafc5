import { expect, test } from "vitest";
import {
  backgroundNeeds,
  mustBackground,
  sayBackground,
  sharesBackground,
} from "#app/domain/matching/must/background.ts";
import { briefFor, candidateFor, referralFor } from "#tests/support/matching/ordinary.ts";

const urdu = { home: { language: { code: "ur", importance: "must" } } } as const;

test("only a need that the referral states counts, never the child's own ethnicity or language", () => {
  const answers = referralFor({
    child: { firstLanguage: "ur", ethnicity: "APKN" },
  });
  expect(backgroundNeeds(answers)).toEqual([]);
});

test.each([
  [["en", "UR "], "met"],
  [["en"], "not-met"],
  [[], "not-met"],
  [null, "not-known"],
] as const)("a home that speaks %j, for a child who needs Urdu: %s", (languages, verdict) => {
  const [need] = backgroundNeeds(referralFor(urdu));
  if (!need) throw new Error("no need");
  expect(sharesBackground(need, candidateFor({ home: { languages } }))).toBe(verdict);
});

test("a language is named in words", () => {
  const [need] = backgroundNeeds(referralFor(urdu));
  if (!need) throw new Error("no need");
  expect(sayBackground(need, candidateFor({ home: { languages: ["ur"] } })).sentence).toBe(
    "Language: shares or supports Urdu.",
  );
});

test("a faith that matters orders homes and excludes none", () => {
  const faith = { home: { faith: { code: "Muslim", importance: "matters" } } } as const;
  expect(mustBackground(briefFor(faith))).toEqual([]);
  expect(mustBackground(briefFor(urdu)).map(({ code }) => code)).toEqual(["language"]);
});
