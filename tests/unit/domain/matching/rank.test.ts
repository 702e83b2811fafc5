import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { type HomeProfile, homeKinds } from "#app/domain/home/home.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { statedCapabilities } from "#app/domain/matching/must/capabilities.ts";
import { failuresOf, rank, rankedHome, rankMatches } from "#app/domain/matching/rank.ts";
import type { JudgedAnswers } from "#app/domain/matching/search.ts";
import { levelsOf } from "#app/domain/needs/capability-levels.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import {
  candidateFor,
  now,
  referralFor,
  searchFor,
  today,
  town,
} from "#tests/support/matching/ordinary.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const searchOf = (referral: JudgedAnswers) => compileSearch(referral, town, today, now);
const listedIn = (referral: JudgedAnswers, homes: readonly Candidate[]) =>
  rankMatches(searchOf(referral), homes, 0).order.map(({ vacancyId }) => vacancyId);

test("the same homes are in the same order whatever order they came in", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      expect(listedIn(referral, [...homes].reverse())).toEqual(listedIn(referral, homes));
    }),
  );
});

test("every home that is listed is lawful and fails no must-have; every other one fails something", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const { matches } = rankMatches(searchOf(referral), homes, homes.length);
      for (const { listed, judgements } of matches) {
        expect(listed).toBe(true);
        const failed = judgements.filter(
          ({ kind, verdict }) => kind !== "wish" && verdict === "not-met",
        );
        expect(failed).toEqual([]);
      }
      const { listed, others } = rank(searchOf(referral), homes);
      expect(listed.length + others.length).toBe(new Set(homes.map(({ home }) => home.id)).size);
      expect(others.every(({ failed }) => failed.length > 0)).toBe(true);
    }),
  );
});

type Relaxed = (referral: JudgedAnswers) => JudgedAnswers;
const relaxations: Record<string, Relaxed> = {
  "any distance": (one) => ({ ...one, places: { ...one.places, furthestMiles: null } }),
  "any school": (one) => ({ ...one, places: { ...one.places, keepSchool: false } }),
  "nowhere to stay away from": (one) => ({ ...one, places: { ...one.places, stayAwayFrom: [] } }),
  "every kind": (one) => ({
    ...one,
    home: {
      ...one.home,
      kinds: homeKinds.map((kind) => ({ kind, suitability: "suitable" as const })),
    },
  }),
  "any company": (one) => ({ ...one, home: { ...one.home, companionship: "no-preference" } }),
  "no adaptations": (one) => ({ ...one, home: { ...one.home, adaptations: [] } }),
  "any pets": (one) => ({ ...one, home: { ...one.home, pets: "unknown" } }),
  "no floor": (one) => ({ ...one, home: { ...one.home, ofstedFloor: "none" } }),
  "no faith": (one) => ({ ...one, home: { ...one.home, faith: null } }),
  "needs only matter": (one) => ({
    ...one,
    needs: {
      ...one.needs,
      needs: one.needs.needs.map((need) => ({ ...need, importance: "matters" as const })),
    },
  }),
};

test.each(Object.keys(relaxations))("relaxing a must-have (%s) never removes a home", (name) => {
  const relaxed = relaxations[name];
  if (!relaxed) throw new Error(name);
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const after = new Set(listedIn(relaxed(referral), homes));
      expect(listedIn(referral, homes).filter((id) => !after.has(id))).toEqual([]);
    }),
  );
});

test("saying that it can meet a need never lowers what a home could score at best, nor takes it off the list", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const before = rankMatches(searchOf(referral), homes, 0).order;
      const answered = homes.map((candidate) => {
        const home = withAnswers(candidate.home, referral);
        return { ...candidate, home, levels: levelsOf(home.capabilities) };
      });
      const after = new Map(
        rankMatches(searchOf(referral), answered, 0).order.map(({ vacancyId, score }) => [
          vacancyId,
          score,
        ]),
      );
      for (const { vacancyId, score } of before) {
        expect(after.get(vacancyId)?.upper).toBeGreaterThanOrEqual(score.upper - 1e-9);
      }
    }),
  );
});

/** Every need that the referral states and the home has not answered, answered with "has done this". */
function withAnswers(home: HomeProfile, referral: JudgedAnswers): HomeProfile {
  const open = statedCapabilities(referral).filter(
    ({ code }) => !home.capabilities.some((one) => one.code === code),
  );
  const said = open.map(({ code }) => ({
    code,
    level: "experienced" as const,
    evidence: "",
    confirmedAt: now,
  }));
  return { ...home, capabilities: [...home.capabilities, ...said] };
}

test("a child's ethnicity, language, legal status and asylum claim never change the list", () => {
  const backgrounds = fc.record({
    ethnicity: fc.constantFrom("WBRI", "BAFR", "APKN", "WROM"),
    firstLanguage: fc.constantFrom("en", "ur"),
    needsInterpreter: fc.boolean(),
    legalStatus: fc.constantFrom("C2", "V2"),
    categoryOfNeed: fc.constantFrom("N1", "N8"),
    unaccompanied: fc.boolean(),
  });
  fc.assert(
    fc.property(answers, candidates, backgrounds, (referral, homes, background) => {
      const other = { ...referral, child: { ...referral.child, ...background } };
      expect(rankMatches(searchOf(other), homes, 20)).toEqual(
        rankMatches(searchOf(referral), homes, 20),
      );
    }),
  );
});

test("what homes say of faiths and cultures changes nothing unless the referral states the need", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const unstated = {
        ...referral,
        home: { ...referral.home, faith: null, culture: null, language: null },
      };
      const silent = homes.map((one) => ({
        ...one,
        home: { ...one.home, faithsSupported: null, culturesSupported: null, languages: null },
      }));
      expect(listedIn(unstated, silent)).toEqual(listedIn(unstated, homes));
    }),
  );
});

test("the nearer of two homes that are otherwise alike comes first", () => {
  const near = candidateFor({ number: 2, miles: 2 });
  const far = candidateFor({ number: 1, miles: 9 });
  expect(listedIn(referralFor(), [far, near])).toEqual([near.vacancy.id, far.vacancy.id]);
});

test("a home is listed once, for the vacancy that suits best", () => {
  const now_ = candidateFor({ number: 1 });
  const later = {
    ...now_,
    vacancy: { ...candidateFor({ number: 2 }).vacancy, availableFrom: today },
  };
  const { listed, others } = rank(searchFor(), [later, now_]);
  expect(listed).toHaveLength(1);
  expect(others).toEqual([]);
});

test("a home with one filled and one open vacancy is listed and not counted as missing", () => {
  const open = candidateFor({ number: 1 });
  const filled = {
    ...open,
    vacancy: { ...candidateFor({ number: 2 }).vacancy, status: "filled" as const },
  };
  const ranking = rank(searchFor(), [filled, open]);
  expect(ranking.listed.flatMap(rankedHome).map(({ vacancyId }) => vacancyId)).toEqual([
    open.vacancy.id,
  ]);
  expect(ranking.others).toEqual([]);
});

test("why homes are not listed is counted by requirement, most frequent first", () => {
  const girls = { sexesAccepted: ["female"] as const };
  const { others } = rank(searchFor(), [
    candidateFor({ number: 1, home: girls }),
    candidateFor({ number: 2, home: girls, vacancy: { status: "held" } }),
  ]);
  expect(failuresOf(others)).toEqual([
    { code: "sex", label: "Takes boys", homes: 2 },
    { code: "vacancy", label: "Vacancy is open", homes: 1 },
  ]);
});
