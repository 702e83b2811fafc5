import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CardFacts } from "#app/components/provider/card-facts.tsx";
import { CardSlip } from "#app/components/provider/card-slip.tsx";
import { providerCard } from "#app/domain/referral/provider-card.ts";
import { addDays, calendarDate } from "#app/domain/shared/calendar-date.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

const neededBy = calendarDate("2026-12-10");
const request = { urgency: "planned", neededBy, answerBy: neededBy } as const;
const card = providerCard(answersFor({ request }), "HX-7K3M", "Hither");
const slip = { referralId: "r", card, homes: [] };
const daysBefore = (days: number) => {
  const today = addDays(neededBy, -days);
  return [
    <CardSlip key="slip" slip={slip} today={today} />,
    <CardFacts key="facts" card={card} today={today} />,
  ]
    .map((shown) => renderToStaticMarkup(shown))
    .map((html) => ["Planned", "Within 5 days", "Today"].filter((words) => html.includes(words)));
};

test("how soon a home is needed follows the day on which a provider reads the card", () => {
  expect(daysBefore(5)).toEqual([["Planned"], ["Planned"]]);
  expect(daysBefore(4)).toEqual([["Within 5 days"], ["Within 5 days"]]);
  expect(daysBefore(0)).toEqual([["Today"], ["Today"]]);
});

test("a card whose day has passed says so instead of today", () => {
  const html = renderToStaticMarkup(<CardFacts card={card} today={addDays(neededBy, 1)} />);
  expect(html).toContain("It was needed by 10 December 2026");
});
