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
    home: { kinds: [{ kind: "secure-childrens-home", suitability: "unsuitable" }] },
  });
  expect(kindsWanted(answers)).not.toContain("secure-childrens-home");
  expect(kindsWanted(answers)).toHaveLength(5);
});

test("a kind that is not wanted says what is, and what would have to change", () => {
  const fostering = {
    home: { kinds: [{ kind: "fostering-household", suitability: "suitable" }] },
  } as const;
  const requirement = kind(briefFor(fostering));
  const seen = seenBy(searchFor(fostering), { home: { kind: "childrens-home" } });
  expect(requirement.verdict(seen)).toBe("not-met");
  expect(requirement.say(seen).sentence).toBe("Children's home; wanted: fostering household.");
  expect(requirement.change?.(seen).words).toBe("a children's home were suitable too");
});
