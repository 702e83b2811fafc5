import { describe, expect, test } from "vitest";
import { findIdentifiers } from "#app/domain/anonymity/find-identifiers.ts";
import { heldOutSet } from "#tests/support/anonymity-held-out.ts";
import type { PlantedClass, SentenceSet } from "#tests/support/anonymity-sentences.ts";
import { PLANTED_CLASSES, plantedSentences } from "#tests/support/anonymity-sentences.ts";
import { tunedSet } from "#tests/support/anonymity-tuned.ts";

const SENTENCES = 200;
/** Milliseconds: thousands of sentences are read, on a machine that may be busy. */
const timeout = 60_000;
const HALF: ReadonlySet<PlantedClass> = new Set(["school", "address", "place"]);

/** Share of planted identifiers of which not one letter or digit is left uncovered. */
function fullRecall(set: SentenceSet, of: PlantedClass): number {
  let planted = 0;
  let covered = 0;
  for (const sentence of plantedSentences(set, of, SENTENCES, 2026)) {
    const findings = findIdentifiers(sentence.text);
    for (const { start, end } of sentence.planted) {
      const places = Array.from({ length: end - start }, (_, offset) => start + offset);
      planted += 1;
      covered += Number(
        places.every(
          (place) =>
            /[^\p{L}\p{N}]/u.test(sentence.text.charAt(place)) ||
            findings.some((found) => found.start <= place && place < found.end),
        ),
      );
    }
  }
  return covered / planted;
}

const falseAlarms = (set: SentenceSet): number =>
  set.clean.filter((sentence) => findIdentifiers(sentence).length > 0).length / set.clean.length;

const goal = (of: PlantedClass): number => (of === "name" ? 0.95 : HALF.has(of) ? 0.9 : 0.99);

describe.each([
  ["tuned on", tunedSet],
  ["held out", heldOutSet],
])("sentences %s", (_, set) => {
  test.each(PLANTED_CLASSES)(
    "%s is taken out whole at least as often as the goal asks",
    { timeout },
    (of) => {
      expect(fullRecall(set, of)).toBeGreaterThanOrEqual(goal(of));
    },
  );

  test("at most one clean sentence in twenty raises a false alarm", { timeout }, () => {
    expect(falseAlarms(set)).toBeLessThanOrEqual(0.05);
  });
});

test("the two sets share no template and no clean sentence", () => {
  const tuned = new Set([...Object.values(tunedSet.templates).flat(), ...tunedSet.clean]);
  expect(
    [...Object.values(heldOutSet.templates).flat(), ...heldOutSet.clean].filter((one) =>
      tuned.has(one),
    ),
  ).toEqual([]);
});
