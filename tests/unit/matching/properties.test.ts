import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type HomeProfile, homeKinds } from "#app/domain/home/home.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { backgroundNeeds } from "#app/domain/matching/must/background.ts";
import { rankMatches } from "#app/domain/matching/rank.ts";
import type { JudgedAnswers } from "#app/domain/matching/search.ts";
import { levelsOf } from "#app/domain/needs/capability-levels.ts";
import { capabilityLevels, needCodes } from "#app/domain/needs/needs.ts";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { market } from "#tests/support/matching/arbitraries.ts";
import {
  candidateFor,
  capability,
  now,
  referralFor,
  today,
  town,
} from "#tests/support/matching/ordinary.ts";
import { passes } from "#tests/support/passes-query.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000 });

const searchOf = (referral: JudgedAnswers) => compileSearch(referral, town, today, now);
const ranked = (referral: JudgedAnswers, homes: readonly Candidate[]) =>
  rankMatches(searchOf(referral), homes, homes.length);
const orderOf = (referral: JudgedAnswers, homes: readonly Candidate[]) =>
  ranked(referral, homes).order.map(({ vacancyId }) => vacancyId);

test("most of the markets that the properties are tried on have a list to be right about", () => {
  const listed = fc
    .sample(market, { numRuns: 400, seed: 1 })
    .map(([referral, homes]) => orderOf(referral, homes).length);
  const share = (least: number) => listed.filter((count) => count >= least).length / listed.length;
  expect(share(1)).toBeGreaterThan(0.5);
  expect(share(2)).toBeGreaterThan(0.3);
  expect(share(4)).toBeGreaterThan(0.1);
});

/** Answers to what a home has not said, each the one that the referral hopes for. */
type Answer = (home: HomeProfile, referral: JudgedAnswers) => Partial<HomeProfile>;
const hopedFor: Readonly<Record<string, Answer>> = {
  adaptations: (_, { home }) => ({ adaptations: home.adaptations }),
  languages: (_, { home }) => ({ languages: home.language ? [home.language.code] : [] }),
  faithsSupported: (_, { home }) => ({ faithsSupported: home.faith ? [home.faith.code] : [] }),
  culturesSupported: (_, { home }) => ({
    culturesSupported: home.culture ? [home.culture.code] : [],
  }),
  pets: (_, { home }) => ({ pets: home.pets === "must" ? ["dog"] : [] }),
  stays: (_, { request }) => ({ stays: [request.stay] }),
  breakNights: (_, { request }) => ({ breakNights: request.breakNights ?? [] }),
  answersOutOfHours: () => ({ answersOutOfHours: true }),
  soloPossible: () => ({ soloPossible: true }),
  acceptsDeprivationOfLiberty: () => ({ acceptsDeprivationOfLiberty: true }),
  childrenAges: (home, { child, home: wanted }) => {
    const age = { "only-older": child.age + 1, "only-younger": child.age - 1 }[
      wanted.companionship as "only-older"
    ];
    const there = wanted.companionship === "with-others" && home.places > 1 ? [child.age] : [];
    return { childrenAges: age === undefined ? there : [age] };
  },
  capabilities: ({ capabilities }, { needs, risks }) => ({
    capabilities: [
      ...capabilities,
      ...[...needs.needs, ...risks.risks]
        .filter(({ code }) => !capabilities.some((said) => said.code === code))
        .map(({ code }) => capability(code, "experienced")),
    ],
  }),
};

/** A referral that asks for what the field says; were it asked for by chance, most tries would prove nothing. */
const asking: Readonly<Record<string, (referral: JudgedAnswers) => JudgedAnswers>> = {
  adaptations: (one) => ({ ...one, home: { ...one.home, adaptations: ["hoist"] } }),
  languages: (one) => withBackground(one, { language: { code: "ur", importance: "matters" } }),
  faithsSupported: (one) => withBackground(one, { faith: { code: "Sikh", importance: "matters" } }),
  culturesSupported: (one) =>
    withBackground(one, { culture: { code: "Roma", importance: "matters" } }),
  pets: (one) => ({ ...one, home: { ...one.home, pets: "must" } }),
  answersOutOfHours: (one) => ({ ...one, request: { ...one.request, calledOutOfHours: true } }),
  soloPossible: (one) => ({ ...one, home: { ...one.home, companionship: "solo" } }),
  acceptsDeprivationOfLiberty: (one) => ({
    ...one,
    child: { ...one.child, deprivationOfLiberty: true },
  }),
  childrenAges: (one) => ({ ...one, home: { ...one.home, companionship: "with-others" } }),
};

function withBackground(
  referral: JudgedAnswers,
  wanted: Partial<JudgedAnswers["home"]>,
): JudgedAnswers {
  return { ...referral, home: { ...referral.home, ...wanted } };
}

const notSaid = (field: string) => ({ [field]: field === "stays" ? [] : null });

