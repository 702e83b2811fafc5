import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import { reportLines } from "#db/reference/import-report.ts";
import { type ImportOrder, importRegister } from "#db/reference/register-import.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { csv, headings2025, provider2025 } from "#tests/unit/reference/provider-lists.ts";

const database = await testDatabase("tables");
const { owner } = database;
const now = new Date("2026-11-22T09:00:00Z");

/** A list as at a day with providers 2999001, 2999002 and so on; each gives only what differs. */
const list = (asAt: string, ...providers: Record<string, string>[]) =>
  new TextEncoder().encode(
    csv([
      [`Provider level as at ${asAt}`],
      headings2025,
      ...providers.map((differences, at) =>
        provider2025({ URN: String(2_999_001 + at), ...differences }),
      ),
    ]),
  );
const order = (bytes: Uint8Array, more: Partial<ImportOrder> = {}): ImportOrder => ({
  bytes,
  fileName: "list.csv",
  now,
  importId: randomUUID(),
  ...more,
});
const load = async (bytes: Uint8Array, more: Partial<ImportOrder> = {}) => {
  const answer = await importRegister(owner, order(bytes, more));
  if (!answer.done) throw new Error(answer.reason);
  return answer.report;
};
const refusal = async (bytes: Uint8Array, more: Partial<ImportOrder> = {}) => {
  const answer = await importRegister(owner, order(bytes, more));
  return answer.done ? "was loaded" : answer.reason;
};
const entry = async (urn: string) =>
  (await owner`select * from register_entry where urn = ${urn}`)[0];
const counts = async () => {
  const [row] = await owner`select (select count(*)::int from register_entry) as entries,
    (select count(*)::int from register_import) as imports`;
  return row;
};
const many = (count: number) => Array.from({ length: count }, () => ({}));

const newDate = {
  "Latest full inspection date": "20/01/2026",
  "Latest full inspection publication date": "20/02/2026",
};
const grade = "Overall experiences and progress of children and young people";

beforeEach(async () => {
  await owner`delete from register_entry`;
  await owner`delete from register_import`;
  await owner`delete from reported_inspection`;
  await owner`insert into local_authority (dfe_code, ons_code, name, kind, region)
    values ('359', 'E08000010', 'Wigan', 'metropolitan_district', 'North West') on conflict do nothing`;
});

