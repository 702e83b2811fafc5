import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { readOfsted } from "#db/reference/ofsted-file.ts";
import {
  csv,
  file2025,
  headings2025,
  mustRead,
  provider2025,
  title2025,
} from "./provider-lists.ts";

const published = readFileSync(
  new URL("./fixtures/provider_level_at_31_march_2025.csv", import.meta.url),
);

const tidiedCopy = readFileSync(
  new URL("../../../db/reference/data/ofsted_providers_2025-03-31.csv", import.meta.url),
  "utf8",
);

describe("a provider list exactly as Ofsted publishes it", () => {
  const file = mustRead(published);

  it("is read whole: every row, with nothing left over", () => {
    expect(file.rows).toHaveLength(20);
    expect(file.unreadable).toEqual([]);
  });

  it("is dated by its title", () => expect(file.asAt).toBe("2025-03-31"));

  it("agrees with the tidied copy on every URN, grade, number of places and date", () => {
    const urns = new Set(file.rows.map((row) => row.urn));
    const [header, ...lines] = tidiedCopy.split("\n");
    const same = lines.filter((line) => urns.has(line.slice(0, line.indexOf(","))));
    const tidied = mustRead(
      new TextEncoder().encode([header, ...same].join("\n")),
      "ofsted_providers_2025-03-31.csv",
    );
    const byUrn = new Map(tidied.rows.map((row) => [row.urn, row]));
    for (const row of file.rows)
      expect({ ...row, line: 0 }).toEqual({ ...byUrn.get(row.urn), line: 0 });
  });

  it("is read again the same, however its cells are counted: the first home stands on line 10", () => {
    expect(file.rows[0]).toMatchObject({
      line: 10,
      urn: "2590934",
      places: 2,
      overall: "requires-improvement",
    });
  });

  it("keeps nothing of where a home is: no address, town, postcode or constituency", () => {
    const bytes = file2025([
      provider2025({
        Name: "Open Agency",
        "Address 1": "1 High Street",
        Town: "Leigh",
        Postcode: "WN7 1AA",
      }),
    ]);
    const kept = JSON.stringify(mustRead(bytes));
    for (const secret of ["High Street", "Leigh", "WN7", "Nowhere North"])
      expect(kept).not.toContain(secret);
    expect(kept).toContain("Open Agency");
  });

  it("turns what Ofsted withholds into nothing, not into the word REDACTED", () => {
    expect(file.rows.every((row) => row.name === null)).toBe(true);
    expect(JSON.stringify(file.rows)).not.toContain("REDACTED");
  });

  it("reads a home without an inspection as not inspected, not as badly graded", () => {
    const waiting = file.rows.filter((row) => row.inspectedOn === null);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.every((row) => row.overall === null && row.helpedAndProtected === null)).toBe(
      true,
    );
  });

  it("takes Children's Home and Children's home for the same kind", () => {
    const source = parse(published, { bom: true, relax_column_count: true }) as string[][];
    expect(source.some((row) => row[3] === "Children's Home")).toBe(true);
    expect(file.rows.some((row) => (row.provisionType as string) === "Children's Home")).toBe(
      false,
    );
  });
});

