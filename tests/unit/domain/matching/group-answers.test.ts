import { expect, test } from "vitest";
import { groupAnswers } from "#app/domain/matching/group-answers.ts";
import { statedCapabilities } from "#app/domain/matching/must/capabilities.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";

const answers = referralFor({
  child: { age: 16, keyStage4: true },
  siblings: {
    siblings: [
      { age: 9, sex: "female", together: "prefer" },
      { age: 7, sex: "male", together: "prefer" },
    ],
  },
  places: { homeArea: "AA1", keepSchool: true, schoolArea: "AA2", stayAwayFrom: ["BB7"] },
  needs: { needs: [{ code: "autism", importance: "must" }] },
  home: {
    kinds: [
      { kind: "supported-accommodation", suitability: "preferred" },
      { kind: "fostering-household", suitability: "suitable" },
    ],
    companionship: "solo",
  },
});

test("whoever is in a group has to live together there, and nobody else counts", () => {
  const group = groupAnswers(answers, [0, 2]);
  expect(group.siblings.siblings).toEqual([{ age: 7, sex: "male", together: "must" }]);
  expect(group.child).toEqual(answers.child);
  expect(group.needs).toEqual(answers.needs);
});

test("a group without the child asks for none of the child's own needs, and keeps away from the same places", () => {
  const group = groupAnswers(answers, [1, 2]);
  expect(group.child).toMatchObject({ age: 9, sex: "female", keyStage4: false });
  expect(group.siblings.siblings).toEqual([{ age: 7, sex: "male", together: "must" }]);
  expect(group.needs.needs).toEqual([]);
  expect(group.places).toMatchObject({ keepSchool: false, stayAwayFrom: ["BB7"], homeArea: "AA1" });
  expect(group.home.companionship).toBe("no-preference");
});

test("supported accommodation is asked for only where everybody is 16 or over", () => {
  const kinds = (group: readonly number[]) =>
    groupAnswers(answers, group).home.kinds.map(({ kind }) => kind);
  expect(kinds([0])).toEqual(["supported-accommodation", "fostering-household"]);
  expect(kinds([0, 1])).toEqual(["fostering-household"]);
  expect(kinds([1])).toEqual(["fostering-household"]);
});

test("the plan to move on from a children's home to a family is the child's own, and asks nothing of a home for the others", () => {
  const movingOn = { ...answers, request: { ...answers.request, steppingDown: true } };
  expect(statedCapabilities(groupAnswers(movingOn, [0, 1])).map(({ code }) => code)).toContain(
    "trauma-and-attachment",
  );
  const others = groupAnswers(movingOn, [1, 2]);
  expect(statedCapabilities(others)).toEqual([]);
  expect(others.request).toEqual(answers.request);
});
