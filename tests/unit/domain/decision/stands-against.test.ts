import { expect, test } from "vitest";
import { standsAgainst } from "#app/domain/decision/stands-against.ts";
import { judgeCandidate } from "#app/domain/matching/judge.ts";
import type { VacancyStatus } from "#app/domain/vacancy/vacancy.ts";
import { candidateFor, capability, searchFor } from "#tests/support/matching/ordinary.ts";

const search = searchFor({
  places: { furthestMiles: 20 },
  needs: { needs: [{ code: "epilepsy", importance: "matters" }] },
});

function against(status: VacancyStatus, home: Parameters<typeof candidateFor>[0] = {}) {
  const candidate = candidateFor({ ...home, vacancy: { status } });
  return standsAgainst(judgeCandidate(search, candidate), candidate.vacancy);
}

test("what the law asks comes first, then each must-have that is not met, then what loses points", () => {
  const home = { ageTo: 8, capabilities: [capability("epilepsy", "cannot")] };
  const codes = against("filled", { miles: 45, home }).map(({ code }) => code);
  expect(codes.slice(0, 3)).toEqual(["vacancy", "age", "distance"]);
  expect(codes).toContain("need:epilepsy");
  expect(new Set(codes).size).toBe(codes.length);
});

test("a vacancy that is filled or withdrawn is named at the head", () => {
  expect(against("filled")[0]?.sentence).toBe("The vacancy is filled.");
  expect(against("withdrawn")[0]?.sentence).toBe("The vacancy was withdrawn.");
});

test("that the vacancy is held is nothing against an offer of it: it may be held for this child", () => {
  expect(against("held")).toEqual(against("open"));
});
