import { expect, test } from "vitest";
import { readArea } from "#app/domain/referral/area.ts";

test.each([
  ["ls8", "LS8"],
  [" LS8  4 ", "LS8 4"],
  ["ec1a 1", "EC1A 1"],
  ["M1", "M1"],
])("%j is an area", (typed, area) => {
  expect(readArea(typed)).toEqual({ accepted: true, value: area });
});

test.each(["LS8 4AB", "ls84ab", "EC1A1BB", "12 High Street, LS8 4AB"])(
  "%j holds a whole postcode, which is refused for what it is",
  (typed) => {
    expect(readArea(typed)).toEqual({ accepted: false, refusal: "whole-postcode" });
  },
);

test.each(["", "Leeds", "LS", "8", "LS8 44"])("%j is no area", (typed) => {
  expect(readArea(typed)).toEqual({ accepted: false, refusal: "not-an-area" });
});
