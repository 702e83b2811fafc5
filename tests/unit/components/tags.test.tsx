import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FreshnessTag } from "#app/components/product/freshness-tag.tsx";
import { MoneyPerWeek } from "#app/components/product/money-per-week.tsx";
import { OfstedTag } from "#app/components/product/ofsted-tag.tsx";
import { VerdictTag } from "#app/components/product/verdict-tag.tsx";
import { verdicts } from "#app/domain/matching/match.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";

const uninspected: Inspection = {
  overall: null,
  helpedAndProtected: null,
  leadersAndManagers: null,
  supportedOutcome: null,
  inspectedOn: null,
  reportedBy: "register",
};

/** What is left when a page is read out: words without markup. */
function words(page: string): string {
  return page
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

test("not yet inspected is neutral, not a bad grade", () => {
  const page = renderToStaticMarkup(<OfstedTag inspection={uninspected} />);
  expect(words(page)).toBe("Ofsted: Not yet inspected");
  expect(page).toContain("govuk-tag--grey");
});

test("a grade stands with the day of its inspection", () => {
  const inspection = {
    ...uninspected,
    overall: "good",
    inspectedOn: calendarDate("2025-03-14"),
  } as const;
  expect(words(renderToStaticMarkup(<OfstedTag inspection={inspection} />))).toBe(
    "Ofsted: Good inspected 14 March 2025",
  );
});

test("a grade that only the provider has said is marked", () => {
  const inspection = { ...uninspected, overall: "good", reportedBy: "provider" } as const;
  expect(words(renderToStaticMarkup(<OfstedTag inspection={inspection} />))).toContain(
    "provider-reported, not yet in the register",
  );
});

test("supported accommodation shows its outcome, since it has no grade", () => {
  const inspection = { ...uninspected, supportedOutcome: "serious-weaknesses" } as const;
  expect(words(renderToStaticMarkup(<OfstedTag inspection={inspection} />))).toContain(
    "Serious or widespread weaknesses",
  );
});

test("freshness says when and by whom", () => {
  expect(
    words(
      renderToStaticMarkup(<FreshnessTag freshness="fresh" days={0} confirmedBy="Sam Okafor" />),
    ),
  ).toBe("Fresh confirmed today by Sam Okafor");
  expect(
    words(
      renderToStaticMarkup(<FreshnessTag freshness="expired" days={30} confirmedBy="Sam Okafor" />),
    ),
  ).toBe("Expired last confirmed 30 days ago by Sam Okafor");
});

test("each verdict has a word and a shape of its own", () => {
  const pages = verdicts.map((verdict) => renderToStaticMarkup(<VerdictTag verdict={verdict} />));
  expect(pages.map(words)).toEqual(["Met", "Not met", "Not known"]);
  const shapes = pages.map((page) => page.replace(/class="[^"]*"/g, ""));
  expect(new Set(shapes.map((shape) => /<svg.*<\/svg>/.exec(shape)?.[0])).size).toBe(3);
});

test("a fee that depends on the child is not shown as nothing", () => {
  expect(words(renderToStaticMarkup(<MoneyPerWeek pence={null} />))).toBe(
    "Fee depends on the child",
  );
  expect(words(renderToStaticMarkup(<MoneyPerWeek pence={123450} />))).toBe("£1,234.50 a week");
});
