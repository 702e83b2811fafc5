import { expect, test } from "vitest";
import { kind, kindsWanted } from "#app/domain/matching/must/kind.ts";
import { briefFor, referralFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

test("kinds that are preferred or suitable are wanted", () => {
  const answers = referralFor({
    home: {
      kinds: [
        { kind: "fostering-household", suitability: "preferred" },
        { kind: "childrens-home", suitability: "suitable" },
        { kind: "secure-childrens-home", suitability: "unsuitable" },
      ],
    },
  });
  expect(kindsWanted(answers)).toEqual(["fostering-household", "childrens-home"]);
});

test("a referral that marks only what is unsuitable would take every other kind", () => {
  const answers = referralFor({
    home: { kinds: [{ kind: "childrens-home", suitability: "unsuitable" }] },
  });
  expect(kindsWanted(answers)).not.toContain("childrens-home");
  expect(kindsWanted(answers)).toHaveLength(3);
});

test("a family centre is wanted without being marked only for a parent and child", () => {
  const centre = "residential-family-centre";
  expect(kindsWanted(referralFor())).not.toContain(centre);
  expect(kindsWanted(referralFor({ request: { stay: "parent-and-child" } }))).toContain(centre);
});

test("a secure children's home is meant only by name (Children Act 1989 s25), and never offered as a change", () => {
  expect(kindsWanted(referralFor())).not.toContain("secure-childrens-home");
  const secure = seenBy(searchFor(), { home: { kind: "secure-childrens-home" } });
  expect(kind(briefFor()).verdict(secure)).toBe("not-met");
  expect(kind(briefFor()).change?.(secure)).toBeNull();
});

test("a kind that is not wanted says what is, and what would have to change", () => {
  const fostering = {
    home: { kinds: [{ kind: "fostering-household", suitability: "suitable" }] },
  } as const;
  const requirement = kind(briefFor(fostering));
  const seen = seenBy(searchFor(fostering), { home: { kind: "childrens-home" } });
  expect(requirement.verdict(seen)).toBe("not-met");
  expect(requirement.say(seen).sentence).toBe("Children's home; wanted: fostering household.");
  expect(requirement.change?.(seen)?.words).toBe("a children's home were suitable too");
});
