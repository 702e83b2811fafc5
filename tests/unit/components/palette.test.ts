import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const sheet = readFileSync("app/styles/_palette.scss", "utf8");
const colours = new Map(
  [...sheet.matchAll(/^\$([a-z-]+): (#[0-9a-f]{6});/gm)].map((m) => [m[1], m[2]]),
);

function luminance(name: string): number {
  const hex = colours.get(name) ?? name;
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

test.each([
  ["paper", "pine"],
  ["lagoon", "paper"],
  ["lagoon", "mist"],
  ["lagoon-deep", "paper"],
  ["ink-soft", "paper"],
  ["ink-soft", "mist"],
  ["pine-deep", "mist"],
  ["plum", "cream"],
  ["plum", "peach"],
  ["plum", "paper"],
  ["paper", "plum"],
  ["paper", "leaf"],
  ["ink", "peach"],
  ["ink", "cream"],
])("%s words on %s have a contrast of at least 4.5 to 1", (words, ground) => {
  expect(contrast(words, ground)).toBeGreaterThanOrEqual(4.5);
});
