import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readOfsted } from "#db/reference/ofsted-file.ts";
import { file2025, headings2025, mustRead, provider2025, title2025 } from "./provider-lists.ts";
import { odsFile, type TypedCell, type TypedSheet, xlsxFile } from "./workbooks.ts";

/** The cells as a spreadsheet types them: URNs, places and event numbers are numbers, dates are dates. */
function typed(cells: string[]): TypedCell[] {
  return cells.map((cell) => {
    const date = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(cell);
    if (date) return { date: `${date[3]}-${date[2]}-${date[1]}` };
    if (cell === "") return null;
    return /^\d+$/.test(cell) ? { number: Number(cell) } : cell;
  });
}

const providers = [
  provider2025(),
  provider2025({
    URN: "SC123456",
    Name: "Open & Co <Fostering>",
    "Provision type": "Independent Fostering Agency",
    Places: "",
  }),
  provider2025({
    URN: "2999003",
    "Latest full inspection date": "",
    "Overall experiences and progress of children and young people": "",
  }),
];

const sheets: TypedSheet[] = [
  { name: "Cover", rows: [["Children's social care in England 2025"], [null, "Contents"]] },
  {
    name: "Provider_level_in_year_2024-25",
    rows: [
      headings2025.map((heading) =>
        heading.replace("Latest Full inspection event type", "Inspection event type"),
      ),
      typed(provider2025({ URN: "1111111" })),
    ],
  },
  {
    name: "Provider_level_at_31_Mar_2025",
    rows: [[title2025], ["Notes"], [], headings2025, ...providers.map(typed)],
  },
  {
    name: "Providers+places_at_31_Mar_2025",
    rows: [headings2025.slice(0, 22), typed(provider2025({ URN: "2222222" }))],
  },
];

const asCsv = mustRead(file2025(providers)).rows.map((row) => ({ ...row, line: 0 }));

describe.each([
  ["OpenDocument", odsFile],
  ["Excel", xlsxFile],
])("the published workbook as %s", (_, build) => {
  const file = mustRead(build(sheets), "workbook");

  it("says the same as the CSV file", () => {
    expect(file.rows.map((row) => ({ ...row, line: 0 }))).toEqual(asCsv);
    expect(file.unreadable).toEqual([]);
  });

  it("is read from the sheet of providers, not from those beside it", () => {
    expect(file.sheet).toBe("Provider_level_at_31_Mar_2025");
    expect(file.asAt).toBe("2025-03-31");
  });

  it("counts its lines as the spreadsheet program does", () => {
    expect(file.rows.map((row) => row.line)).toEqual([5, 6, 7]);
  });

  it("is dated by the sheet's name when the title gives no date", () => {
    const untitled = [
      {
        name: "Provider_level_at_31_Mar_2024",
        rows: [headings2025, ...providers.map(typed).slice(1, 2)],
      },
    ];
    expect(mustRead(build(untitled), "workbook").asAt).toBe("2024-03-31");
  });

  it("is refused with the sheet's name when no sheet is the list", () => {
    const refused = readOfsted(
      build(sheets.filter((sheet) => !sheet.name.includes("level_at"))),
      "workbook",
    );
    expect(refused).toMatchObject({
      readable: false,
      reason: expect.stringMatching(/^The sheet "Provider.*" is Ofsted's list of/),
    });
  });

  it("is refused, not half read, when the download was cut short", () => {
    const whole = build(sheets);
    for (const share of [0.3, 0.6, 0.95]) {
      const cut = readOfsted(whole.slice(0, Math.floor(whole.length * share)), "workbook");
      expect(cut).toMatchObject({ readable: false, reason: expect.stringContaining("damaged") });
    }
  });
});

describe("an OpenDocument sheet", () => {
  const sheet = (rows: string) =>
    zipSync({
      "content.xml": strToU8(
        `<o xmlns:table="t" xmlns:text="x" xmlns:office="f"><table:table table:name="List"><table:table-row>${headings2025.map((heading) => `<table:table-cell><text:p>${heading.trim()}</text:p></table:table-cell>`).join("")}</table:table-row>${rows}</table:table></o>`,
      ),
    });
  const cells = (texts: string[]) =>
    texts.map((text) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`).join("");

  it("may fold equal neighbouring cells into one", () => {
    const row = provider2025({
      "Registration status": "Active",
      "How well children and young people are helped and protected": "Good",
      "The effectiveness of leaders and managers": "Good",
    });
    const folded = `${cells(row.slice(0, 29))}<table:table-cell table:number-columns-repeated="2"><text:p>Good</text:p></table:table-cell>`;
    expect(mustRead(sheet(`<table:table-row>${folded}</table:table-row>`)).rows).toMatchObject([
      { helpedAndProtected: "good", leadersAndManagers: "good" },
    ]);
  });

  it("may hold notes in its cells, which are not part of the value", () => {
    const row = cells(provider2025()).replace(
      "<text:p>Wigan</text:p>",
      "<office:annotation><text:p>ask</text:p></office:annotation><text:p>Wig<text:span>an</text:span></text:p>",
    );
    expect(mustRead(sheet(`<table:table-row>${row}</table:table-row>`)).rows).toMatchObject([
      { authorityName: "Wigan" },
    ]);
  });

  it("may say how many spaces there are, and nothing below one is believed", () => {
    const row = cells(provider2025()).replace("Wigan", 'Wig<text:s text:c="-5"/>an');
    expect(mustRead(sheet(`<table:table-row>${row}</table:table-row>`)).rows).toMatchObject([
      { authorityName: "Wig an" },
    ]);
  });

  it("with one row repeated reports the repetition as the same URN", () => {
    const file = mustRead(
      sheet(
        `<table:table-row table:number-rows-repeated="2">${cells(provider2025())}</table:table-row>`,
      ),
    );
    expect(file.rows).toHaveLength(1);
    expect(file.unreadable.map((row) => row.why)).toEqual(["URN 2999001 is already on line 2"]);
  });
});

describe("a workbook that is none", () => {
  it("is refused in words", () => {
    expect(readOfsted(zipSync({ "letter.txt": strToU8("Hello") }), "list.zip")).toMatchObject({
      reason: "The file is a zip archive, but not a spreadsheet.",
    });
    expect(readOfsted(zipSync({ "content.xml": strToU8("<a><b></a>") }), "list.ods")).toMatchObject(
      {
        reason: "The spreadsheet is damaged: one of its parts is not well-formed XML.",
      },
    );
  });

  it.each([
    ["a file of more than 20 MB", () => new Uint8Array(21 * 1024 * 1024).fill(0x41)],
    [
      "a small archive that unfolds to more than 100 MB",
      () => zipSync({ "content.xml": new Uint8Array(101 * 1024 * 1024).fill(0x20) }),
    ],
    [
      "a cell of a sheet longer than any program keeps",
      () => odsFile([{ name: "List", rows: [["x".repeat(40_000)]] }]),
    ],
    [
      "a shared text longer than any program keeps",
      () => xlsxFile([{ name: "List", rows: [["x".repeat(40_000)]] }]),
    ],
  ])("is refused for its size: %s", (_, build) => {
    expect(readOfsted(build(), "list")).toMatchObject({
      readable: false,
      reason: "The file is larger than any list of providers.",
    });
  });

  it("never makes the reader fail with anything but a refusal", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (noise, zipped) => {
        const bytes = zipped ? Uint8Array.from([0x50, 0x4b, 3, 4, ...noise]) : noise;
        expect(readOfsted(bytes, "noise").readable).toBe(false);
      }),
    );
  });
});
