import { expect, test } from "vitest";
import {
  agesAccepted,
  oldEnoughForSupported,
  placesForAll,
  sexesAccepted,
} from "#app/domain/matching/lawful/children.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const sister = { age: 9, sex: "female", together: "must" } as const;
const withSister = { siblings: { siblings: [sister] } };

test.each([
  [5, 17, "met"],
  [12, 12, "met"],
  [13, 17, "not-met"],
  [5, 11, "not-met"],
] as const)("a home for ages %i to %i: a child of 12 is %s", (ageFrom, ageTo, verdict) => {
  const seen = seenBy(searchFor(), { home: { ageFrom, ageTo } });
  expect(agesAccepted(briefFor()).verdict(seen)).toBe(verdict);
});

test("brothers and sisters who must stay together all have to be inside the age range", () => {
  const seen = seenBy(searchFor(withSister), { home: { ageFrom: 10, ageTo: 17 } });
  expect(agesAccepted(briefFor(withSister)).verdict(seen)).toBe("not-met");
  expect(agesAccepted(briefFor()).verdict(seen)).toBe("met");
});

test("a home for girls alone does not take a boy, nor a boy and his sister", () => {
  const girls = seenBy(searchFor(), { home: { sexesAccepted: ["female"] } });
  expect(sexesAccepted(briefFor()).verdict(girls)).toBe("not-met");
  expect(sexesAccepted(briefFor(withSister)).verdict(girls)).toBe("not-met");
  expect(sexesAccepted(briefFor()).say(girls).sentence).toBe("Takes girls; needed for boys.");
});

test.each([
  [15, "not-met"],
  [12, "not-met"],
] as const)("supported accommodation may not be used at %i", (age, verdict) => {
  const seen = seenBy(searchFor(), { home: { kind: "supported-accommodation" } });
  expect(oldEnoughForSupported(briefFor({ child: { age } }))?.verdict(seen)).toBe(verdict);
});

test("at 16 there is nothing to ask about supported accommodation, unless a younger sibling comes too", () => {
  expect(oldEnoughForSupported(briefFor({ child: { age: 16 } }))).toBeNull();
  const seen = seenBy(searchFor(), { home: { kind: "supported-accommodation" } });
  const together = briefFor({ child: { age: 16 }, ...withSister });
  expect(oldEnoughForSupported(together)?.verdict(seen)).toBe("not-met");
});

test("a home needs a place for every child who must stay together", () => {
  const requirement = placesForAll(briefFor(withSister));
  const search = searchFor(withSister);
  expect(requirement?.verdict(seenBy(search, { vacancy: { places: 1 } }))).toBe("not-met");
  expect(requirement?.verdict(seenBy(search, { vacancy: { places: 2 } }))).toBe("met");
  expect(placesForAll(briefFor())).toBeNull();
});

test("siblings who would only rather live together need no place by law", () => {
  const brief = briefFor({ siblings: { siblings: [{ ...sister, together: "prefer" }] } });
  expect(placesForAll(brief)).toBeNull();
});