const saying = (one: Candidate, said: Partial<HomeProfile>): Candidate => {
  const home = { ...one.home, ...said };
  return { ...one, home, levels: levelsOf(home.capabilities) };
};

test.each(Object.keys(hopedFor))(
  "a home that says what it had not said of %s, and says what is hoped for, can never score less at best",
  (field) => {
    const answer = hopedFor[field];
    if (!answer) throw new Error(field);
    fc.assert(
      fc.property(market, ([drawn, homes]) => {
        const referral = asking[field]?.(drawn) ?? drawn;
        const open = homes.map((one) =>
          field === "capabilities" ? one : { ...one, home: { ...one.home, ...notSaid(field) } },
        );
        const said = open.map((one) => saying(one, answer(one.home, referral)));
        const after = new Map(
          ranked(referral, said).order.map(({ vacancyId, score }) => [vacancyId, score.upper]),
        );
        for (const { vacancyId, score } of ranked(referral, open).order) {
          expect(after.get(vacancyId)).toBeGreaterThanOrEqual(score.upper - 1e-9);
        }
      }),
    );
  },
);

test("homes that score the same in another order of adding up are told apart by distance and number, never by rounding", () => {
  const levels = fc.array(fc.constantFrom(...capabilityLevels), { minLength: 3, maxLength: 8 });
  const permuted = levels.chain((one) =>
    fc.tuple(fc.constant(one), fc.shuffledSubarray(one, { minLength: one.length })),
  );
  fc.assert(
    fc.property(permuted, ([one, other]) => {
      const codes = needCodes.slice(0, one.length);
      const homeWith = (number: number, said: typeof one) =>
        candidateFor({
          number,
          home: { capabilities: codes.map((code, at) => capability(code, said[at] ?? "cannot")) },
        });
      const homes = [homeWith(2, one), homeWith(1, other)];
      const needs = codes.map((code) => ({ code, importance: "matters" }) as const);
      for (const stated of [needs, needs.toReversed()]) {
        const search = searchOf(referralFor({ needs: { needs: stated } }));
        const { order } = rankMatches(search, homes, 0);
        expect(new Set(order.map(({ score }) => score.middle)).size).toBe(1);
        expect(order[0]?.homeId).toBe(homes[1]?.home.id);
      }
    }),
    { numRuns: 1000 },
  );
});

type Relaxed = (referral: JudgedAnswers) => JudgedAnswers;
const relaxations: Readonly<Record<string, Relaxed>> = {
  "an ordinary stay": (one) =>
    // A home may be for short breaks and nothing else.
    one.request.stay === "parent-and-child" || one.request.stay === "short-breaks"
      ? one
      : { ...one, request: { ...one.request, stay: "long-term" } },
  "a later day": (one) => ({
    ...one,
    request: { ...one.request, neededBy: addDays(one.request.neededBy, 7) },
  }),
  "brothers and sisters only preferred": (one) => ({
    ...one,
    siblings: {
      siblings: one.siblings.siblings.map((sibling) => ({
        ...sibling,
        together: sibling.together === "must" ? ("prefer" as const) : sibling.together,
      })),
    },
  }),
  "language and culture only matter": ({ home, ...one }) => ({
    ...one,
    home: {
      ...home,
      language: home.language && { ...home.language, importance: "matters" },
      culture: home.culture && { ...home.culture, importance: "matters" },
    },
  }),
  "risks only matter": (one) => ({
    ...one,
    risks: {
      ...one.risks,
      risks: one.risks.risks.map((risk) => ({ ...risk, importance: "matters" as const })),
    },
  }),
  "Inadequate allowed by name": (one) => ({
    ...one,
    home: {
      ...one.home,
      ofstedFloor: "none",
      inadequateOverride: { name: "Head of service", reason: "Known well" },
    },
  }),
  "a mile more": (one) => ({
    ...one,
    places: {
      ...one.places,
      furthestMiles: one.places.furthestMiles === null ? null : one.places.furthestMiles + 1,
    },
  }),
};

test.each(Object.keys(relaxations))("asking for less (%s) never takes a home away", (name) => {
  const relaxed = relaxations[name];
  if (!relaxed) throw new Error(name);
  fc.assert(
    fc.property(market, ([referral, homes]) => {
      const after = new Set(orderOf(relaxed(referral), homes));
      expect(orderOf(referral, homes).filter((id) => !after.has(id))).toEqual([]);
    }),
  );
});

/** Another home that says and is all the same. */
function twinOf(one: Candidate): Candidate {
  const other = (id: string) => id.replace("000000000", "000000009");
  const homeId = other(one.home.id) as HomeId;
  return {
    ...one,
    home: { ...one.home, id: homeId },
    vacancy: { ...one.vacancy, homeId, id: other(one.vacancy.id) as VacancyId },
  };
}

