import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CandidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { among, candidateFilter, within, withoutInner } from "#search/filter.ts";

const query: CandidateFilters = {
  anchor: { easting: 430_000, northing: 433_000 },
  withinMiles: 20,
  kinds: ["fostering-household"],
  ages: [9, 14],
  sexes: ["female", "male"],
  placesNeeded: 2,
  neededBy: calendarDate("2026-11-25"),
  confirmedAfter: new Date("2026-10-25T00:00:00Z"),
  soloRequired: true,
  deprivationOfLiberty: true,
  adaptations: ["hoist"],
  mustMeet: ["fire-setting"],
  gradesExcluded: ["inadequate"],
  authoritiesExcluded: ["383"],
  outcodesExcluded: ["LS1"],
};

describe("The filter that a query becomes", () => {
  const filter = candidateFilter(query, 32_000);

  test("asks for every child's age and sex, and for places for all of them", () => {
    expect(filter).toEqual(
      expect.arrayContaining([
        "age_from <= 9",
        "age_to >= 14",
        'sexes = "female"',
        'sexes = "male"',
        "places >= 2",
      ]),
    );
  });

  test("leaves out by what a home says it cannot, never by what it has not said", () => {
    expect(filter).toContain(
      'refuses NOT IN ["fire-setting", "no-hoist", "no-solo", "no-deprivation-of-liberty"]',
    );
    expect(filter).toContain('grade NOT IN ["inadequate"]');
    expect(filter.flat().filter((term) => term.includes("!="))).toEqual([]);
  });

  test("puts equalities before ranges and the place last", () => {
    const kinds = filter.map((term) =>
      typeof term !== "string" ? "3 place" : /<=|>=/.test(term) ? "2 range" : "1 equality",
    );
    expect(kinds).toEqual(kinds.toSorted());
  });

  test("has no term for what is not asked for", () => {
    const plain = candidateFilter(
      {
        ...query,
        soloRequired: false,
        deprivationOfLiberty: false,
        adaptations: [],
        mustMeet: [],
        gradesExcluded: [],
        authoritiesExcluded: [],
        outcodesExcluded: [],
      },
      null,
    );
    expect(plain.join(" ")).not.toContain("NOT IN");
    expect(plain.join(" ")).not.toContain("easting");
  });

  test("cannot be broken out of by a code", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { authoritiesExcluded, outcodesExcluded } = {
          authoritiesExcluded: [text],
          outcodesExcluded: [text],
        };
        const terms = candidateFilter({ ...query, authoritiesExcluded, outcodesExcluded }, null);
        const quoted = terms.join(" ").match(/"[^"]*"/g) ?? [];
        expect(quoted.every((code) => /^"[a-z0-9-]+"$/.test(code))).toBe(true);
        expect((terms.join(" ").match(/"/g) ?? []).length).toBe(quoted.length * 2);
      }),
    );
    expect(() => among("kind", ['x"] OR kind EXISTS OR kind IN ["'])).toThrow(RangeError);
  });
});

describe("The box around an anchor", () => {
  test("is wider by how far a home may be from its outcode's centre, step by step", () => {
    const [narrow, wider] = within({ easting: 100_000, northing: 200_000 }, 10_000);
    expect(narrow).toBe("spread = 4000 AND easting 86000 TO 114000 AND northing 186000 TO 214000");
    expect(wider).toBe("spread = 8000 AND easting 82000 TO 118000 AND northing 182000 TO 218000");
  });

  test("of a ring leaves out what the smaller box already had", () => {
    const ring = withoutInner(["places >= 1"], { easting: 0, northing: 0 }, 8_000);
    expect(ring[0]).toBe("places >= 1");
    expect(ring.slice(1).every((term) => String(term).startsWith("NOT (spread = "))).toBe(true);
  });
});
