import { expect, test } from "vitest";
import { offerTexts } from "#app/domain/offer/offer-texts.ts";
import { detailsFor } from "#tests/support/supply/ordinary.ts";

test("everything that is written in an offer is looked through, by the name of its field", () => {
  const texts = offerTexts(
    detailsFor({
      needs: [{ code: "autism", how: "A fixed routine." }],
      extras: [{ label: "Tuition", weeklyFee: 100 }],
      aboutTheOffer: "A visit is possible.",
      impactSummary: "Two younger children.",
    }),
  );
  expect(texts).toEqual({
    "how.autism": "A fixed routine.",
    "extras[0].label": "Tuition",
    aboutTheOffer: "A visit is possible.",
    impactSummary: "Two younger children.",
  });
});
