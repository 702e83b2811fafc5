import { describe, expect, test } from "vitest";
import type { Stay } from "#app/domain/home/home.ts";
import {
  ceilingOf,
  gradeCeilings,
  levelCeilings,
  partsOf,
  pointsOf,
  unsaidStayCeiling,
} from "#app/domain/matching/ceiling.ts";
import { scoreOf } from "#app/domain/matching/score.ts";
import { capabilityLevels } from "#app/domain/needs/needs.ts";
import { grades, type SupportedOutcome } from "#app/domain/ofsted/grades.ts";
import { capability, searchFor, seenBy } from "#tests/support/matching/ordinary.ts";

const autism = {
  needs: { needs: [{ code: "autism", importance: "must" }] },
} as const;

describe("The ceiling of a search", () => {
  test("is a hundred points in all, whether or not a query can read what they rest on", () => {
    for (const changes of [
      {},
      autism,
      { home: { language: { code: "ur", importance: "matters" } } },
    ] as const) {
      const ceiling = ceilingOf(searchFor(changes));
      expect(ceiling.rest + pointsOf(ceiling.parts)).toBeCloseTo(100);
    }
  });

  test("takes a wish that rests on no column as met in full", () => {
    const spoken = searchFor({ home: { language: { code: "ur", importance: "matters" } } });
    const language = spoken.wishes.find(({ code }) => code === "language");
    expect(ceilingOf(spoken).rest).toBeCloseTo(100 * (language?.weight ?? 0));
    expect(ceilingOf(searchFor()).rest).toBe(0);
  });

  test.each([...capabilityLevels, "unsaid"] as const)(
    "gives a home that is %s with a need what the middle of its score gets",
    (level) => {
      const search = searchFor(autism);
      const [part] = partsOf(ceilingOf(search), "capability");
      const capabilities = level === "unsaid" ? [] : [capability("autism", level)];
      const middle = (all: typeof capabilities) =>
        scoreOf(search, seenBy(search, { home: { capabilities: all } })).middle;
      const cannot = middle([capability("autism", "cannot")]);
      expect(middle(capabilities) - cannot).toBeCloseTo((part?.points ?? 0) * levelCeilings[level]);
    },
  );

  test("gives a home that names no stay what the middle of its score gets", () => {
    const search = searchFor();
    const [part] = partsOf(ceilingOf(search), "stay");
    const middle = (offered: readonly Stay[]) =>
      scoreOf(search, seenBy(search, { home: { stays: offered } })).middle;
    const other = middle(["short-breaks"]);
    expect(middle([]) - other).toBeCloseTo((part?.points ?? 0) * unsaidStayCeiling);
    expect(middle(["long-term"]) - other).toBeCloseTo(part?.points ?? 0);
  });

  test.each(grades)("gives the grade %s no less than the middle of the score gets", (grade) => {
    const search = searchFor();
    const [part] = partsOf(ceilingOf(search), "overall");
    const middle = (overall: typeof grade) =>
      scoreOf(search, seenBy(search, { inspection: { overall } })).middle;
    const gained = middle(grade) - middle("inadequate");
    expect((part?.points ?? 0) * gradeCeilings[grade]).toBeGreaterThanOrEqual(gained - 1e-9);
  });

  test("gives a home without a grade as much as the best outcome of supported accommodation counts", () => {
    const search = searchFor();
    const [part] = partsOf(ceilingOf(search), "overall");
    const middle = (supportedOutcome: SupportedOutcome) =>
      scoreOf(search, seenBy(search, { inspection: { overall: null, supportedOutcome } })).middle;
    const gained = middle("consistently-strong") - middle("serious-weaknesses");
    expect(gained).toBeGreaterThan(1);
    expect((part?.points ?? 0) * gradeCeilings.none).toBeGreaterThanOrEqual(gained - 1e-9);
  });
});
