import { expect, test } from "vitest";
import { stays } from "#app/domain/home/home.ts";
import { judgeCandidate } from "#app/domain/matching/judge.ts";
import { shortBreaksOnly } from "#app/domain/matching/lawful/short-breaks-only.ts";
import {
  briefFor,
  candidateFor,
  judgementOf,
  searchFor,
} from "#tests/support/matching/ordinary.ts";

const onlyShortBreaks = candidateFor({
  home: { kind: "childrens-home", stays: ["long-term", "short-breaks"] },
  shortBreaksOnly: true,
});

test.each(stays.filter((stay) => stay !== "short-breaks"))(
  "a home that is registered for short breaks only is lawful for no other stay, whatever its profile says: %s",
  (stay) => {
    const match = judgeCandidate(searchFor({ request: { stay } }), onlyShortBreaks);
    const { kind, verdict, sentence } = judgementOf(match.judgements, "short-breaks-only");
    expect([kind, verdict]).toEqual(["lawful", "not-met"]);
    expect(sentence).toBe("Registered with Ofsted for short breaks only.");
    expect(match.listed).toBe(false);
  },
);

test("for short breaks there is nothing to ask, and such a home is listed", () => {
  expect(shortBreaksOnly(briefFor({ request: { stay: "short-breaks" } }))).toBeNull();
  const search = searchFor({ request: { stay: "short-breaks" } });
  expect(judgeCandidate(search, onlyShortBreaks).listed).toBe(true);
});

test("every other registration is for more than short breaks", () => {
  const { judgements } = judgeCandidate(searchFor(), candidateFor());
  expect(judgementOf(judgements, "short-breaks-only").verdict).toBe("met");
});
