import { describe, expect, it } from "vitest";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import { answerAsDirector } from "#app/use-cases/approvals/answer-approval.ts";
import { listForDirector } from "#app/use-cases/approvals/list-approvals.ts";
import { readDecision } from "#app/use-cases/decisions/read-decision.ts";
import { recordDecision } from "#app/use-cases/decisions/record-decision.ts";
import { readOffer } from "#app/use-cases/offers/read-offer.ts";
import { withdrawReferral } from "#app/use-cases/referrals/withdraw-referral.ts";
import { choice, decidingIn } from "#tests/support/deciding.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const readyToDecide = decidingIn(owner, market);
const directorOf = (authorityId: OrganisationId) =>
  market.staffOf(authorityId, "authority", "director");

/** A decision for a home at a distance, which waits for the director, and then the referral is withdrawn. */
async function withdrawnWhileItWaits() {
  const ready = await readyToDecide("303");
  const { referralId, offers, commissioner, authorityId } = ready;
  await recordDecision(commissioner, choice(referralId, offers[0]?.offerId, []));
  const director = directorOf(authorityId);
  const waitingBefore = await listForDirector(director, undefined);
  const withdrawn = await withdrawReferral(commissioner, {
    referralId,
    reason: "living-with-family",
  });
  expect(withdrawn.accepted).toBe(true);
  return { ...ready, director, waitingBefore };
}

describe("a referral that is withdrawn while its decision waits", () => {
  it("waits for no approver any more, and its decision has ended", async () => {
    const { referralId, commissioner, director, waitingBefore } = await withdrawnWhileItWaits();
    expect(waitingBefore.map((each) => each.referralId)).toEqual([referralId]);
    expect(await listForDirector(director, undefined)).toEqual([]);
    const { decision } = await readDecision(commissioner, referralId);
    expect(decision?.status).toBe("withdrawn");
  });

  it.each(["approved", "refused"] as const)("cannot be %s by the director", async (answer) => {
    const { referralId, director } = await withdrawnWhileItWaits();
    const reason = "I have read the reasons and am satisfied on every point.";
    const given = { referralId, code: "at-a-distance", readAttempt: 1, answer, reason } as const;
    expect(await answerAsDirector(director, given)).toEqual({
      accepted: false,
      refusal: "referral-not-open",
    });
    const [stored] = await owner`select d.status as decision, r.status as referral
      from decision d join referral r on r.id = d.referral_id where r.id = ${referralId}`;
    expect(stored).toEqual({ decision: "withdrawn", referral: "withdrawn" });
    expect(await owner`select 1 from approval where referral_id = ${referralId}`).toHaveLength(0);
  });
});

describe("a referral that is withdrawn", () => {
  it("tells every provider with an offer, once, that a home is no longer needed", async () => {
    const { referralId, offers, commissioner } = await readyToDecide("301", "302", "303");
    const [takenBack, ...standing] = offers;
    await owner`update offer set status = 'withdrawn' where id = ${takenBack?.offerId ?? ""}`;
    for (let tap = 0; tap < 2; tap += 1) {
      await withdrawReferral(commissioner, { referralId, reason: "living-with-family" });
    }

    for (const { providerId, offerId } of standing) {
      const officer = market.staffOf(providerId, "provider", "provider-officer");
      const { outcome } = await readOffer(officer, offerId);
      expect(outcome).toMatchObject({ outcome: "unsuccessful", reason: "no-longer-needed" });
      const told = await owner`select kind from notice where organisation_id = ${providerId}`;
      expect(told).toMatchObject([{ kind: "referral-withdrawn" }]);
    }
    const outcomes = await owner`select 1 from offer_outcome where referral_id = ${referralId}`;
    expect(outcomes).toHaveLength(standing.length);
  });
});
