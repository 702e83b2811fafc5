import { describe, expect, test } from "vitest";
import { z } from "zod";
import { checkboxes, choice, maybeTicked, ticked } from "#app/web/fields/choice.ts";
import { optionalDate, requiredDate } from "#app/web/fields/date.ts";
import { outcode, recordId } from "#app/web/fields/identifiers.ts";
import {
  optionalPence,
  requiredPence,
  requiredWhole,
  versionField,
} from "#app/web/fields/number.ts";
import { optionalText, requiredText } from "#app/web/fields/text.ts";
import { readForm } from "#app/web/form.ts";
import { posted } from "#tests/support/web-call.ts";

type Fields = Parameters<typeof posted>[0];

/** The value of the one field `it`, or the messages about it. */
async function read(schema: z.ZodType, fields: Fields): Promise<unknown> {
  const form = await readForm(posted(fields), z.object({ it: schema }));
  if (form.ok) return (form.value as { it: unknown }).it;
  return form.reply.data.errors;
}

const refusedWith = (message: string) => ({ it: [message] });

describe("text", () => {
  const reason = requiredText({ called: "your reason", max: 10 });

  test.each([
    ["spaces around it go", "  a b  ", "a b"],
    ["line breaks are of one kind", "a\r\nb\rc", "a\nb\nc"],
    ["characters that cannot be seen go", "a\u0000b\u0007\u202ec\ufeff", "abc"],
    ["a letter and its accent become one", "Zoe\u0308", "Zoë"],
    ["ten letters fit, whatever they are made of", "🏡".repeat(10), "🏡".repeat(10)],
  ])("%s", async (_rule, typed, kept) => {
    expect(await read(reason, { it: typed })).toBe(kept);
  });

  test.each([
    ["nothing", {}, "Enter your reason"],
    ["only spaces and what cannot be seen", { it: " \n\u0000\u202e " }, "Enter your reason"],
    ["too much", { it: "x".repeat(11) }, "Your reason must be 10 characters or fewer"],
    ["two answers", { it: ["a", "b"] }, "Your reason was sent more than once"],
  ])("is refused when it is %s", async (_case, fields, message) => {
    expect(await read(reason, fields)).toEqual(refusedWith(message));
  });

  test("may be left out where it is optional: it is empty then", async () => {
    const note = optionalText({ called: "the note", max: 5 });
    expect(await read(note, {})).toBe("");
    expect(await read(note, { it: "  " })).toBe("");
    expect(await read(note, { it: "x".repeat(6) })).toEqual(
      refusedWith("The note must be 5 characters or fewer"),
    );
  });
});

describe("a date", () => {
  const needed = requiredDate({ called: "the date the home is needed" });
  const boxes = (day: string, month: string, year: string): Fields => ({
    "it-day": day,
    "it-month": month,
    "it-year": year,
  });

  test.each([
    [boxes("3", "1", "2027"), "2027-01-03"],
    [boxes(" 29", "02 ", "2028"), "2028-02-29"],
    [boxes("1", "September", "2026"), "2026-09-01"],
    [boxes("1", "dec", "2026"), "2026-12-01"],
  ])("%o is a day", async (fields, day) => {
    expect(await read(needed, fields)).toBe(day);
  });

  test.each([
    ["nothing was typed", boxes("", " ", ""), "Enter the date the home is needed"],
    ["nothing was sent", {}, "Enter the date the home is needed"],
    ["a box is empty", boxes("", "1", "2027"), "The date the home is needed must include a day"],
    [
      "two boxes are empty",
      boxes("1", "", ""),
      "The date the home is needed must include a month and year",
    ],
    ["the year is short", boxes("1", "1", "27"), "Year must include 4 numbers"],
    [
      "the day does not exist",
      boxes("30", "2", "2027"),
      "The date the home is needed must be a real date",
    ],
    ["it is no number", boxes("x", "1", "2027"), "The date the home is needed must be a real date"],
    [
      "the month is no month",
      boxes("1", "decade", "2027"),
      "The date the home is needed must be a real date",
    ],
    [
      "it is sent twice",
      { ...boxes("1", "1", "2027"), "it-day": ["1", "2"] },
      "The date the home is needed must be a real date",
    ],
  ])("is refused when %s", async (_case, fields, message) => {
    expect(await read(needed, fields)).toEqual(refusedWith(message));
  });

  test("may be left out where it is optional, but not in part", async () => {
    const ends = optionalDate({ called: "the end" });
    expect(await read(ends, boxes("", "", ""))).toBeUndefined();
    expect(await read(ends, {})).toBeUndefined();
    expect(await read(ends, boxes("1", "", "2027"))).toEqual(
      refusedWith("The end must include a month"),
    );
  });
});

