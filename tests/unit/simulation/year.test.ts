import { beforeAll, describe, expect, test } from "vitest";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import { assumed } from "#tests/simulation/assumptions.ts";
import { hindsightOptimum } from "#tests/simulation/hindsight.ts";
import { outcomeOf } from "#tests/simulation/outcomes.ts";
import { playSeed } from "#tests/simulation/play.ts";
import { policies, policyNames } from "#tests/simulation/policies.ts";
import { type Region, readRegion } from "#tests/simulation/region.ts";
import { runYear } from "#tests/simulation/run-year.ts";
import type { SearchState } from "#tests/simulation/search-state.ts";
import { loadSolver, type Solver } from "#tests/simulation/solver.ts";
import { makeYear, type SimulatedYear } from "#tests/simulation/world.ts";

const size = { days: 120, referrals: 90 };
const places = policyNames.map((name, at) => [name, at] as const);

let region: Region;
let solver: Solver;
let year: SimulatedYear;
let searches: readonly (readonly SearchState[])[];

beforeAll(async () => {
  region = await readRegion();
  solver = await loadSolver();
  year = makeYear(region, assumed, size, 1);
  searches = policies(solver).map((policy) => runYear(year, assumed, policy));
}, 60_000);

const under = (policy: number) => searches[policy] ?? [];

test("the same seed plays the same year", () => {
  const small = { days: 60, referrals: 40 };
  const play = () => playSeed(region, solver, small, [], 3);
  expect(play()).toEqual(play());
}, 60_000);

test("another seed plays another year", () => {
  const other = makeYear(region, assumed, size, 2);
  const openDays = ({ openings }: SimulatedYear) => openings.map(({ opens }) => opens).join();
  expect(openDays(other)).not.toBe(openDays(year));
}, 60_000);

test("finding candidates leaves out nothing that judging would list", () => {
  const { ground, world } = region;
  for (const arrival of year.arrivals.slice(0, 12)) {
    const { authorityCode, answers } = arrival;
    const geography = ground.geographyOf(authorityCode);
    const search = compileSearch(answers, geography, world.today, world.now);
    const listed = year.openings.filter(({ candidate, opens, closes }) => {
      const { inHouseAuthorityCode } = candidate;
      const isOpen = inHouseAuthorityCode === null || inHouseAuthorityCode === authorityCode;
      const meet = opens <= arrival.lastDay && closes > arrival.day;
      return isOpen && meet && weigh(search, candidate).score !== null;
    });
    const found = (year.fits[arrival.index] ?? []).filter(({ meetsAll }) => meetsAll);
    expect(new Set(found.map(({ opening }) => opening))).toEqual(new Set(listed));
  }
});

describe.each(places)("%s", (_name, policy) => {
  test("some children are placed and some are not", () => {
    const placed = under(policy).filter(({ placing }) => placing !== null);
    expect(placed.length).toBeGreaterThan(0);
    expect(placed.length).toBeLessThan(under(policy).length);
  });

  test("no opening is given to more children than it has places", () => {
    const used = new Map<number, number>();
    for (const { placing } of under(policy)) {
      if (placing === null) continue;
      const { opening } = placing.fit;
      used.set(opening.index, (used.get(opening.index) ?? 0) + placing.places);
      expect(used.get(opening.index)).toBeLessThanOrEqual(opening.places);
    }
  });

  test("children who must stay together do", () => {
    const groups = under(policy).filter(({ arrival }) => arrival.children > 1);
    expect(groups.length).toBeGreaterThan(0);
    for (const { arrival, placing } of groups) {
      if (placing) expect(placing.places).toBeGreaterThanOrEqual(arrival.children);
    }
  });

  test("nobody lives where lawful fit forbids it, or gives up a must-have before the day needed", () => {
    const { ground, world } = region;
    for (const { arrival, placing } of under(policy)) {
      if (placing === null) continue;
      const geography = ground.geographyOf(arrival.authorityCode);
      const search = compileSearch(arrival.answers, geography, world.today, world.now);
      const { failed } = weigh(search, placing.fit.opening.candidate);
      expect(failed.filter(({ kind }) => kind === "lawful")).toEqual([]);
      if (failed.length > 0) expect(placing.day).toBeGreaterThan(arrival.neededBy);
    }
  });

  test("a child moves while the place is there and the search goes on", () => {
    for (const { arrival, placing } of under(policy)) {
      if (placing === null) continue;
      const { opens, closes } = placing.fit.opening;
      expect(placing.day).toBeGreaterThanOrEqual(Math.max(arrival.day, opens));
      expect(placing.day).toBeLessThan(closes);
      expect(placing.day).toBeLessThanOrEqual(arrival.lastDay);
    }
  });

  test("the whole year is never worth more than hindsight's bound", () => {
    const optimum = hindsightOptimum(year, assumed, solver);
    const { ofOptimum } = outcomeOf(under(policy), assumed, optimum);
    expect(ofOptimum).toBeGreaterThan(0);
    expect(ofOptimum).toBeLessThanOrEqual(100);
  });
});

test("an e-mail to all goes to every provider of a kind that is wanted, and to no other authority's own", () => {
  for (const { arrival, contacted } of under(0)) {
    const wanted = arrival.answers.home.kinds.map(({ kind }) => kind as string);
    const due = year.providers.filter(
      ({ kinds, authorityCode }) =>
        [...kinds].some((kind) => wanted.includes(kind)) &&
        (authorityCode === null || authorityCode === arrival.authorityCode),
    );
    expect([...contacted].sort()).toEqual(due.map(({ index }) => index).sort());
  }
});

test("on their first day no more homes hold a card than may at once", () => {
  for (const policy of [1, 2, 3]) {
    for (const { arrival, asked } of under(policy)) {
      const onFirstDay = asked.filter(
        ({ sendings, sentOn }) => sendings === 1 && sentOn === arrival.day,
      );
      expect(onFirstDay.length).toBeLessThanOrEqual(homesAtOnce);
    }
  }
});

test("emergencies are decided under the weekly plan as if there were none", () => {
  const emergencies = year.arrivals.filter(({ isEmergency }) => isEmergency);
  expect(emergencies.length).toBeGreaterThan(0);
  const only: SimulatedYear = {
    ...year,
    arrivals: emergencies.map((arrival, index) => ({ ...arrival, index })),
    fits: emergencies.map(({ index }) => year.fits[index] ?? []),
  };
  const [, , first, plan] = policies(solver).map((policy) =>
    runYear(only, assumed, policy).map(({ placing }) => placing),
  );
  expect(first?.some((placing) => placing !== null)).toBe(true);
  expect(plan).toEqual(first);
});