test("the list and every word on it are the same whatever order homes, needs and places came in", () => {
  fc.assert(
    fc.property(market, ([referral, homes]) => {
      const turned = {
        ...referral,
        needs: { ...referral.needs, needs: [...referral.needs.needs].reverse() },
        risks: { ...referral.risks, risks: [...referral.risks.risks].reverse() },
      };
      expect(orderOf(turned, [...homes].reverse())).toEqual(orderOf(referral, homes));
      const twins = homes.flatMap((one) => [one, twinOf(one)]);
      expect(orderOf(referral, [...twins].reverse())).toEqual(orderOf(referral, twins));
      expect(ranked(referral, [...homes].reverse())).toEqual(ranked(referral, homes));
    }),
  );
});

test("a home's faith, culture and language move nothing where the referral states no such need", () => {
  const backgrounds = fc.record({
    languages: fc.constantFrom(null, [], ["ur"], ["pl", "en"]),
    faithsSupported: fc.constantFrom(null, [], ["Muslim"]),
    culturesSupported: fc.constantFrom(null, [], ["Roma"]),
  });
  fc.assert(
    fc.property(market, backgrounds, ([referral, homes], background) => {
      const unstated = {
        ...referral,
        home: { ...referral.home, language: null, faith: null, culture: null },
      };
      expect(backgroundNeeds(unstated)).toEqual([]);
      const other = homes.map((one) => ({ ...one, home: { ...one.home, ...background } }));
      expect(ranked(unstated, other).order).toEqual(ranked(unstated, homes).order);
    }),
  );
});

test("what a home costs moves nothing", () => {
  fc.assert(
    fc.property(market, fc.integer({ min: 0, max: 900_000 }), ([referral, homes], fee) => {
      const free = homes.map((one) => ({ ...one, vacancy: { ...one.vacancy, weeklyFee: fee } }));
      expect(ranked(referral, free).order).toEqual(ranked(referral, homes).order);
    }),
  );
});

/** Lawful fit said once more and plainly, from the law and not from the program. */
function isLawful(referral: JudgedAnswers, { home, vacancy, ...one }: Candidate): boolean {
  const { child, siblings, request } = referral;
  const children = [child, ...siblings.siblings.filter(({ together }) => together === "must")];
  const needed = request.neededBy < today ? today : request.neededBy;
  const own = home.kind === "fostering-household" && one.inHouseAuthorityCode !== null;
  const daysOld = (now.getTime() - vacancy.confirmedAt.getTime()) / 86_400_000;
  return (
    (one.registration === "active" || (one.registration === null && own)) &&
    vacancy.status === "open" &&
    vacancy.availableFrom <= needed &&
    daysOld < 28 &&
    vacancy.places >= children.length &&
    children.every(
      ({ age, sex }) =>
        age >= home.ageFrom &&
        age <= home.ageTo &&
        home.sexesAccepted.includes(sex) &&
        (home.kind !== "supported-accommodation" || age >= 16),
    ) &&
    (!one.shortBreaksOnly || request.stay === "short-breaks") &&
    (home.kind !== "residential-family-centre" || request.stay === "parent-and-child") &&
    (!child.deprivationOfLiberty ||
      (home.acceptsDeprivationOfLiberty !== false &&
        !["secure-childrens-home", "supported-accommodation"].includes(home.kind)))
  );
}

test("every home on a list is lawful, by the law written out a second time", () => {
  fc.assert(
    fc.property(market, ([referral, homes]) => {
      const anyKind = homeKinds.map((kind) => ({ kind, suitability: "suitable" as const }));
      for (const asked of [referral, { ...referral, home: { ...referral.home, kinds: anyKind } }]) {
        const listed = new Set(orderOf(asked, homes));
        for (const one of homes) {
          if (listed.has(one.vacancy.id)) expect(isLawful(asked, one)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("the parts of every match on a list add up to its score, worst case and best", () => {
  fc.assert(
    fc.property(market, ([referral, homes]) => {
      for (const { parts, score } of ranked(referral, homes).matches) {
        const sum = (points: readonly number[]) => points.reduce((all, one) => all + one, 0);
        expect(Math.abs(sum(parts.map((part) => part.lowerPoints)) - score.lower)).toBeLessThan(
          1e-9,
        );
        expect(Math.abs(sum(parts.map((part) => part.upperPoints)) - score.upper)).toBeLessThan(
          1e-9,
        );
      }
    }),
  );
});

test("what finds candidates never drops a home that judging would list", () => {
  fc.assert(
    fc.property(market, ([referral, homes]) => {
      const search = searchOf(referral);
      const listed = new Set(orderOf(referral, homes));
      const dropped = homes.filter((one) => !passes(candidateFilters(search), one));
      expect(dropped.filter(({ vacancy }) => listed.has(vacancy.id))).toEqual([]);
    }),
  );
});