describe("money is whole pence", () => {
  const fee = requiredPence({ called: "the weekly fee", min: 100, max: 3_000_000 });

  test.each([
    ["4250", 425_000],
    ["4,250", 425_000],
    ["£4,250.50", 425_050],
    ["£ 4250.5", 425_050],
    [" 1 ", 100],
    ["0001.07", 107],
  ])("%s", async (typed, pence) => {
    expect(await read(fee, { it: typed })).toBe(pence);
  });

  test.each([
    ["", "Enter the weekly fee"],
    ["a lot", "The weekly fee must be an amount of money, like 4,250 or 4,250.50"],
    ["1e3", "The weekly fee must be an amount of money, like 4,250 or 4,250.50"],
    ["4,25", "The weekly fee must be an amount of money, like 4,250 or 4,250.50"],
    ["1.005", "The weekly fee must be an amount of money, like 4,250 or 4,250.50"],
    ["-5", "The weekly fee must be an amount of money, like 4,250 or 4,250.50"],
    ["0.99", "The weekly fee must be £1 or more"],
    ["30,000.01", "The weekly fee must be £30,000 or less"],
  ])("%s is refused", async (typed, message) => {
    expect(await read(fee, { it: typed })).toEqual(refusedWith(message));
  });

  test("may be left out where it is optional", async () => {
    expect(await read(optionalPence({ called: "it", min: 0, max: 9 }), { it: "" })).toBeUndefined();
  });
});

describe("a whole number", () => {
  const places = requiredWhole({ called: "the number of places", min: 1, max: 20 });

  test.each([
    ["3", 3],
    [" 20 ", 20],
  ])("%s", async (typed, number) => {
    expect(await read(places, { it: typed })).toBe(number);
  });

  test.each([
    ["", "Enter the number of places"],
    ["2.5", "The number of places must be a whole number"],
    ["0", "The number of places must be 1 or more"],
    ["21", "The number of places must be 20 or less"],
    ["99999999999999999999", "The number of places must be a whole number"],
  ])("%s is refused", async (typed, message) => {
    expect(await read(places, { it: typed })).toEqual(refusedWith(message));
  });

  test("the version of a record is one, and its absence says how to mend it", async () => {
    expect(await read(versionField, { it: "7" })).toBe(7);
    expect(await read(versionField, {})).toEqual(refusedWith("Go back and open the page again"));
  });
});

