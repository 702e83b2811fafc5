import { expect, test } from "vitest";
import { explain, judgeCandidate } from "#app/domain/matching/judge.ts";
import { weigh } from "#app/domain/matching/weigh.ts";
import {
  candidateFor,
  capability,
  judgementOf,
  searchFor,
} from "#tests/support/matching/ordinary.ts";

const autism = { needs: { needs: [{ code: "autism", importance: "must" }] } } as const;

test("every verdict stands on a fact with the day it was confirmed", () => {
  const known = candidateFor({ home: { capabilities: [capability("autism", "trained")] } });
  const judgement = judgementOf(judgeCandidate(searchFor(autism), known).judgements, "need:autism");
  expect(judgement).toMatchObject({
    kind: "must",
    verdict: "met",
    sentence: "Autism: trained, not yet done.",
    fact: { confirmedAt: new Date("2026-10-01T09:00:00Z") },
  });
});

test("a need that is a must is judged once and still has its part in the score", () => {
  const { judgements, parts } = judgeCandidate(searchFor(autism), candidateFor());
  expect(judgements.filter(({ code }) => code === "need:autism")).toHaveLength(1);
  expect(parts.filter(({ code }) => code === "need:autism")).toHaveLength(1);
});

test("what a home has not said is not known: it is listed, and the score is a range", () => {
  const match = judgeCandidate(searchFor(autism), candidateFor());
  expect(judgementOf(match.judgements, "need:autism").verdict).toBe("not-known");
  expect(match.listed).toBe(true);
  expect(match.score.upper).toBeGreaterThan(match.score.lower);
});

test("a home that is not listed is explained in full as well", () => {
  const search = searchFor();
  const held = explain(search, weigh(search, candidateFor({ vacancy: { status: "held" } })));
  expect(held.listed).toBe(false);
  expect(held.parts.length).toBeGreaterThan(5);
  expect(held.score.upper).toBeGreaterThan(0);
});

test("distances are told for the places on the map alone", () => {
  const search = searchFor({ places: { schoolArea: "ZZ9" } });
  const { distances } = judgeCandidate(search, candidateFor({ miles: 3 }));
  expect(distances).toEqual([{ anchor: "home", label: "the home area (AA1)", miles: 3 }]);
});
