import { describe, expect, test } from "vitest";
import type { StaffActor } from "#app/domain/access/actor.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import type { Context, Repositories } from "#app/use-cases/context.ts";
import { readRegion } from "#app/use-cases/region/read-region.ts";

const kind = "fostering-household";
const placesThere = { kind, homes: 3, places: 4, freshPlaces: 2 } as const;

/** One authority a letter, with so many children who look for a fostering household and so many of them urgent. */
function regionOf(
  need: Readonly<Record<string, readonly [children: number, urgent: number]>>,
  reader: Pick<StaffActor, "organisationKind"> & { readonly organisationId: string },
): Context {
  const names = Object.keys(need);
  const region = {
    listAuthorities: async () => names.map((name) => ({ id: name, name, code: name })),
    countNeed: async () =>
      Object.entries(need).flatMap(([authorityId, [children, urgent]]) => [
        { authorityId, kind, urgent: true, children: urgent },
        { authorityId, kind, urgent: false, children: children - urgent },
      ]),
    countSupply: async () => names.map((authorityCode) => ({ authorityCode, ...placesThere })),
  };
  const audit = { append: async () => undefined };
  const actor: StaffActor = {
    kind: "staff",
    personId: "p" as PersonId,
    organisationId: reader.organisationId as OrganisationId,
    organisationKind: reader.organisationKind,
    role: "director",
  };
  return {
    actor,
    now: () => new Date("2026-11-22T10:00:00Z"),
    today: () => calendarDate("2026-11-22"),
    newId: () => "id" as never,
    transact: (work) => work({ region, audit } as unknown as Repositories),
  };
}

const lead = { organisationId: "consortium", organisationKind: "consortium" } as const;

describe("Need and supply", () => {
  test("of several authorities keep small numbers of children back, and what would give them away", async () => {
    const region = await readRegion(
      regionOf({ A: [8, 8], B: [3, 1], C: [12, 0] }, lead),
      undefined,
    );
    expect(region.authorities.map(({ rows }) => rows[0]?.children)).toEqual([null, null, 12]);
    expect(region.together).toEqual([
      { kind, children: 23, urgent: 9, homes: 9, places: 12, freshPlaces: 6 },
    ]);
  });

  test("of several authorities never say which one is in a hurry", async () => {
    const { authorities } = await readRegion(regionOf({ A: [9, 9], B: [20, 0] }, lead), undefined);
    for (const { rows } of authorities) expect(rows[0]).not.toHaveProperty("urgent");
  });

  test("of one's own authority are exact", async () => {
    const reader = { organisationId: "A", organisationKind: "authority" } as const;
    const region = await readRegion(regionOf({ A: [3, 1] }, reader), undefined);
    expect(region.exact).toBe(true);
    expect(region.together).toMatchObject([{ children: 3, urgent: 1 }]);
  });
});