describe("loading Ofsted's list", () => {
  it("fills the register and finds the authority's code", async () => {
    const report = await load(list("31 March 2025", {}, {}));
    expect(report.changes.added).toHaveLength(2);
    expect(await entry("2999001")).toMatchObject({
      provision_type: "Children's home",
      places: 4,
      authority_code: "359",
      overall: "good",
      inspected_on: "2025-01-28",
      real: true,
      left_on: null,
    });
  });

  it("a second time changes nothing and is not noted again", async () => {
    const bytes = list("31 March 2025", {}, {});
    await load(bytes);
    const again = await load(bytes);
    expect(Object.values(again.changes).flat()).toEqual([]);
    expect(reportLines({ done: true, report: again }, false)).toContain("No changes.");
    expect(await counts()).toEqual({ entries: 2, imports: 1 });
  });

  it("notes what a newer list added, changed, graded anew and no longer has", async () => {
    await load(list("31 March 2025", {}, {}, {}, {}, {}));
    const report = await load(
      list(
        "31 March 2026",
        { Places: "6" },
        { ...newDate, [grade]: "Inadequate" },
        {},
        {},
        { URN: "SC900900" },
      ),
    );
    const { changes } = report;
    expect(changes.added.map((row) => row.urn)).toEqual(["SC900900"]);
    expect(changes.changed).toMatchObject([{ now: { urn: "2999001" }, what: ["places"] }]);
    expect(changes.gradedAnew.map((change) => change.now.urn)).toEqual(["2999002"]);
    expect(changes.left.map((row) => row.urn)).toEqual(["2999005"]);
    expect(await entry("2999005")).toMatchObject({ left_on: "2026-03-31" });
    expect(await entry("2999002")).toMatchObject({
      overall: "inadequate",
      inspected_on: "2026-01-20",
    });
    expect(
      await owner`select added, changed, graded_anew, "left" from register_import where as_at = '2026-03-31'`,
    ).toMatchObject([{ added: 1, changed: 1, graded_anew: 1, left: 1 }]);
  });

  it("takes a provider back that had left", async () => {
    await load(list("31 March 2025", ...many(6)));
    await load(list("31 March 2026", ...many(5)));
    await load(list("30 September 2026", ...many(6)));
    expect(await entry("2999006")).toMatchObject({ left_on: null });
  });

  it("without some columns leaves what the register has in them", async () => {
    await load(list("31 March 2025", {}, {}));
    const before = await entry("2999001");
    const optional = [
      "Registration date",
      "Places",
      "Government Office Region",
      "Ofsted Region",
      "Organisation which owns the provider",
      "Latest full inspection publication date",
      "How well children and young people are helped and protected",
      "The effectiveness of leaders and managers",
      "Short-break-only children's home",
    ];
    const kept = headings2025.map((heading) => !optional.includes(heading.trim()));
    const rows = [
      headings2025,
      provider2025({ Sector: "Voluntary" }),
      provider2025({ URN: "2999002" }),
    ];
    const fewer = [
      ["Provider level as at 31 March 2026"],
      ...rows.map((row) => row.filter((_, at) => kept[at])),
    ];
    const report = await load(new TextEncoder().encode(csv(fewer)));
    expect(report.changes.changed).toMatchObject([{ now: { urn: "2999001" }, what: ["sector"] }]);
    expect(report.changes.gradedAnew).toEqual([]);
    expect(await entry("2999001")).toMatchObject({
      ...before,
      sector: "Voluntary",
      imported_from: expect.anything(),
    });
  });

  it("only says what it would do in a dry run", async () => {
    const report = await load(list("31 March 2025", {}), { dryRun: true });
    expect(report.changes.added).toHaveLength(1);
    expect(await counts()).toEqual({ entries: 0, imports: 0 });
  });

  it("touches no registration of the demonstration region", async () => {
    await owner`insert into register_entry (urn, provision_type, registration_status, real)
      values ('2999001', 'Children''s home', 'Active', false), ('2999050', 'Children''s home', 'Active', false)`;
    const report = await load(list("31 March 2025", ...many(40)));
    expect(report.unreadable).toMatchObject([{ urn: "2999001" }]);
    expect(await entry("2999001")).toMatchObject({ real: false, places: null });
    expect(await entry("2999050")).toMatchObject({ left_on: null });
  });
});

describe("rows that cannot be read", () => {
  it("are listed and left out while they are fewer than one in twenty", async () => {
    const report = await load(list("31 March 2025", { Sector: "?" }, ...many(20)));
    expect(report.unreadable).toMatchObject([
      { urn: "2999001", why: 'sector "?" is not one that can be read' },
    ]);
    expect(await counts()).toEqual({ entries: 20, imports: 1 });
  });

  it("stop the whole file from one in twenty on", async () => {
    expect(await refusal(list("31 March 2025", { Sector: "?" }, ...many(19)))).toContain(
      "1 of 20 rows",
    );
    expect(await counts()).toEqual({ entries: 0, imports: 0 });
  });

  it("without a URN that makes sense let nobody leave the register", async () => {
    await load(list("31 March 2025", ...many(41)));
    const spoiled = list("31 March 2026", { URN: "2999001x" }, ...many(39));
    const report = await load(spoiled);
    expect(report.changes).toMatchObject({
      left: [],
      unseen: [{ urn: "2999001" }, { urn: "2999041" }],
    });
    expect(await entry("2999001")).toMatchObject({ left_on: null });
    expect(reportLines({ done: true, report }, false).join("\n")).toContain(
      "Not on the list, and kept, because a row that could not be read may be theirs:\n  2999001",
    );
  });

  it("leave the registration as it was", async () => {
    await load(list("31 March 2025", ...many(21)));
    await load(list("31 March 2026", { Places: "several" }, ...many(20)));
    expect(await entry("2999001")).toMatchObject({ places: 4, left_on: null });
  });
});

