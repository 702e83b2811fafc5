import { expect, test } from "vitest";
import { copyWords, sectionOf } from "#app/domain/matching/copy-words.ts";
import { briefFor } from "#tests/support/matching/ordinary.ts";

const brief = briefFor({
  places: { furthestMiles: 20, keepSchool: true, stayAwayFrom: ["BB7", "303"] },
  needs: { needs: [{ code: "autism", importance: "must" }] },
  risks: { risks: [{ code: "fire-setting", importance: "must" }] },
  home: { companionship: "solo", pets: "no", adaptations: ["hoist"] },
});

test.each([
  ["distance", 25, "distance 25 instead of 20 miles", "places"],
  ["ready", 3, "ready by Thursday 3 December instead of Monday 30 November", "request"],
  ["ofsted", 2, "Ofsted Requires improvement to be good allowed too", "home"],
  ["break-nights", 1, "short breaks on other nights too", "request"],
  ["out-of-hours", 1, "homes called in office hours", "request"],
  ["school", 1, "the child could change school", "places"],
  ["company", 1, "no must: on their own, with no other children", "home"],
  ["pets", 1, "homes with pets too", "home"],
  ["faith", 1, "the faith is no must", "home"],
  ["kind:childrens-home", 1, "children's home too", "home"],
  ["need:autism", 1, "no must: autism", "needs"],
  ["need:fire-setting", 1, "no must: setting fires", "risks"],
  ["adaptation:hoist", 1, "no must: hoist", "home"],
  ["stay-away:1", 1, "BB7, a place to stay away from, is let in", "places"],
  ["stay-away:2", 1, "an authority's area to stay away from is let in", "places"],
] as const)("%s by %d is said as “%s” and changed under %s", (key, amount, words, section) => {
  expect(copyWords(brief, { key, amount })).toBe(words);
  expect(sectionOf(brief, { key })).toBe(section);
});
