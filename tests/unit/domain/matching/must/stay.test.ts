import { expect, test } from "vitest";
import type { Stay } from "#app/domain/home/home.ts";
import { stayTaken } from "#app/domain/matching/must/stay.ts";
import { briefFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const verdict = (stay: Stay, stays: readonly Stay[]) => {
  const wanted = { request: { stay } };
  return stayTaken(briefFor(wanted))?.verdict(seenBy(searchFor(wanted), { home: { stays } }));
};

test.each(["emergency", "short-breaks", "parent-and-child"] as const)(
  "a home that does not take %s is not listed for it; one that has not said is asked",
  (stay) => {
    expect(verdict(stay, ["long-term", stay])).toBe("met");
    expect(verdict(stay, ["long-term"])).toBe("not-met");
    expect(verdict(stay, [])).toBe("not-known");
  },
);

test("how long an ordinary stay lasts keeps no home off the list", () => {
  expect(stayTaken(briefFor({ request: { stay: "long-term" } }))).toBeNull();
  expect(stayTaken(briefFor({ request: { stay: "bridging" } }))).toBeNull();
});

test("what a home takes instead is said, and no change is offered", () => {
  const wanted = { request: { stay: "emergency" } } as const;
  const requirement = stayTaken(briefFor(wanted));
  const seen = seenBy(searchFor(wanted), { home: { stays: ["long-term"] } });
  expect(requirement?.say(seen).sentence).toBe(
    "Does not take this stay (emergency); takes long term.",
  );
  expect(requirement?.change).toBeUndefined();
});
