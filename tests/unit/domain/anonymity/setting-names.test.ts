import { expect, test } from "vitest";
import { findSettingNames } from "#app/domain/anonymity/setting-names.ts";

const excerpts = (text: string) => [
  ...new Set(findSettingNames(text).map(({ start, end }) => text.slice(start, end))),
];

test.each([
  "Hillside Academy",
  "St Mary's",
  "Park View Surgery",
  "King Edward VI College",
  "Alder Hey",
  "Ysgol Glan Morfa",
])("%s is the name of a school or service", (name) => {
  expect(excerpts(`He goes to ${name} now.`)).toContain(name);
});

test("a name in lower case is found after a word such as attends", () => {
  expect(excerpts("she attends thornbury primary school")).toEqual(["thornbury primary school"]);
});

test("a name in a text in capitals is found, a heading is none", () => {
  expect(excerpts("HE LEFT OAKWOOD HIGH SCHOOL")).toEqual(["OAKWOOD HIGH SCHOOL"]);
  expect(excerpts("PARK VIEW PRIMARY SCHOOL")).toEqual(["PARK VIEW PRIMARY SCHOOL"]);
  expect(excerpts("BEHAVIOUR IN SCHOOL, PREVIOUS PRIMARY SCHOOL, HEALTH CENTRE")).toEqual([]);
});

test("kinds of school and service are no names", () => {
  const text =
    "Her Primary School, a special school, the Virtual School, a Contact Centre, Sixth Form, the Multi-Agency Safeguarding Hub and a children's hospital.";
  expect(excerpts(text)).toEqual([]);
});
