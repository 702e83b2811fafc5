import { expect, test } from "vitest";
import { findInFields, unresolvedFindings } from "#app/domain/anonymity/unresolved-findings.ts";

const fields = { story: "Grew up with Mia in Bolton.", ownWords: "I miss Mia." };
const mia = {
  field: "story",
  kind: "person-name",
  excerpt: "Mia",
  reason: "A cat, not a person.",
} as const;
const open = (
  texts: Record<string, string>,
  justifications: Parameters<typeof unresolvedFindings>[1],
) =>
  unresolvedFindings(findInFields(texts), justifications).map(
    ({ field, excerpt }) => `${field}: ${excerpt}`,
  );

test("every finding stops publishing until it is taken out or justified", () => {
  expect(open(fields, [])).toEqual(["story: Mia", "story: Bolton", "ownWords: Mia"]);
  expect(open({ story: "Grew up with a cat.", ownWords: "I miss it." }, [])).toEqual([]);
});

test("a justification holds for one excerpt of one kind in one field only", () => {
  expect(open(fields, [mia])).toEqual(["story: Bolton", "ownWords: Mia"]);
  expect(open(fields, [{ ...mia, kind: "place-name" }])).toContain("story: Mia");
});

test("a reason shorter than ten characters justifies nothing", () => {
  expect(open(fields, [{ ...mia, reason: "   a cat       " }])).toContain("story: Mia");
});

test("changing the text opens what is new and leaves settled what is not", () => {
  expect(open({ story: "Grew up with Mia and Amina." }, [mia])).toEqual(["story: Amina"]);
  expect(open({ story: "Grew up with Mia Khan." }, [mia])).toEqual(["story: Mia Khan"]);
});