describe("rows that cannot be read", () => {
  const why = (differences: Record<string, string>) =>
    mustRead(file2025([provider2025(differences)])).unreadable.map((row) => row.why);

  it.each([
    [{ URN: "12345" }, 'URN "12345" is not one that can be read'],
    [{ URN: "" }, "no URN"],
    [{ "Provision type": "Hotel" }, 'provision type "Hotel" is not one that can be read'],
    [
      { "Registration status": "Perhaps" },
      'registration status "Perhaps" is not one that can be read',
    ],
    [{ Sector: "Charity shop" }, 'sector "Charity shop" is not one that can be read'],
    [{ "Local authority": " " }, "no local authority"],
    [{ Places: "four" }, 'number of places "four" is not one that can be read'],
    [
      { "Registration date": "31/02/2020" },
      'registration date "31/02/2020" is not one that can be read',
    ],
    [
      { "Latest full inspection date": "2025-13-01" },
      'inspection date "2025-13-01" is not one that can be read',
    ],
    [
      { "Overall experiences and progress of children and young people": "Splendid" },
      'overall grade "Splendid" is not one that can be read',
    ],
    [
      { "Latest full inspection date": "01/04/2025" },
      "inspection date 2025-04-01 is later than the file's own date, 2025-03-31",
    ],
  ])("%j is reported as: %s", (differences, expected) => {
    expect(why(differences)).toEqual([expected]);
  });

  it("names every problem of a row, and its line, and leaves the other rows alone", () => {
    const file = mustRead(
      file2025([
        provider2025(),
        provider2025({ URN: "SC1", Sector: "?" }),
        provider2025({ URN: "SC123456" }),
      ]),
    );
    expect(file.rows.map((row) => row.urn)).toEqual(["2999001", "SC123456"]);
    // Title 1, header 2 to 7 because five headings hold a line break, first row 8.
    expect(file.unreadable).toEqual([
      {
        line: 9,
        urn: "SC1",
        why: 'URN "SC1" is not one that can be read; sector "?" is not one that can be read',
      },
    ]);
  });

  it("keeps the first of two rows with one URN and says where it stands", () => {
    const file = mustRead(file2025([provider2025(), provider2025({ Places: "9" })]));
    expect(file.rows.map((row) => row.places)).toEqual([4]);
    expect(file.unreadable.map((row) => row.why)).toEqual(["URN 2999001 is already on line 8"]);
  });

  it("gives the line on which a row begins, even when a cell runs over two", () => {
    const broken = provider2025({ URN: "?", Name: "First line\nsecond line" });
    const file = mustRead(file2025([provider2025(), broken, provider2025({ URN: "!" })]));
    expect(file.unreadable.map(({ line, urn }) => [line, urn])).toEqual([
      [9, "?"],
      [11, "!"],
    ]);
  });

  it("reports a row cut short", () => {
    const file = mustRead(file2025([provider2025().slice(0, 10), provider2025()]));
    expect(file.unreadable.map((row) => row.why)).toEqual([
      "has 10 columns where at least 27 are needed",
    ]);
  });

  it("names every line that a stray quotation mark has swallowed", () => {
    const urns = Array.from({ length: 6 }, (_, at) => String(2_999_001 + at));
    const plain = urns.map((URN) => provider2025({ URN }).join(","));
    const spoiled = plain.map((row, at) => {
      if (at === 1) return row.replace("Made Up", '"Made Up');
      return at === 4 ? row.replace("Made Up Care Limited", '"Made Up Care Limited"') : row;
    });
    const heading = headings2025.map((name) => name.trim()).join(",");
    const file = mustRead(
      new TextEncoder().encode([title2025.replace(",", ""), heading, ...spoiled].join("\n")),
    );
    expect(file.rows.map(({ urn }) => urn)).toEqual(["2999001", "2999006"]);
    expect(file.unreadable.map(({ line, urn }) => [line, urn])).toEqual([
      [4, "2999002"],
      [5, null],
      [6, null],
      [7, null],
    ]);
    expect(file.unreadable[3]?.why).toBe(
      "lines 4 to 7 are one row, because of a quotation mark that does not belong there",
    );
  });

  it("refuses a list whose last row is cut short, as a broken download's is", () => {
    const cut = file2025([provider2025(), provider2025({ URN: "2999002" }).slice(0, 28)]);
    expect(readOfsted(cut, "list.csv")).toMatchObject({
      readable: false,
      reason: "The last row of the list, on line 9, is cut short.",
    });
  });

  it("takes rows that all end before the header's empty last columns", () => {
    const rows = ["2999001", "2999002"].map((URN) => provider2025({ URN }).slice(0, 31));
    expect(mustRead(file2025(rows)).rows).toHaveLength(2);
  });

  it("passes over empty rows without a word", () => {
    const file = mustRead(file2025([provider2025(), headings2025.map(() => " ")]));
    expect(file).toMatchObject({ rows: [{ urn: "2999001" }], unreadable: [] });
  });
});

describe("the date of a file", () => {
  const dated = (title: string, filename: string) => {
    const bytes = new TextEncoder().encode(csv([[title], headings2025, provider2025()]));
    return mustRead(bytes, filename).asAt;
  };

  it.each([
    [title2025, "x.csv", "2025-03-31"],
    ["Provider level as at March 2025", "x.csv", "2025-03-31"],
    ["Providers", "Provider_level_at_30_Sep_2025.csv", "2025-09-30"],
    ["Providers", "ofsted_providers_2025-03-31.csv", "2025-03-31"],
    ["Providers", "provider_at_february_2028.csv", "2028-02-29"],
    ["Providers", "list.csv", null],
  ])("of %s in %s is %s", (title, filename, expected) =>
    expect(dated(title, filename)).toBe(expected),
  );
});

