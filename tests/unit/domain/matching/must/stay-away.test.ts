import { expect, test } from "vitest";
import { placesToAvoid, stayAway } from "#app/domain/matching/must/stay-away.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

test("places to stay away from are authorities by code and outcodes", () => {
  expect(placesToAvoid(["301", "AA1"])).toEqual({ authorities: ["301"], outcodes: ["AA1"] });
});

test.each([
  [["301"], "not-met"],
  [["AA1"], "not-met"],
  [["AA1 4"], "not-met"],
  [["302", "AA2", "AA11 1"], "met"],
] as const)("a home in AA1 in authority 301, away from %j: %s", (stayAwayFrom, verdict) => {
  const away = { places: { stayAwayFrom } };
  expect(stayAway(briefFor(away))?.verdict(seenBy(searchFor(away)))).toBe(verdict);
});

test("nothing is asked when there is nowhere to stay away from", () => {
  expect(stayAway(briefFor())).toBeNull();
});

test("a sector keeps out its whole outcode, because no closer place of a home is known", () => {
  expect(placesToAvoid(["AA1 4", "AA1 5", "BB7"]).outcodes).toEqual(["AA1", "BB7"]);
});

test("a home that may stand in an authority to stay away from counts as inside while nobody has said", () => {
  const away = { places: { stayAwayFrom: ["303"] } };
  const required = stayAway(briefFor(away));
  const seen = seenBy(searchFor(away), { home: { otherAuthorities: ["302", "303"] } });
  expect(required?.verdict(seen)).toBe("not-met");
  expect(required?.say(seen).sentence).toBe(
    "In AA1, perhaps in a place to stay away from: the home has not said which council area it is in.",
  );
  expect(required?.change?.(seen)?.key).toBe("stay-away:1");
});

test("a home in one place to stay away from and perhaps in another is not offered for one change", () => {
  const away = { places: { stayAwayFrom: ["AA1", "302"] } };
  const seen = seenBy(searchFor(away), { home: { otherAuthorities: ["302"] } });
  expect(stayAway(briefFor(away))?.change?.(seen)).toBeNull();
});