describe("a list that is refused", () => {
  it("is older than the newest one loaded, unless that is wanted", async () => {
    await load(list("31 March 2025", {}));
    const older = list("31 March 2024", {
      Places: "3",
      "Latest full inspection date": "01/02/2024",
    });
    expect(await refusal(older)).toBe(
      "The list describes 2024-03-31; one that describes 2025-03-31 is already loaded.",
    );
    await load(older, { older: true });
    expect(await entry("2999001")).toMatchObject({ places: 3 });
  });

  it("does not say which day it describes, until somebody says so", async () => {
    const undated = new TextEncoder().encode(csv([headings2025, provider2025()]));
    expect(await refusal(undated)).toBe(
      "Neither the file nor its name says which day it describes.",
    );
    expect((await load(undated, { asAt: "2025-03-31" as CalendarDate })).asAt).toBe("2025-03-31");
  });

  it("describes a day that is to come, by its own title or by what is said of it", async () => {
    const answer = "The list is said to describe 2052-03-31, which is after today.";
    expect(await refusal(list("31 March 2052", {}))).toBe(answer);
    const bytes = list("31 March 2025", {});
    expect(await refusal(bytes, { asAt: "2052-03-31" as CalendarDate })).toBe(answer);
    expect(await counts()).toEqual({ entries: 0, imports: 0 });
    await load(list("22 November 2026", {}));
  });

  it("lacks more than a fifth of the register, as a list cut short does", async () => {
    await load(list("31 March 2025", ...many(10)));
    expect(await refusal(list("31 March 2026", ...many(7)))).toContain("3 of the 10 providers");
    expect(await counts()).toEqual({ entries: 10, imports: 1 });
    await load(list("31 March 2026", ...many(7)), { manyLeft: true });
    expect(await entry("2999010")).toMatchObject({ left_on: "2026-03-31" });
  });

  it("has a column of blank cells, and says which, unless that is wanted", async () => {
    await load(list("31 March 2025", ...many(10)));
    const blank = list("31 March 2026", ...many(10).map(() => ({ [grade]: "" })));
    expect(await refusal(blank)).toBe(
      "The list would empty the overall grade of 10 of the 10 providers that have one. Nothing was loaded.",
    );
    expect(await refusal(blank, { dryRun: true })).toContain("overall grade");
    expect(await entry("2999001")).toMatchObject({ overall: "good" });
    await load(blank, { manyEmpty: true });
    expect(await entry("2999001")).toMatchObject({ overall: null });
  });

  it("has no rows", async () => {
    expect(await refusal(list("31 March 2025"))).toBe(
      "The list has a header row and no providers.",
    );
  });

  it("changes nothing even when it fails half way", async () => {
    await load(list("31 March 2025", {}));
    const twice = randomUUID();
    await owner`update register_import set id = ${twice}`;
    await expect(
      load(list("31 March 2026", { Places: "9" }), { importId: twice }),
    ).rejects.toThrow();
    expect(await entry("2999001")).toMatchObject({ places: 4 });
  });
});

describe("inspections that providers entered", () => {
  const report = (urn: string, on: string, overall = "good") =>
    owner`insert into reported_inspection (id, provider_id, urn, inspected_on, overall, reported_at)
      values (${randomUUID()}, ${randomUUID()}, ${urn}, ${on}, ${overall}, ${now.toISOString()})`;
  const settled = async (column: "confirmed_by_register_at" | "superseded_by_register_at") =>
    (
      await owner`select urn from reported_inspection where ${owner(column)} is not null order by urn`
    ).map((row) => row.urn);

  it("are confirmed by a register that says the same, superseded by one that does not, and open until then", async () => {
    await report("2999001", "2025-01-28");
    await report("2999002", "2024-06-01");
    await report("2999003", "2025-02-01");
    await report("2999004", "2025-01-28", "outstanding");
    const answer = await load(list("31 March 2025", {}, {}, {}, {}));
    expect(answer.settled).toEqual({ confirmed: 1, superseded: 2 });
    expect(await settled("confirmed_by_register_at")).toEqual(["2999001"]);
    expect(await settled("superseded_by_register_at")).toEqual(["2999002", "2999004"]);
  });
});
