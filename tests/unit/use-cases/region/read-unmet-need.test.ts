import { expect, test } from "vitest";
import type { StaffActor } from "#app/domain/access/actor.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import type { Context, Repositories } from "#app/use-cases/context.ts";
import { readUnmetNeed } from "#app/use-cases/region/read-unmet-need.ts";

type Unmet = readonly [children: number, musts: Readonly<Record<string, number>>];

/** One authority a letter, with so many children without a home and the must-haves that bound. */
function regionOf(unmet: Readonly<Record<string, Unmet>>, reader: string): Context {
  const names = Object.keys(unmet) as OrganisationId[];
  const region = {
    listAuthorities: async () => names.map((id) => ({ id, name: id, code: id })),
    countUnmet: async () => ({
      need: names.map((id) => ({
        authorityId: id,
        children: unmet[id]?.[0] ?? 0,
        withoutLawful: 0,
      })),
      musts: names.flatMap((id) =>
        Object.entries(unmet[id]?.[1] ?? {}).map(([code, children]) => ({
          authorityId: id,
          code,
          children,
        })),
      ),
    }),
  };
  const actor: StaffActor = {
    kind: "staff",
    personId: "p" as PersonId,
    organisationId: reader as OrganisationId,
    organisationKind: names.includes(reader as OrganisationId) ? "authority" : "consortium",
    role: "director",
  };
  const audit = { append: async () => undefined };
  return {
    actor,
    now: () => new Date("2026-11-22T10:00:00Z"),
    today: () => calendarDate("2026-11-22"),
    newId: () => "id" as never,
    transact: (work) => work({ region, audit } as unknown as Repositories),
  };
}

test("a consortium reads must-haves of all its authorities together, most children first", async () => {
  const unmet = { A: [20, { distance: 9, pets: 6 }], B: [20, { distance: 3, pets: 7 }] } as const;
  const read = await readUnmetNeed(regionOf(unmet, "lead"), undefined);
  expect(read).toMatchObject({ children: 40, someLeftOut: false });
  expect(read.musts.map(({ children }) => children)).toEqual([13, 12]);
});

test("a consortium is not even told which must-have is that of a few children", async () => {
  const unmet = { A: [20, { distance: 16, "need:fire-setting": 1 }] } as const;
  const read = await readUnmetNeed(regionOf(unmet, "lead"), undefined);
  expect(JSON.stringify(read)).not.toMatch(/fire/i);
  expect(read.someLeftOut).toBe(true);
  expect(read.withoutLawful).toBe(0);
});

test("a consortium is not told a must-have of nearly all the children: the rest would be few", async () => {
  const read = await readUnmetNeed(regionOf({ A: [20, { distance: 18 }] }, "lead"), undefined);
  expect(read.musts).toEqual([]);
});

test("of a few children in all a consortium is told no number", async () => {
  const read = await readUnmetNeed(regionOf({ A: [3, { distance: 3 }] }, "lead"), undefined);
  expect(read).toMatchObject({ children: null, withoutLawful: null, musts: [] });
});

test("an authority reads its own numbers as they are", async () => {
  const read = await readUnmetNeed(
    regionOf({ A: [3, { distance: 2, "need:fire-setting": 1 }] }, "A"),
    undefined,
  );
  expect(read).toMatchObject({ children: 3, someLeftOut: false });
  expect(read.musts.map(({ children }) => children)).toEqual([2, 1]);
});
