import { expect, test } from "vitest";
import { judgeCandidate } from "#app/domain/matching/judge.ts";
import { reasonsOf } from "#app/domain/matching/reasons.ts";
import { candidateFor, capability, searchFor } from "#tests/support/matching/ordinary.ts";

const needs = {
  needs: {
    needs: [
      { code: "autism", importance: "must" },
      { code: "adhd", importance: "matters" },
      { code: "epilepsy", importance: "matters" },
    ],
  },
} as const;

test("reasons for come best first, reasons against worst first, and what is not known stands apart", () => {
  const candidate = candidateFor({
    miles: 45,
    home: { capabilities: [capability("autism", "experienced"), capability("epilepsy", "cannot")] },
  });
  const { best, worst, notKnown } = reasonsOf(judgeCandidate(searchFor(needs), candidate));
  expect(best[0]?.sentence).toBe("Autism: has done this and can show it.");
  expect(worst.map(({ code }) => code).slice(0, 2)).toEqual(["distance:home", "need:epilepsy"]);
  expect(notKnown.map(({ sentence }) => sentence)).toEqual(["ADHD: has not said."]);
});

test("a question that the law asks comes before one that only moves the score", () => {
  const withOrder = { ...needs, child: { deprivationOfLiberty: true } };
  const silent = candidateFor({
    home: { kind: "childrens-home", acceptsDeprivationOfLiberty: null },
  });
  const { notKnown } = reasonsOf(judgeCandidate(searchFor(withOrder), silent));
  expect(notKnown[0]?.code).toBe("deprivation-of-liberty");
});

test("each reason is the sentence of a part that is shown", () => {
  const match = judgeCandidate(searchFor(needs), candidateFor());
  const sentences = match.parts.map(({ sentence }) => sentence);
  const { best, worst } = reasonsOf(match);
  expect(best.length).toBeGreaterThan(0);
  expect([...best, ...worst].every(({ sentence }) => sentences.includes(sentence))).toBe(true);
});
