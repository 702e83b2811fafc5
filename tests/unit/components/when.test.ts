import { describe, expect, it } from "vitest";
import { exactWords, whenWords } from "#app/components/product/when.tsx";

const now = new Date("2026-07-01T19:00:00Z");

describe("when something happened", () => {
  it.each([
    ["2026-07-01T18:59:40Z", "just now"],
    ["2026-07-01T18:58:00Z", "2 minutes ago"],
    ["2026-07-01T17:30:00Z", "1 hour ago"],
    ["2026-06-30T18:05:00Z", "30 June at 7:05 pm"],
  ])("%s is %j", (at, words) => {
    expect(whenWords(new Date(at), now)).toBe(words);
  });
});

it("is said with its year and time where it is kept as evidence, however near it is", () => {
  expect(exactWords(new Date("2026-10-29T18:17:00Z"))).toBe("29 October 2026 at 6:17 pm");
  expect(exactWords(new Date("2026-07-01T18:59:40Z"))).toBe("1 July 2026 at 7:59 pm");
});
