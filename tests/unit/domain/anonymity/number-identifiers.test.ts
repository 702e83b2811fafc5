import { expect, test } from "vitest";
import {
  findCarRegistrations,
  findCaseNumbers,
  findNationalInsurance,
  findNhsNumbers,
  findPhones,
  findUpns,
} from "#app/domain/anonymity/number-identifiers.ts";

const excerpts = (find: typeof findPhones, text: string) => [
  ...new Set(find(text).map(({ start, end }) => text.slice(start, end))),
];

test.each([
  "07700 900123",
  "0770 090 0123",
  "(020) 7946 0000",
  "+44 (0)161 496 0000",
  "0044 7700900123",
])("%s is a phone number", (number) => {
  expect(excerpts(findPhones, `so ${number} it is`)).toEqual([number]);
});

test("years, money, ratios and hours are no phone numbers", () => {
  expect(excerpts(findPhones, "2019 to 2024, £4,500, 60/40, 24/7, 1:1, 9am to 5pm")).toEqual([]);
});

test("digits said one by one are a phone number", () => {
  expect(excerpts(findPhones, "oh seven seven double oh nine oh oh one")).toHaveLength(1);
});

test("ten digits are an NHS number when their check digit fits, or when they are called one", () => {
  expect(excerpts(findNhsNumbers, "it is 943 476 5919")).toEqual(["943 476 5919"]);
  expect(excerpts(findNhsNumbers, "it is 943 476 5918")).toEqual([]);
  expect(excerpts(findNhsNumbers, "NHS no: 943 476 5918")).toEqual(["943 476 5918"]);
});

test("ten digits within a phone number are no NHS number, though the check digit fits", () => {
  expect(excerpts(findNhsNumbers, "ring +44 7943476591 9, or 0 943 476 5919")).toEqual([]);
});

test("a National Insurance number is found, a prefix that is never given out is not", () => {
  expect(excerpts(findNationalInsurance, "qq ab 12 34 56 c")).toEqual(["ab 12 34 56 c"]);
  expect(excerpts(findNationalInsurance, "BG123456A")).toEqual([]);
});

test("a pupil number is found when its check letter fits", () => {
  expect(excerpts(findUpns, "H801200001001")).toEqual(["H801200001001"]);
  expect(excerpts(findUpns, "A801200001001")).toEqual([]);
});

test("court numbers, record numbers and long numbers are case numbers", () => {
  expect(excerpts(findCaseNumbers, "heard as ZC21C00123")).toEqual(["ZC21C00123"]);
  expect(excerpts(findCaseNumbers, "open on LCS 123456")).toContain("LCS 123456");
  expect(excerpts(findCaseNumbers, "case no: AB/77123")).toEqual(["AB/77123"]);
  expect(excerpts(findCaseNumbers, "12 hours, 2024, £123456")).toEqual([]);
});

test("car registrations are found in capitals, and in any case after a word for a car", () => {
  expect(excerpts(findCarRegistrations, "YN07 KLM, M123 ABC")).toEqual(["YN07 KLM", "M123 ABC"]);
  expect(excerpts(findCarRegistrations, "reg yn07klm")).toEqual(["yn07klm"]);
});
