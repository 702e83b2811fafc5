import { expect, test } from "vitest";
import { stays } from "#app/domain/home/home.ts";
import type { BreakNight } from "#app/domain/home/short-breaks.ts";
import { nightsOffered, nightsWanted } from "#app/domain/matching/must/break-nights.ts";
import { briefFor, referralFor, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const weekends = { request: { stay: "short-breaks", breakNights: ["weekend-nights"] } } as const;
const seen = (breakNights: readonly BreakNight[] | null) =>
  seenBy(searchFor(weekends), { home: { breakNights } });
const must = nightsOffered(briefFor(weekends));

test("a home with other nights alone is not listed for weekend breaks; one that has not said is asked", () => {
  expect(must?.verdict(seen(["weekend-nights", "holiday-nights"]))).toBe("met");
  expect(must?.verdict(seen(["school-nights"]))).toBe("not-met");
  expect(must?.verdict(seen([]))).toBe("not-met");
  expect(must?.verdict(seen(null))).toBe("not-known");
});

test("of several nights needed every one has to be offered", () => {
  const both = {
    request: { stay: "short-breaks", breakNights: ["school-nights", "weekend-nights"] },
  } as const;
  const verdict = (breakNights: readonly BreakNight[]) =>
    nightsOffered(briefFor(both))?.verdict(seenBy(searchFor(both), { home: { breakNights } }));
  expect(verdict(["school-nights", "weekend-nights"])).toBe("met");
  expect(verdict(["weekend-nights"])).toBe("not-met");
});

test("nights are asked of short breaks only, and only where some are named", () => {
  expect(nightsOffered(briefFor({ request: { stay: "short-breaks" } }))).toBeNull();
  expect(
    nightsOffered(briefFor({ request: { stay: "short-breaks", breakNights: [] } })),
  ).toBeNull();
  for (const stay of stays.filter((one) => one !== "short-breaks")) {
    const other = { request: { stay, breakNights: ["weekend-nights"] } } as const;
    expect(nightsWanted(referralFor(other))).toEqual([]);
  }
});

test("which nights are missing is said, and that others would let the home in", () => {
  expect(must?.say(seen(["school-nights"])).sentence).toBe(
    "Does not offer short breaks on weekend nights (Friday and Saturday); offers school nights (Sunday to Thursday).",
  );
  expect(must?.say(seen([])).sentence).toMatch(/; offers none\.$/);
  expect(must?.say(seen(null)).sentence).toBe(
    "Has not said on which nights it offers short breaks.",
  );
  expect(must?.change?.(seen(["school-nights"]))).toMatchObject({
    key: "break-nights",
    words: "the breaks could be on other nights than weekend nights (Friday and Saturday)",
  });
});