describe("a closed list", () => {
  const kinds = ["room", "garden", "dog"] as const;

  test("checkboxes give each choice once, in the list's order", async () => {
    expect(await read(checkboxes(kinds), { it: ["dog", "room", "dog"] })).toEqual(["room", "dog"]);
    expect(await read(checkboxes(kinds), { it: "garden" })).toEqual(["garden"]);
    expect(await read(checkboxes(kinds), {})).toEqual([]);
  });

  test("checkboxes take nothing that is not on the list, and something where something is needed", async () => {
    const some = checkboxes(kinds, { atLeastOne: "Select at least one kind" });
    expect(await read(checkboxes(kinds), { it: ["dog", "cat"] })).toEqual({
      "it[1]": ["Choose from the list"],
    });
    expect(await read(some, {})).toEqual(refusedWith("Select at least one kind"));
  });

  test("radios take one of the list", async () => {
    expect(await read(choice(kinds, "Select a kind"), { it: "dog" })).toBe("dog");
    for (const fields of [{}, { it: "cat" }, { it: ["dog", "room"] }]) {
      expect(await read(choice(kinds, "Select a kind"), fields)).toEqual(
        refusedWith("Select a kind"),
      );
    }
  });

  test("a single box is ticked or not", async () => {
    expect(await read(maybeTicked, { it: "yes" })).toBe(true);
    expect(await read(maybeTicked, {})).toBe(false);
    expect(await read(ticked("Confirm it"), { it: "yes" })).toBe(true);
    expect(await read(ticked("Confirm it"), {})).toEqual(refusedWith("Confirm it"));
  });
});

describe("identifiers", () => {
  test("a record's id is a UUID and nothing else", async () => {
    const id = "0b9e1d80-3a4f-4c51-9b2e-6f1f2a3b4c5d";
    expect(await read(recordId(), { it: id.toUpperCase() })).toBe(id);
    for (const typed of ["", `${id}0`, `${id}\n`, "1"]) {
      expect(await read(recordId(), { it: typed })).toEqual(
        refusedWith("Go back and open the page again"),
      );
    }
  });

  test("the first half of a postcode is taken, a whole one is not", async () => {
    const area = outcode("the area");
    expect(await read(area, { it: " ls 8" })).toBe("LS8");
    expect(await read(area, { it: "EC1A" })).toBe("EC1A");
    expect(await read(area, { it: "ls8 1ab" })).toEqual(
      refusedWith("Enter only the first half of the postcode, like LS8"),
    );
    expect(await read(area, { it: "Leeds" })).toEqual(
      refusedWith("Enter the first half of a postcode, like LS8"),
    );
    expect(await read(area, {})).toEqual(refusedWith("Enter the area"));
  });
});

describe("a refused form", () => {
  const form = z.object({
    name: requiredText({ called: "the name", max: 5 }),
    kinds: checkboxes(["a", "b"]),
    from: requiredDate({ called: "the start" }),
    secret: requiredText({ called: "the password", max: 50 }),
  });
  const typed = {
    name: "far too long",
    kinds: ["a", "b"],
    "from-day": "31",
    "from-month": "2",
    "from-year": "2027",
    secret: "the password itself",
  };

  test("answers 400 with what is wrong and all that was typed, save what is to be forgotten", async () => {
    const read = await readForm(posted(typed), form, { forget: ["secret"] });
    const { secret: _, ...kept } = typed;
    expect(read).toMatchObject({
      ok: false,
      reply: {
        init: { status: 400 },
        data: {
          errors: {
            name: ["The name must be 5 characters or fewer"],
            from: ["The start must be a real date"],
          },
          values: kept,
        },
      },
    });
    expect(JSON.stringify(read)).not.toContain(typed.secret);
  });

  test("looks the same when it was a use-case that refused", async () => {
    const read = await readForm(posted({ ...typed, name: "short", "from-month": "3" }), form);
    if (!read.ok) throw new Error(JSON.stringify(read.reply));
    expect(read.refuse({ "": "Somebody else has changed it" }, 409)).toMatchObject({
      init: { status: 409 },
      data: { errors: { "": ["Somebody else has changed it"] }, values: { name: "short" } },
    });
  });

  test("keeps rows that repeat", async () => {
    const rows = z.object({
      extras: z
        .array(z.object({ label: requiredText({ called: "what it is for", max: 20 }) }))
        .max(2, { error: "Give at most 2" }),
    });
    const fields = { "extras[0].label": "School run", "extras[1].label": "" };
    const read = await readForm(posted(fields), rows);
    expect(read).toMatchObject({
      reply: { data: { errors: { "extras[1].label": ["Enter what it is for"] }, values: fields } },
    });
  });
});
