import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { HomeAtReferral } from "#app/components/provider/home-at-referral.tsx";
import type { OfferStatus } from "#app/domain/offer/offer.ts";

const wordsOf = (status: OfferStatus | null) =>
  renderToStaticMarkup(
    <HomeAtReferral
      referralId="r"
      isOpen={true}
      home={{
        homeId: "h",
        homeName: "Larch House",
        distanceBand: "under-5",
        fitsSince: null,
        invitedAt: null,
        offer: status && { id: "o", status },
        declined: "staffing",
        answers: [],
      }}
    />,
  );

test("a home that said no and then made an offer has not said no", () => {
  expect(wordsOf(null)).toContain("You have said no");
  expect(wordsOf("withdrawn")).toContain("You have said no");
  for (const status of ["prepared", "signed"] as const) {
    expect(wordsOf(status)).not.toContain("You have said no");
  }
});
