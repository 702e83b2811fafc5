import { describe, expect, it } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import { columnLosses, withStoredColumns } from "#db/reference/column-losses.ts";
import type { KnownRegistration, Registration } from "#db/reference/register-changes.ts";

const home: Registration = {
  urn: "2999001",
  provisionType: "Children's home",
  registeredOn: calendarDate("2020-06-25"),
  registrationStatus: "Active",
  name: "Larch House",
  organisation: "Made Up Care Limited",
  sector: "Private",
  places: 4,
  shortBreaksOnly: true,
  authorityName: "Wigan",
  authorityCode: "359",
  region: "North West",
  inspectedOn: calendarDate("2024-01-28"),
  publishedOn: calendarDate("2024-03-10"),
  overall: "good",
  helpedAndProtected: "good",
  leadersAndManagers: "good",
  supportedOutcome: null,
};
const homes = (count: number, changes: Partial<Registration> = {}) =>
  Array.from({ length: count }, (_, at) => ({ ...home, ...changes, urn: String(2_999_001 + at) }));
const known = (list: readonly Registration[]): KnownRegistration[] =>
  list.map((entry) => ({ ...entry, leftOn: null }));

describe("a column that a file does not have", () => {
  const bare = { ...home, places: null, organisation: null, shortBreaksOnly: false };

  it("leaves the stored value", () => {
    const absent = new Set(["places", "organisation", "shortBreaksOnly"]);
    expect(withStoredColumns(known([home]), [bare], absent)).toEqual([home]);
    expect(withStoredColumns(known([home]), [bare], new Set(["places"]))).toEqual([
      { ...bare, places: 4 },
    ]);
  });

  it("leaves nothing of an older inspection beside a newer one's grade", () => {
    const absent = new Set(["helpedAndProtected", "publishedOn"]);
    const graded = { ...home, helpedAndProtected: null, publishedOn: null };
    expect(withStoredColumns(known([home]), [graded], absent)).toEqual([home]);
    const anew = {
      ...graded,
      inspectedOn: calendarDate("2025-06-01"),
      overall: "inadequate",
    } as const;
    expect(withStoredColumns(known([home]), [anew], absent)).toEqual([anew]);
  });
});

describe("a column of blank cells", () => {
  it("is named with what it would take away, from more than a fifth on", () => {
    const after = [...homes(3, { overall: null }), ...homes(10).slice(3)];
    expect(columnLosses(known(homes(10)), after)).toEqual([
      { column: "overall grade", now: 10, lost: 3 },
    ]);
    expect(
      columnLosses(known(homes(10)), [...homes(2, { overall: null }), ...homes(10).slice(2)]),
    ).toEqual([]);
  });

  it("counts the providers that have a value, and those on the list", () => {
    const some = [...homes(2), ...homes(10, { name: null }).slice(2)];
    expect(columnLosses(known(some), homes(10, { name: null }))).toEqual([
      { column: "name", now: 2, lost: 2 },
    ]);
    expect(columnLosses(known(homes(10)), [])).toEqual([]);
  });

  it("takes a blank cell for short breaks only as a value lost", () => {
    const after = homes(5, { shortBreaksOnly: false });
    expect(columnLosses(known(homes(5)), after).map(({ column }) => column)).toEqual([
      "short breaks only",
    ]);
  });
});
