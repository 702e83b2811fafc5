import { describe, expect, it } from "vitest";
import type { OfferId } from "#app/domain/shared/ids.ts";
import { giveViews, mostViewsOfALink } from "#app/domain/views/give-views.ts";

const shown = "11111111-1111-4111-8111-111111111111" as OfferId;
const gone = "22222222-2222-4222-8222-222222222222" as OfferId;
const situation = { shownOfferIds: [shown], saidBefore: 0 };
const silent = { offerId: shown, answer: null, why: "", mattersMost: "", question: "" };

describe("saying what you think", () => {
  it("an answer alone is enough: nobody has to say why", () => {
    expect(giveViews({ ...silent, answer: "not-sure" }, situation).accepted).toBe(true);
  });

  it("words alone are enough, and so is a question alone", () => {
    for (const words of [{ why: "x" }, { mattersMost: "x" }, { question: "x" }])
      expect(giveViews({ ...silent, ...words }, situation).accepted).toBe(true);
  });

  it("saying nothing at all is not sent", () => {
    expect(giveViews({ ...silent, why: " " }, situation)).toEqual({
      accepted: false,
      refusal: "nothing-said",
    });
  });

  it("an option that is not shown any more is not answered", () => {
    expect(giveViews({ ...silent, offerId: gone, answer: "yes" }, situation)).toEqual({
      accepted: false,
      refusal: "option-gone",
    });
  });

  it("something can be said about all options together", () => {
    expect(giveViews({ ...silent, offerId: null, mattersMost: "my dog" }, situation).accepted).toBe(
      true,
    );
  });

  it("a flood is stopped", () => {
    const flood = { ...situation, saidBefore: mostViewsOfALink };
    expect(giveViews({ ...silent, answer: "yes" }, flood)).toEqual({
      accepted: false,
      refusal: "too-many",
    });
  });
});
