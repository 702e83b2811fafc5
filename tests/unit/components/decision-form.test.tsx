import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { DecisionForm } from "#app/components/decision/decision-form.tsx";

const words = (page: string) =>
  page
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .replace(/ \./g, ".");

const offer = {
  id: "1f0e6c1e-0000-4000-8000-000000000001",
  homeAlias: "Carer 12",
  providerName: "Larkspur",
  weeklyFee: 95_000,
  extras: [],
  shortlisted: false,
  heldUntil: null,
  holdIsOver: false,
  against: [
    { code: "vacancy", label: "Vacancy is open", sentence: "The vacancy is filled." },
    { code: "age", label: "Age", sentence: "Not for a child of 12." },
  ],
};

test("what stands against a home is read beside the choice, in its order", () => {
  const page = words(renderToStaticMarkup(<DecisionForm offers={[offer]} found={[]} />));
  expect(page).toContain(
    "Larkspur, £950 a week. The child has not been shown it. What stands against it: The vacancy is filled. Not for a child of 12.",
  );
});

test("a place that is no longer held says so beside the choice", () => {
  const late = { ...offer, heldUntil: "2026-11-20", holdIsOver: true };
  const page = words(renderToStaticMarkup(<DecisionForm offers={[late]} found={[]} />));
  expect(page).toContain("The place is no longer held: it was held until 20 November 2026.");
});
