import { expect, test } from "vitest";
import { judgedCandidates, judgedText } from "#db/repositories/judged-candidates.ts";
import { candidateFor } from "#tests/support/matching/ordinary.ts";

test("facts that were kept before a home could say more are read as not said", () => {
  const text = judgedText(
    candidateFor({ home: { breakNights: ["weekend-nights"], answersOutOfHours: true } }),
  );
  const older = JSON.stringify((JSON.parse(text) as unknown[]).slice(0, -2));
  const [now, then] = judgedCandidates(`${text},${older}`);
  expect(now?.home).toMatchObject({ breakNights: ["weekend-nights"], answersOutOfHours: true });
  expect(then).toEqual({
    ...now,
    home: { ...now?.home, breakNights: null, answersOutOfHours: null },
  });
});
