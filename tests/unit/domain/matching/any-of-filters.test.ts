import fc from "fast-check";
import { expect, test } from "vitest";
import { homeKinds, sexes } from "#app/domain/home/home.ts";
import { anyOfFilters } from "#app/domain/matching/any-of-filters.ts";
import { candidateQueries } from "#tests/support/candidate-queries.ts";
import { candidateFor, now, today } from "#tests/support/matching/ordinary.ts";
import { passes } from "#tests/support/passes-query.ts";

const anchor = { easting: 400_000, northing: 300_000 };
const queries = candidateQueries({ seed: 3, count: 400, today, now }).map((query) => ({
  ...query,
  anchor,
  neededBy: today,
}));
const candidate = fc
  .record({
    kind: fc.constantFrom(...homeKinds),
    ageFrom: fc.integer({ min: 0, max: 12 }),
    room: fc.integer({ min: 1, max: 3 }),
    sexesAccepted: fc.subarray([...sexes], { minLength: 1 }),
    soloPossible: fc.boolean(),
    acceptsDeprivationOfLiberty: fc.boolean(),
    miles: fc.integer({ min: 0, max: 200 }),
  })
  .map(({ room, miles, ...home }) =>
    candidateFor({ home: { ...home, ageTo: home.ageFrom + 6 }, vacancy: { places: room }, miles }),
  );

test("a home that any of the searches would look at is looked at", () => {
  const some = fc.uniqueArray(fc.nat({ max: queries.length - 1 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(some, candidate, (places, home) => {
      const asked = places.flatMap((place) => queries[place] ?? []);
      const [first, ...others] = asked;
      if (first === undefined) throw new Error("nothing asked");
      if (!asked.some((query) => passes(query, home))) return;
      expect(passes(anyOfFilters(first, others), home)).toBe(true);
    }),
    { numRuns: 3_000 },
  );
});

test("what all of them ask for is asked for", () => {
  const [query] = queries;
  if (query === undefined) throw new Error("no query");
  expect(anyOfFilters(query, [query])).toEqual({ ...query, kinds: [...query.kinds].sort(byPlace) });
});

function byPlace(one: (typeof homeKinds)[number], other: (typeof homeKinds)[number]): number {
  return homeKinds.indexOf(one) - homeKinds.indexOf(other);
}
