import { describe, expect, it } from "vitest";
import { compareOffers } from "#app/use-cases/comparing/compare-offers.ts";
import { readDecision } from "#app/use-cases/decisions/read-decision.ts";
import { recordDecision } from "#app/use-cases/decisions/record-decision.ts";
import { shortlistOffer } from "#app/use-cases/shortlist/shortlist-offer.ts";
import { choice, decidingIn } from "#tests/support/deciding.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const readyToDecide = decidingIn(owner, market);

/** A signed offer of a vacancy that has since become so. */
async function offerOfVacancy(status: "held" | "filled" | "withdrawn") {
  const { referralId, offers, commissioner } = await readyToDecide("301");
  const [offer] = offers;
  if (!offer) throw new Error("no offer");
  await owner`update vacancy set status = ${status} where id = ${offer.vacancyId}`;
  return { referralId, offerId: offer.offerId, commissioner };
}

const refused = { accepted: false, refusal: "offer-not-available" };

describe.each(["filled", "withdrawn"] as const)("an offer whose vacancy is %s", (status) => {
  it("cannot be shown to the child", async () => {
    const { referralId, offerId, commissioner } = await offerOfVacancy(status);
    expect(await shortlistOffer(commissioner, { referralId, offerId })).toEqual(refused);
    expect(await owner`select 1 from shortlisted_option where offer_id = ${offerId}`).toHaveLength(
      0,
    );
  });

  it("cannot be chosen", async () => {
    const { referralId, offerId, commissioner } = await offerOfVacancy(status);
    expect(await recordDecision(commissioner, choice(referralId, offerId, []))).toEqual(refused);
  });

  it("says so first of what stands against it, on the offers and beside the choice", async () => {
    const { referralId, commissioner } = await offerOfVacancy(status);
    const said = { filled: "The vacancy is filled.", withdrawn: "The vacancy was withdrawn." };
    const { offers } = await compareOffers(commissioner, referralId);
    expect(offers[0]?.against[0]?.sentence).toBe(said[status]);
    const { choices } = await readDecision(commissioner, referralId);
    expect(choices[0]?.against[0]?.sentence).toBe(said[status]);
  });
});

describe("an offer whose vacancy is held, which may be for this child", () => {
  it("can be shown to the child and chosen", async () => {
    const { referralId, offerId, commissioner } = await offerOfVacancy("held");
    expect((await shortlistOffer(commissioner, { referralId, offerId })).accepted).toBe(true);
    expect((await recordDecision(commissioner, choice(referralId, offerId, []))).accepted).toBe(
      true,
    );
  });
});
