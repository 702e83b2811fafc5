import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ReferralPages } from "#app/components/referral/referral-pages.tsx";
import type { ReferralRow } from "#app/components/referral/referral-table.tsx";
import { startFigures } from "#app/components/referral/start-figures.ts";
import { type ReferralList, referralLists } from "#app/domain/referral/referral-lists.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";

const today = calendarDate("2026-11-23");
const row: ReferralRow = {
  id: "r",
  reference: "HX-7K3M",
  status: "published",
  neededBy: today,
  age: 11,
  sectionsWritten: 9,
  homesAsked: 24,
  offers: 1,
};
const shown = (referrals: readonly ReferralRow[], list: ReferralList | null = null) =>
  renderToStaticMarkup(
    <ReferralPages
      referrals={referrals}
      found={60}
      page={2}
      pageCount={3}
      list={list}
      reference="7k"
      today={today}
    />,
  );

test("the link to offers says how many of what, and not a bare number", () => {
  expect(shown([row])).toContain(">1 offer</a>");
  expect(shown([{ ...row, offers: 3 }])).toContain(">3 offers</a>");
});

test("the status stands once over the referrals that have it, however many there are", () => {
  const rows = ["a", "b", "c"].map((id) => ({ ...row, id }));
  const decided = { ...row, id: "d", status: "decided" } as const;
  expect(shown([...rows, decided]).match(/Looking for a home/g)).toHaveLength(1);
  expect(shown([...rows, decided]).match(/>Decided</g)).toHaveLength(1);
});

test("a referral that is closed is no longer urgent", () => {
  expect(shown([row])).toContain(">Today</strong>");
  expect(shown([{ ...row, status: "withdrawn" }])).not.toContain(">Today</strong>");
});

test("the other pages of the list keep what was asked for", () => {
  expect(shown([row], "decided")).toContain(
    "/commissioner?list=decided&amp;reference=7k&amp;page=3#referrals",
  );
});

test("every figure of the first page leads to the list that it counts", () => {
  const counts = {
    published: 1,
    draft: 2,
    decided: 3,
    withdrawn: 4,
    due: 5,
    offered: 6,
    offers: 7,
  };
  const hrefs = startFigures(counts, null).map(({ href }) => href);
  expect(hrefs.toSorted()).toEqual(
    referralLists.map((list) => `/commissioner?list=${list}#referrals`).toSorted(),
  );
});
