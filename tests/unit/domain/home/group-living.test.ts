import fc from "fast-check";
import { expect, test } from "vitest";
import {
  answersInFourWeeks,
  groupLivingAnswers,
  groupLivingFit,
  guardedAnswer,
  harmCodes,
  type Newcomer,
  notWithCodes,
  type Resident,
  saysSomething,
} from "#app/domain/home/group-living.ts";
import { sexes } from "#app/domain/home/home.ts";
import { riskCodes } from "#app/domain/needs/needs.ts";

const resident = (changes: Partial<Resident> = {}): Resident => ({
  age: 12,
  sex: "male",
  atRiskOf: [],
  mayDo: [],
  notWith: [],
  ...changes,
});
const boy = (changes: Partial<Newcomer> = {}): Newcomer => ({
  age: 12,
  sex: "male",
  risks: [],
  ...changes,
});
const fitWith = (there: Partial<Resident>, coming: Partial<Newcomer> = {}) =>
  groupLivingFit([resident(there)], [boy(coming)]);

test("a provider that keeps nothing is not known, a home where nobody lives is a yes", () => {
  expect(groupLivingFit(null, [boy()])).toBe("not-known");
  expect(groupLivingFit([], [boy()])).toBe("yes");
});

test("children of a like age with nothing against it may live together", () => {
  expect(fitWith({})).toBe("yes");
});

test("somebody who should not live with girls is a no for a girl and not for a boy", () => {
  expect(fitWith({ notWith: ["girls"] }, { sex: "female" })).toBe("no");
  expect(fitWith({ notWith: ["girls"] })).toBe("yes");
});

test("younger than somebody who should not live with younger children: a no from three years on, a talk below", () => {
  const years = (age: number) => fitWith({ age: 12, notWith: ["younger"] }, { age });
  expect([9, 10, 12, 13].map(years)).toEqual(["no", "talk-first", "talk-first", "yes"]);
});

test("older than somebody who should not live with older children: the same the other way", () => {
  const years = (age: number) => fitWith({ age: 12, notWith: ["older"] }, { age });
  expect([15, 14, 11].map(years)).toEqual(["no", "talk-first", "yes"]);
});

test("more than five years between two children is a talk", () => {
  expect(fitWith({ age: 6 })).toBe("talk-first");
  expect(fitWith({ age: 7 })).toBe("yes");
});

test("sexual harm that meets somebody at risk of it is a no, either way round; by itself it is a talk", () => {
  expect(fitWith({ atRiskOf: ["sexual-harm"] }, { risks: ["sexual-harm"] })).toBe("no");
  expect(fitWith({ mayDo: ["sexual-harm"] }, { risks: ["sexual-exploitation"] })).toBe("no");
  expect(fitWith({}, { risks: ["sexual-harm"] })).toBe("talk-first");
  expect(fitWith({ mayDo: ["sexual-harm"] })).toBe("talk-first");
});

test("other harm that meets somebody at risk of it is a talk, and otherwise nothing", () => {
  expect(fitWith({ atRiskOf: ["physical-harm"] }, { risks: ["physical-harm"] })).toBe("talk-first");
  expect(
    fitWith({ mayDo: ["criminal-exploitation-of-others"] }, { risks: ["criminal-exploitation"] }),
  ).toBe("talk-first");
  expect(fitWith({}, { risks: ["physical-harm"] })).toBe("yes");
});

test("brothers and sisters who come together get the answer of the one who fits least", () => {
  const sister = boy({ sex: "female" });
  expect(groupLivingFit([resident({ notWith: ["girls"] })], [boy(), sister])).toBe("no");
});

const residents = fc.array(
  fc.record({
    age: fc.integer({ min: 0, max: 17 }),
    sex: fc.constantFrom(...sexes),
    atRiskOf: fc.subarray([...harmCodes]),
    mayDo: fc.subarray([...harmCodes]),
    notWith: fc.subarray([...notWithCodes]),
  }),
  { maxLength: 4 },
);
const newcomers = fc.array(
  fc.record({
    age: fc.integer({ min: 0, max: 17 }),
    sex: fc.constantFrom(...sexes),
    risks: fc.subarray([...riskCodes]),
  }),
  { minLength: 1, maxLength: 3 },
);
const severity = { yes: 0, "talk-first": 1, no: 2, "not-known": 3 };

test("one more child there never makes a better answer, and the order of the list makes none", () => {
  fc.assert(
    fc.property(residents, residents, newcomers, (there, more, coming) => {
      const before = groupLivingFit(there, coming);
      const after = groupLivingFit([...there, ...more], coming);
      expect(severity[after]).toBeGreaterThanOrEqual(severity[before]);
      expect(groupLivingFit([...there, ...more].reverse(), [...coming].reverse())).toBe(after);
    }),
  );
});

test("an authority that was told enough about a home is told to talk first, whatever the facts say", () => {
  for (const answer of ["yes", "no", "talk-first"] as const) {
    expect(guardedAnswer(answer, answersInFourWeeks - 1)).toBe(answer);
    expect(guardedAnswer(answer, answersInFourWeeks)).toBe("talk-first");
  }
  expect(guardedAnswer("not-known", 99)).toBe("not-known");
});

test("only a yes or a no says something of who lives there", () => {
  expect(groupLivingAnswers.filter(saysSomething)).toEqual(["yes", "no"]);
});
