import { expect, test } from "vitest";
import { judgedCandidates, judgedText } from "#db/repositories/judged-candidates.ts";
import { candidateFor, today } from "#tests/support/matching/ordinary.ts";

test("facts that were kept before a home could say more are read as not said", () => {
  const text = judgedText(
    candidateFor({ home: { breakNights: ["weekend-nights"], answersOutOfHours: true } }),
  );
  const older = JSON.stringify((JSON.parse(text) as unknown[]).slice(0, 32));
  const [now, then] = judgedCandidates(`${text},${older}`);
  expect(now?.home).toMatchObject({ breakNights: ["weekend-nights"], answersOutOfHours: true });
  expect(then).toEqual({
    ...now,
    home: { ...now?.home, breakNights: null, answersOutOfHours: null },
  });
});

test("what the register says is kept with the facts, and read of what was kept before as nothing of its own", () => {
  const text = judgedText(
    candidateFor({
      shortBreaksOnly: true,
      inspection: { reportedBy: "provider" },
      registered: { overall: "inadequate", inspectedOn: today },
    }),
  );
  const older = JSON.stringify((JSON.parse(text) as unknown[]).slice(0, 34));
  const [now, then] = judgedCandidates(`${text},${older}`);
  expect(now).toMatchObject({
    shortBreaksOnly: true,
    registered: { overall: "inadequate", helpedAndProtected: null, inspectedOn: today },
  });
  expect(then).toEqual({ ...now, shortBreaksOnly: false, registered: null });
});

test("what was kept before a home could be in doubt between authorities is read as certain", () => {
  const text = judgedText(candidateFor({ home: { otherAuthorities: ["302"] } }));
  const older = JSON.stringify((JSON.parse(text) as unknown[]).slice(0, 36));
  const [now, then] = judgedCandidates(`${text},${older}`);
  expect(now?.home.otherAuthorities).toEqual(["302"]);
  expect(then?.home.otherAuthorities).toEqual([]);
});
