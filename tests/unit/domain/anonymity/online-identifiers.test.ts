import { expect, test } from "vitest";
import {
  findEmails,
  findSocialHandles,
  findWebAddresses,
} from "#app/domain/anonymity/online-identifiers.ts";

const excerpts = (find: typeof findEmails, text: string) =>
  find(text).map(({ start, end }) => text.slice(start, end));

test("an email address is found, also spelt out", () => {
  expect(excerpts(findEmails, "to a.b+c@x-y.co.uk now")).toEqual(["a.b+c@x-y.co.uk"]);
  expect(excerpts(findEmails, "bev [at] gmail.com")).toEqual(["bev [at] gmail.com"]);
  expect(excerpts(findEmails, "meet at the shop at six")).toEqual([]);
});

test("a web address is found with or without its scheme", () => {
  expect(excerpts(findWebAddresses, "see https://a.example/x or b.co.uk/y")).toEqual([
    "https://a.example/x",
    "b.co.uk/y",
  ]);
  expect(excerpts(findWebAddresses, "at home.Then to bed")).toEqual([]);
});

test("a username is found by its sign, its shape or the words before it", () => {
  expect(excerpts(findSocialHandles, "as @its.mia daily")).toEqual(["@its.mia"]);
  expect(excerpts(findSocialHandles, "plays as foxy_2010")).toEqual(["foxy_2010"]);
  expect(excerpts(findSocialHandles, "his username is kingfish")).toEqual(["kingfish"]);
  expect(excerpts(findSocialHandles, "Instagram is banned, covid19 is over")).toEqual([]);
});
