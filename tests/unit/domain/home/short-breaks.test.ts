import { expect, test } from "vitest";
import {
  breakNightLabels,
  breakNights,
  breakRhythmLabels,
  breakRhythms,
} from "#app/domain/home/short-breaks.ts";

test("every night and every rhythm of short breaks has words of its own", () => {
  const words = [
    ...breakNights.map((night) => breakNightLabels[night]),
    ...breakRhythms.map((rhythm) => breakRhythmLabels[rhythm]),
  ];
  expect(new Set(words).size).toBe(breakNights.length + breakRhythms.length);
});
