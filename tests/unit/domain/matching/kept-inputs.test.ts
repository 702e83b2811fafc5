import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { compileKept, keepInputs } from "#app/domain/matching/kept-inputs.ts";
import { rank, rankedHome } from "#app/domain/matching/rank.ts";
import { hearthStandard, weightKeys } from "#app/domain/matching/weight-profile.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import { now, searchFor, today, town } from "#tests/support/matching/ordinary.ts";

// A property tries a hundred markets; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const someWeights = fc.record(
  Object.fromEntries(weightKeys.map((key) => [key, fc.integer({ min: 0, max: 100 })])),
);

test("a search that was kept as text orders every market as the search itself does", () => {
  fc.assert(
    fc.property(answers, candidates, someWeights, (referral, homes, weights) => {
      const search = compileSearch(referral, town, today, now, { ...hearthStandard, weights });
      const kept = JSON.parse(JSON.stringify(keepInputs(search)));
      const again = rank(compileKept(kept, hearthStandard), homes);
      expect(again.listed.flatMap(rankedHome)).toEqual(
        rank(search, homes).listed.flatMap(rankedHome),
      );
    }),
  );
});

test("nothing of the child is kept that judging does not read", () => {
  const search = searchFor({
    risks: { whatHelps: "Time alone in the garden" },
    home: { inadequateOverride: { name: "Head of service", reason: "Known well" } },
  });
  const kept = keepInputs(search);
  const text = JSON.stringify(kept);
  for (const word of ["garden", "Head of service", "Known well", "WBRI", "ethnicity", "C2"]) {
    expect(text).not.toContain(word);
  }
  expect(Object.keys(kept.answers.child).sort()).toEqual([
    "age",
    "deprivationOfLiberty",
    "keyStage4",
    "sex",
  ]);
  expect(kept.answers.home.inadequateOverride).not.toBeNull();
});
