import { expect, test } from "vitest";
import { shownOf, type World } from "#tests/support/matching/hand-made.ts";

const babyWithMother = {
  request: { stay: "parent-and-child" },
  child: { age: 0, sex: "female" },
} as const;
const fromBirth = { ageFrom: 0, ageTo: 17 };

const world: World = {
  "carers approved for parent and child, 5 miles": {
    miles: 5,
    home: { ...fromBirth, stays: ["parent-and-child"] },
  },
  "family centre, 12 miles": {
    miles: 12,
    home: { ...fromBirth, kind: "residential-family-centre", stays: ["parent-and-child"] },
    vacancy: { places: 2 },
  },
  "carers of babies, 1 mile": { miles: 1, home: { ...fromBirth, stays: ["long-term"] } },
  "carers approved for parent and child from 5 years": {
    miles: 2,
    home: { stays: ["parent-and-child"] },
  },
};

test("a mother with her baby live with carers approved for both, or in a family centre, the nearer first", () => {
  const { order, leftOut } = shownOf(babyWithMother, world);
  expect(order).toEqual([
    "carers approved for parent and child, 5 miles",
    "family centre, 12 miles",
  ]);
  expect(leftOut).toEqual({
    "carers of babies, 1 mile": ["stay"],
    "carers approved for parent and child from 5 years": ["age"],
  });
});

test("the parent takes no child's place: one place is enough for a baby, two are needed for a baby and a toddler", () => {
  const toddler = { age: 2, sex: "male", together: "must" } as const;
  const { order, leftOut } = shownOf(
    { ...babyWithMother, siblings: { siblings: [toddler] } },
    world,
  );
  expect(order).toEqual(["family centre, 12 miles"]);
  expect(leftOut["carers approved for parent and child, 5 miles"]).toEqual(["siblings-together"]);
});

test("a baby without a parent never goes to a family centre, even where the referral names that kind", () => {
  const alone = {
    child: babyWithMother.child,
    home: {
      kinds: [
        { kind: "residential-family-centre" as const, suitability: "suitable" as const },
        { kind: "fostering-household" as const, suitability: "suitable" as const },
      ],
    },
  };
  const { order, leftOut } = shownOf(alone, world);
  expect(order[0]).toBe("carers of babies, 1 mile");
  expect(leftOut["family centre, 12 miles"]).toEqual(["family-centre"]);
});
