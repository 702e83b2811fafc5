import { expect, test } from "vitest";
import type { HomeKind } from "#app/domain/home/home.ts";
import { possibleAuthorities, standsIn } from "#app/domain/home/home-authority.ts";

const inHither = { authorityCode: "301" };
const straddles = ["302", "301", "303"];

test.each<[HomeKind, readonly string[]]>([
  ["childrens-home", ["301"]],
  ["secure-childrens-home", ["301"]],
  ["residential-special-school", ["301"]],
  ["residential-family-centre", ["301"]],
  ["fostering-household", straddles],
  ["supported-accommodation", straddles],
])("the register knows the authority of what it registers home by home: %s", (kind, possible) => {
  expect(possibleAuthorities(kind, inHither, straddles)).toEqual(possible);
});

test("a home whose authority the register does not know stands in one of those of its sector", () => {
  expect(possibleAuthorities("childrens-home", { authorityCode: null }, straddles)).toEqual(
    straddles,
  );
  expect(possibleAuthorities("childrens-home", undefined, straddles)).toEqual(straddles);
});

test.each([null, "301", "999"])("where only one is possible nobody has to say: %s", (said) => {
  expect(standsIn(["302"], said)).toEqual({ accepted: true, value: "302" });
});

test("of several the provider says which, and the one with most postcodes is not taken for it", () => {
  expect(standsIn(straddles, "301")).toEqual({ accepted: true, value: "301" });
  expect(standsIn(straddles, null)).toEqual({ accepted: false, refusal: "authority-not-said" });
});

test("an authority in which no part of the sector lies is no answer", () => {
  expect(standsIn(straddles, "304")).toEqual({ accepted: false, refusal: "authority-not-said" });
});
