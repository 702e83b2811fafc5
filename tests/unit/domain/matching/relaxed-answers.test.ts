import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { changeSets } from "#app/domain/matching/change-sets.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { rank } from "#app/domain/matching/rank.ts";
import { partOf, relaxedAnswers } from "#app/domain/matching/relaxed-answers.ts";
import type { JudgedAnswers } from "#app/domain/matching/search.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import { answers, candidates } from "#tests/support/matching/arbitraries.ts";
import { homesAddedBy } from "#tests/support/matching/every-change-set.ts";
import { briefFor, now, referralFor, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try many markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const compiled = (referral: JudgedAnswers) => compileSearch(referral, town, today, now);
const listedBy = (referral: JudgedAnswers, homes: Parameters<typeof rank>[1]) =>
  rank(compiled(referral), homes)
    .listed.map(({ seen }) => seen.candidate.home.id)
    .sort();

test("a copy lists what the referral lists and exactly the homes that its sentence counts", () => {
  fc.assert(
    fc.property(answers, candidates, (referral, homes) => {
      const search = compiled(referral);
      const weighed = homes.map((home) => weigh(search, home));
      const before = listedBy(referral, homes);
      for (const { changes } of changeSets(weighed, { changes: 9, steps: 9, together: 99 })) {
        const after = listedBy(relaxedAnswers(search.brief, changes), homes);
        expect(after).toEqual([...before, ...homesAddedBy(weighed, changes)].sort());
      }
    }),
    { numRuns: 300 },
  );
});

test("a kind that was marked unsuitable is let in without shutting out the kinds that nobody marked", () => {
  const brief = briefFor({
    home: { kinds: [{ kind: "childrens-home", suitability: "unsuitable" }] },
  });
  const { home } = relaxedAnswers(brief, [{ key: "kind:childrens-home", amount: 1 }]);
  expect(home.kinds).toEqual([]);
});

test("places to stay away from are let in by their place in the referral, whatever else is let in", () => {
  const brief = briefFor({ places: { stayAwayFrom: ["BB7", "CC8", "303"] } });
  const changes = ["stay-away:1", "stay-away:3"].map((key) => ({ key, amount: 1 }));
  expect(relaxedAnswers(brief, changes).places.stayAwayFrom).toEqual(["CC8"]);
});

test("the referral itself is left as it was", () => {
  const brief = briefFor({ places: { furthestMiles: 20 } });
  relaxedAnswers(brief, [{ key: "distance", amount: 40 }]);
  expect(brief.answers).toEqual(referralFor({ places: { furthestMiles: 20 } }));
});

test("what a change names stands behind its family", () => {
  expect([partOf("kind:childrens-home", "kind"), partOf("distance", "kind")]).toEqual([
    ["childrens-home"],
    [],
  ]);
});
