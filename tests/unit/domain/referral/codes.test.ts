import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  categoriesOfNeed,
  codeLabel,
  ethnicities,
  legalStatuses,
  senProvisions,
} from "#app/domain/referral/codes.ts";

type Codes = readonly { readonly code: string }[];
type CodeSet = Codes | { readonly codes: Codes };
const sets = JSON.parse(
  readFileSync(new URL("../../../../db/reference/data/codesets.json", import.meta.url), "utf8"),
) as Record<string, CodeSet>;
const published = (name: string) => {
  const set = sets[name] ?? [];
  return ("codes" in set ? set.codes : set).map(({ code }) => code).sort();
};

test.each([
  ["ethnicity", ethnicities],
  ["category_of_need", categoriesOfNeed],
  ["sen_provision", senProvisions],
])("the %s codes are those of the return, no more and no fewer", (name, labels) => {
  expect(Object.keys(labels).sort()).toEqual(published(name));
});

test("the legal statuses are those of the return but for the historic freeing order", () => {
  expect([...Object.keys(legalStatuses), "D1"].sort()).toEqual(published("legal_status"));
});

test("a code that is not listed is shown as it is", () => {
  expect(codeLabel(ethnicities, "WBRI")).toBe("White British");
  expect(codeLabel(ethnicities, "XXXX")).toBe("XXXX");
  expect(codeLabel(ethnicities, "toString")).toBe("toString");
});
