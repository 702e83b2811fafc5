import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { CardSlip } from "#app/components/provider/card-slip.tsx";
import type { CardHome } from "#app/components/provider/card-types.ts";
import { today } from "#tests/support/matching/ordinary.ts";
import { cardFor } from "#tests/support/supply/ordinary.ts";

const home: CardHome = {
  homeId: "h",
  homeName: "Rowan",
  distanceBand: "under-5",
  fitsSince: null,
  invitedAt: null,
  offer: null,
  declined: null,
};

const slip = (...homes: CardHome[]) =>
  renderToStaticMarkup(
    <CardSlip slip={{ referralId: "r", card: cardFor(), homes }} today={today} />,
  );

test("a referral that none of one's homes has answered says so in words", () => {
  expect(slip(home, { ...home, homeId: "h2" })).toContain("Not answered");
});

test("a referral that one of one's homes has answered does not say so", () => {
  expect(slip(home, { ...home, homeId: "h2", declined: "staffing" })).not.toContain("Not answered");
});
