import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { bindingMusts } from "#app/domain/matching/binding-musts.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import { candidateFor, now, searchFor, today, town } from "#tests/support/matching/ordinary.ts";

// A property tries a hundred markets; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const nearAndSolo = {
  places: { furthestMiles: 20 },
  home: { companionship: "solo", pets: "no" },
} as const;

function boundBy(search: Search, homes: readonly Parameters<typeof candidateFor>[0][]) {
  const market = homes.map((home, index) => candidateFor({ number: index + 1, ...home }));
  return bindingMusts(
    search.requirements,
    market.map((candidate) => weigh(search, candidate)),
  );
}

test("each must-have says how many homes it alone keeps off, most first", () => {
  const found = boundBy(searchFor(nearAndSolo), [
    { miles: 30 },
    { miles: 40 },
    { home: { pets: ["dog"] } },
    { miles: 30, home: { pets: ["dog"] } },
  ]);
  expect(found.lawful).toBe(4);
  expect(found.musts.filter(({ homes }) => homes > 0)).toEqual([
    { code: "distance", homes: 2 },
    { code: "pets", homes: 1 },
  ]);
  expect(found.musts.map(({ code }) => code)).toContain("company");
  expect(found.together).toEqual([]);
});

test("where no one alone would do, the fewest that would are named, those that bring in most", () => {
  const found = boundBy(searchFor(nearAndSolo), [
    { miles: 30, home: { soloPossible: false } },
    { miles: 30, home: { pets: ["dog"] } },
    { miles: 35, home: { pets: ["cat"] } },
    { miles: 30, home: { pets: ["dog"], soloPossible: false } },
  ]);
  expect(found.musts.every(({ homes }) => homes === 0)).toBe(true);
  expect(found.together).toEqual(["distance", "pets"]);
  expect(found.togetherHomes).toBe(2);
});

test("where one must-have alone keeps a single home off, no two are named together", () => {
  const found = boundBy(searchFor(nearAndSolo), [
    { miles: 30 },
    { miles: 30, home: { pets: ["dog"] } },
    { miles: 35, home: { pets: ["cat"] } },
  ]);
  expect(found.musts[0]).toEqual({ code: "distance", homes: 1 });
  expect(found).toMatchObject({ together: [], togetherHomes: 0 });
});

test("a home that the law rules out is not brought in by giving way", () => {
  const found = boundBy(searchFor(nearAndSolo), [
    { miles: 30, home: { sexesAccepted: ["female"] } },
  ]);
  expect(found).toMatchObject({ lawful: 0, together: [], togetherHomes: 0 });
});

test("a secure children's home is never one that giving way would bring in, because nobody is offered that change", () => {
  const found = boundBy(searchFor(), [{ home: { kind: "secure-childrens-home" } }]);
  expect(found).toMatchObject({ lawful: 0, together: [], togetherHomes: 0 });
  expect(found.musts.filter(({ homes }) => homes > 0)).toEqual([]);
  const byName = boundBy(
    searchFor({
      home: { kinds: [{ kind: "secure-childrens-home", suitability: "suitable" }] },
      places: { furthestMiles: 20 },
    }),
    [{ miles: 30, home: { kind: "secure-childrens-home" } }],
  );
  expect(byName).toMatchObject({ lawful: 1, musts: [{ code: "distance", homes: 1 }, {}, {}] });
});

test("a stay that no home takes binds all the same: it is what keeps them off, though it gives way to nothing", () => {
  const found = boundBy(searchFor({ request: { stay: "emergency" } }), [{}]);
  expect(found.lawful).toBe(1);
  expect(found.musts[0]).toEqual({ code: "stay", homes: 1 });
});

test("of a home's vacancies any one that would come in counts, and the home counts once", () => {
  const search = searchFor(nearAndSolo);
  const far = candidateFor({ number: 1, miles: 30 });
  const farAndLate = { ...far, vacancy: { ...far.vacancy, status: "held" as const } };
  const weighed = [farAndLate, far].map((candidate) => weigh(search, candidate));
  expect(bindingMusts(search.requirements, weighed)).toMatchObject({
    lawful: 1,
    musts: [{ code: "distance", homes: 1 }, {}, {}, {}, {}],
  });
});

test("giving up the must-haves that are named together brings in exactly that many homes, and no fewer would do", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compileSearch(referral, town, today, now);
      const weighed = homes.map((candidate) => weigh(search, candidate));
      const found = bindingMusts(search.requirements, weighed);
      const musts = found.musts.map(({ code }) => code);
      const broughtIn = (codes: readonly string[]) =>
        new Set(
          weighed
            .filter(({ failed }) => failed.length > 0)
            // Nobody is offered a secure children's home that was not asked for.
            .filter(
              ({ failed, seen }) =>
                seen.candidate.home.kind !== "secure-childrens-home" ||
                failed.every(({ code }) => code !== "kind"),
            )
            .filter(({ failed }) => failed.every(({ code }) => codes.includes(code)))
            .map(({ seen }) => seen.candidate.home.id),
        ).size;
      for (const { code, homes: alone } of found.musts) expect(alone).toBe(broughtIn([code]));
      if (found.together.length === 0) return;
      expect(found.togetherHomes).toBe(broughtIn(found.together));
      expect(found.togetherHomes).toBeGreaterThan(0);
      for (const set of setsSmallerThan(musts, found.together.length))
        expect(broughtIn(set)).toBe(0);
    }),
  );
});

/** Every set of codes with fewer than so many, by exhaustive search. */
function setsSmallerThan(codes: readonly string[], size: number): string[][] {
  let sets: string[][] = [[]];
  for (const code of codes) {
    sets = [...sets, ...sets.filter((set) => set.length < size - 1).map((set) => [...set, code])];
  }
  return sets;
}
