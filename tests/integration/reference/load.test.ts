import { describe, expect, it } from "vitest";
import { loadReference } from "#db/reference/load.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const { owner } = await testDatabase("reference");

const count = async (table: string) =>
  (await owner.unsafe(`select count(*)::int as rows from ${table}`))[0]?.rows;

describe("the reference data of a new installation", () => {
  it.each([
    ["local_authority", 153],
    ["adjoining_authority", 768],
    ["outcode", 2_997],
    ["postcode_sector", 10_038],
    ["sector_authority", 4_963],
    ["register_entry", 5_600],
    ["register_import", 1],
  ])("fills %s with %i rows", async (table, rows) => expect(await count(table)).toBe(rows));

  it("has every adjoining English pair in both directions", async () => {
    const oneWay = await owner`select dfe_code, adjoining_code from adjoining_authority a
      where adjoining_code ~ '^[0-9]{3}$' and not exists (select 1 from adjoining_authority b
        where b.dfe_code = a.adjoining_code and b.adjoining_code = a.dfe_code)`;
    expect([...oneWay]).toEqual([]);
  });

  it("knows the authority of every registration in England", async () => {
    const unknown = await owner`select distinct authority_name from register_entry
      where authority_code is null order by authority_name`;
    expect(unknown.map((row) => row.authority_name)).toEqual([
      "Cardiff",
      "Conwy",
      "Newport",
      "Wrexham",
    ]);
  });

  it("holds the grades that Ofsted published, and no name of a children's home", async () => {
    const [row] = await owner`select
      count(*) filter (where overall = 'good')::int as good,
      count(*) filter (where overall = 'outstanding')::int as outstanding,
      count(*) filter (where overall = 'requires-improvement')::int as improvement,
      count(*) filter (where overall = 'inadequate')::int as inadequate,
      count(*) filter (where overall is null)::int as none,
      count(*) filter (where provision_type = 'Children''s home' and name is not null)::int as named
      from register_entry`;
    expect(row).toEqual({
      good: 3059,
      outstanding: 658,
      improvement: 522,
      inadequate: 54,
      none: 1307,
      named: 0,
    });
  });

  it("is loaded again without a change, and mends what was altered", async () => {
    await owner`update outcode set easting = 0 where outcode = 'LS1'`;
    await owner`update register_entry set places = 99 where urn = '2590934'`;
    await loadReference(owner, () => undefined);
    expect(await owner`select easting > 0 as mended from outcode where outcode = 'LS1'`).toEqual([
      { mended: true },
    ]);
    // The register belongs to `reference:import` once it is loaded.
    expect(await owner`select places from register_entry where urn = '2590934'`).toEqual([
      { places: 99 },
    ]);
    expect(await count("register_import")).toBe(1);
  });
});
