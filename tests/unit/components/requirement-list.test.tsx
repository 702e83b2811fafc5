import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { RequirementList } from "#app/components/product/requirement-list.tsx";
import type { Judgement } from "#app/domain/matching/match.ts";

const listed = (verdict: Judgement["verdict"]) =>
  renderToStaticMarkup(
    <RequirementList
      label="Must-haves"
      judgements={[
        {
          code: "need:autism",
          label: "Autism",
          verdict,
          sentence: "About autism, this home.",
          fact: { says: "", confirmedAt: new Date("2026-08-24T12:00:00Z") },
        } as Judgement,
      ]}
    />,
  );

test("what was met or not met says when it was confirmed", () => {
  expect(listed("met")).toContain("confirmed 24 August 2026");
  expect(listed("not-met")).toContain("confirmed 24 August 2026");
});

test("what a home has not said was confirmed on no day", () => {
  expect(listed("not-known")).not.toContain("confirmed");
});