describe("the bytes of a CSV file", () => {
  const named = (name: string) =>
    csv([
      [title2025],
      headings2025,
      provider2025({ "Organisation which owns the provider": name }),
    ]);
  const owner = (bytes: Uint8Array) => mustRead(bytes).rows[0]?.organisation;
  const oneByte = (text: string, codes: Record<string, number>) =>
    Uint8Array.from([...text], (letter) => codes[letter] ?? letter.charCodeAt(0));

  it("may be UTF-8 with or without a mark", () => {
    expect(owner(new TextEncoder().encode(named("Zoë – Care")))).toBe("Zoë – Care");
    expect(owner(new TextEncoder().encode(`\ufeff${named("Zoë – Care")}`))).toBe("Zoë – Care");
  });

  it("may be Windows-1252, as in 2022", () => {
    expect(owner(oneByte(named("Zoë – Care"), { ë: 0xeb, "–": 0x96 }))).toBe("Zoë – Care");
  });

  it("may be Mac OS Roman, as in 2024", () => {
    expect(owner(oneByte(named("Wren – Care"), { "–": 0xd0 }))).toBe("Wren – Care");
  });

  it("may be UTF-16, as Excel's Unicode text is", () => {
    const text = named("Zoë – Care");
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
    expect(owner(bytes)).toBe("Zoë – Care");
  });

  it.each(["\r\n", "\r"])("may end its lines with %j", (lineEnd) => {
    const file = mustRead(
      new TextEncoder().encode(csv([[title2025], headings2025, provider2025()], lineEnd)),
    );
    expect(file.rows).toHaveLength(1);
  });

  it("may be separated by tabs", () => {
    const text = [headings2025.map((heading) => heading.trim()), provider2025()]
      .map((row) => row.join("\t"))
      .join("\n");
    expect(mustRead(new TextEncoder().encode(text)).rows).toHaveLength(1);
  });
});

describe("a file of another kind", () => {
  const refusal = (bytes: Uint8Array | string) => {
    const file = readOfsted(
      typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
      "list.csv",
    );
    return file.readable ? "was read" : file.reason;
  };
  const without = (heading: string) =>
    csv([headings2025.filter((name) => name.trim() !== heading), provider2025()]);

  it("is refused by the name of the columns it does not have", () => {
    expect(refusal(without("Sector"))).toBe('The file has no column "Sector".');
    expect(refusal(csv([["URN", "Provision type", "Latest full inspection date"]]))).toBe(
      'The file has no column "Registration status", "Local authority", "Sector" or "Overall experiences and progress of children and young people".',
    );
  });

  it("is refused with advice that says which list to load", () => {
    const file = readOfsted(new TextEncoder().encode("a,b\n1,2"), "list.csv");
    expect(file).toMatchObject({
      readable: false,
      reason: "No header row with the columns URN and Provision type was found in the first lines.",
      advice: expect.stringContaining("Provider level as at 31 March"),
    });
  });

  it("is told from Ofsted's other lists", () => {
    const inYear = headings2025.map((heading) =>
      heading.trim() === "Latest Full inspection event type" ? "Inspection event type" : heading,
    );
    expect(refusal(csv([inYear]))).toBe(
      "The file is Ofsted's list of inspections carried out in the year.",
    );
    const joiners = ["URN", "Provision type", "Sector", "Joiner status"];
    expect(refusal(csv([joiners]))).toBe(
      "The file is Ofsted's list of providers that joined or left in the year.",
    );
    const premises = ["URN", "Provision type", "Service category (Note 4)", "Places"];
    expect(refusal(csv([premises]))).toBe(
      "The file is Ofsted's list of supported accommodation premises.",
    );
    expect(refusal(csv([headings2025.slice(0, 22)]))).toBe(
      "The file is Ofsted's list of providers and places, which has no inspections.",
    );
  });

  it("is refused when it is empty, a PDF, a web page, an old or locked workbook, or cut short", () => {
    expect(refusal("")).toBe("The file is empty.");
    expect(refusal("%PDF-1.7 ...")).toBe("The file is a PDF, not a list.");
    expect(refusal("\n<!DOCTYPE html><p>Not found")).toBe("The file is a web page, not a list.");
    expect(refusal(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toBe(
      "The file is an old Excel workbook (.xls) or is protected by a password.",
    );
    const cut = csv([headings2025, provider2025()]).slice(0, -1);
    expect(refusal(cut)).toContain("a quotation mark is opened and never closed.");
  });
});
