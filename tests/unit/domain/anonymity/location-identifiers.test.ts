import { expect, test } from "vitest";
import { findPostcodes, findStreetAddresses } from "#app/domain/anonymity/location-identifiers.ts";

const excerpts = (find: typeof findPostcodes, text: string) => [
  ...new Set(find(text).map(({ start, end }) => text.slice(start, end))),
];

test("a full postcode is found however it is written, its first half is not", () => {
  expect(excerpts(findPostcodes, "m14 5tb or EC1A1BB")).toEqual(["m14 5tb", "EC1A1BB"]);
  expect(excerpts(findPostcodes, "within ten miles of M14")).toEqual([]);
});

test.each([
  "12 Acacia Avenue",
  "Flat 3, 7 Mill Lane",
  "221b Baker Street",
  "8 The Beeches",
  "5 kestrel drive",
  "4 willow way",
  "Pennine View",
])("%s is an address", (address) => {
  expect(excerpts(findStreetAddresses, `Family live at ${address} now.`)).toContain(address);
});

test("distances, journeys and sizes are no addresses", () => {
  const text =
    "A 20 minute walk, a 5 mile drive, a 2 bedroom house, a Children's Home, Crown Court.";
  expect(excerpts(findStreetAddresses, text)).toEqual([]);
});
