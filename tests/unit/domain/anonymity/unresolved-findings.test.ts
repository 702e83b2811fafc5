import { expect, test } from "vitest";
import {
  findInFields,
  sentencesOfWholeFields,
  unresolvedFindings,
} from "#app/domain/anonymity/unresolved-findings.ts";

const fields = { story: "Grew up with Mia in Bolton.", ownWords: "I miss Mia." };
const sentenceOf = (field: string, text: string, excerpt: string) =>
  findInFields({ [field]: text }).find((found) => found.excerpt === excerpt)?.sentence ?? "none";
const mia = {
  field: "story",
  kind: "person-name",
  excerpt: "Mia",
  sentence: sentenceOf("story", fields.story, "Mia"),
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

test("a reason for a word in one sentence is none for the same word in another", () => {
  const prayer = "She likes to hear Grace before a meal.";
  const grace = {
    ...mia,
    excerpt: "Grace",
    sentence: sentenceOf("story", prayer, "Grace"),
    reason: "The prayer before a meal.",
  };
  expect(open({ story: prayer }, [grace])).toEqual([]);
  expect(open({ story: `${prayer} Grace needs a calm home.` }, [grace])).toEqual(["story: Grace"]);
  expect(open({ story: `He is nine. ${prayer}\nHe sings.` }, [grace])).toEqual([]);
});

test("a reason given for a whole field holds until the text is changed, and is then tied to its sentences", () => {
  const whole = { ...mia, sentence: "" };
  const text = { story: "Grew up with Mia. He misses Mia." };
  expect(open(text, [whole])).toEqual([]);
  const tied = sentencesOfWholeFields(findInFields(text), [whole]).map((place) => ({
    ...place,
    reason: whole.reason,
  }));
  expect(open(text, tied)).toEqual([]);
  expect(open({ story: `${text.story} Mia is ten.` }, tied)).toEqual(["story: Mia"]);
  expect(sentencesOfWholeFields(findInFields(text), [mia])).toEqual([]);
});

test("a justification holds for one excerpt of one kind in one field only", () => {
  expect(open(fields, [mia])).toEqual(["story: Bolton", "ownWords: Mia"]);
  expect(open(fields, [{ ...mia, kind: "place-name" }])).toContain("story: Mia");
});

test("a reason shorter than ten characters justifies nothing", () => {
  expect(open(fields, [{ ...mia, reason: "   a cat       " }])).toContain("story: Mia");
});

test("changing the text opens what is new and leaves settled what is not", () => {
  expect(open({ story: `${fields.story} He misses Amina.` }, [mia])).toEqual([
    "story: Bolton",
    "story: Amina",
  ]);
  expect(open({ story: "Grew up with Mia Khan in Leeds." }, [mia])).toContain("story: Mia Khan");
});
