import { expect, test } from "vitest";
import { registration } from "#app/domain/matching/lawful/registration.ts";
import { searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

test.each([
  ["active", "met"],
  ["suspended", "not-met"],
  [null, "not-met"],
] as const)("a home whose registration is %s is %s", (state, verdict) => {
  expect(registration.verdict(seenBy(searchFor(), { registration: state }))).toBe(verdict);
});

test("an authority's own foster carers are lawful without an entry in the register", () => {
  const own = { registration: null, inHouseAuthorityCode: "301" } as const;
  expect(registration.verdict(seenBy(searchFor(), own))).toBe("met");
});

test("an authority's own children's home is not lawful without an entry", () => {
  const seen = seenBy(searchFor(), {
    registration: null,
    inHouseAuthorityCode: "301",
    home: { kind: "childrens-home" },
  });
  expect(registration.verdict(seen)).toBe("not-met");
  expect(registration.say(seen).sentence).toContain("not in Ofsted's register");
});
