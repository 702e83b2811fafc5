import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { VacancyLine } from "#app/components/provider/vacancy-line.tsx";
import type { Attention } from "#app/domain/vacancy/attention.ts";
import { vacancyFor } from "#tests/support/supply/ordinary.ts";

const stillOpen = (attention: Attention | null) => {
  const line = renderToStaticMarkup(
    <VacancyLine
      vacancy={vacancyFor({ status: "open" })}
      homeName="Rowan"
      freshness="fresh"
      days={1}
      attention={attention}
      backTo="/provider"
      mayChange
    />,
  );
  return line.match(/<button[^>]*value="renew"[^>]*>/)?.[0] ?? "";
};

test("a vacancy that is due to be confirmed has the button that stands out", () => {
  expect(stillOpen("ageing")).toContain('class="govuk-button"');
});

test("a vacancy that was confirmed lately can be confirmed by a button that does not stand out", () => {
  expect(stillOpen(null)).toContain("govuk-button--secondary");
});
