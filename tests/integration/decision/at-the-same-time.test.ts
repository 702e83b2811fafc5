import { describe, expect, it } from "vitest";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import {
  answerAsDirector,
  answerAsNominatedOfficer,
} from "#app/use-cases/approvals/answer-approval.ts";
import type { Context } from "#app/use-cases/context.ts";
import { recordDecision } from "#app/use-cases/decisions/record-decision.ts";
import { signOffer } from "#app/use-cases/offers/sign-offer.ts";
import { withdrawOffer } from "#app/use-cases/offers/withdraw-offer.ts";
import { withdrawReferral } from "#app/use-cases/referrals/withdraw-referral.ts";
import { choice, decidingIn } from "#tests/support/deciding.ts";
import { openMarket, type Provided } from "#tests/support/marketplace.ts";
import { referralFor } from "#tests/support/matching/ordinary.ts";
import { sideBySide } from "#tests/support/side-by-side.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const readyToDecide = decidingIn(owner, market);

const reason = "I have read the reasons and am satisfied on every point.";
const staying = { reason: "staying-where-they-are" } as const;
const managerOf = ({ providerId }: Provided) =>
  market.staffOf(providerId, "provider", "registered-manager");

/** An offer of another home that waits for its manager. */
async function offerToSign(referralId: ReferralId, authorityId: OrganisationId) {
  const home = await market.addHome();
  await market.give(referralId, authorityId, home);
  const offerId = await market.addOffer(referralId, authorityId, home);
  await owner`update offer set status = 'prepared', signed_at = null where id = ${offerId}`;
  return { by: managerOf(home), offerId };
}

const standingOf = async (referralId: ReferralId) => {
  const [row] = await owner`select r.status as referral, d.status as decision,
      (select count(*)::int from offer_outcome o where o.referral_id = r.id and o.outcome = 'chosen') as chosen,
      (select count(*)::int from offer_outcome o join offer f on f.id = o.offer_id
        where o.referral_id = r.id and o.outcome = 'chosen' and f.status = 'withdrawn') as "chosenAndGone"
    from referral r left join decision d on d.referral_id = r.id where r.id = ${referralId}`;
  return row;
};

describe("at the same time", () => {
  it("two approvers give the last two approvals, and the decision is final", async () => {
    const { authorityId, referralId, offers, commissioner } = await readyToDecide("303");
    const inKeyStage4 = referralFor({ child: { keyStage4: true } });
    await owner`update referral set answers = ${owner.json(inKeyStage4 as never)} where id = ${referralId}`;
    await recordDecision(commissioner, choice(referralId, offers[0]?.offerId, []));
    const answer = { referralId, readAttempt: 1, answer: "approved", reason } as const;
    const after = "decisions.listGivenApprovals";
    const answered = await sideBySide(
      owner,
      {
        by: market.staffOf(authorityId, "authority", "director"),
        after,
        work: (by) => answerAsDirector(by, { ...answer, code: "at-a-distance" }),
      },
      {
        by: market.staffOf(authorityId, "authority", "nominated-officer"),
        after,
        work: (by) => answerAsNominatedOfficer(by, { ...answer, code: "key-stage-4" }),
      },
    );
    expect(answered.map((each) => each.accepted && each.value).sort()).toEqual([
      "awaiting-approval",
      "final",
    ]);
    expect(await standingOf(referralId)).toMatchObject({ decision: "final", chosen: 1 });
  });

  it("a commissioner chooses an offer and its provider takes it back, and one of them is refused", async () => {
    const { referralId, offers, commissioner } = await readyToDecide("301");
    const [offer] = offers;
    if (!offer) throw new Error("no offer");
    const [decided, takenBack] = await sideBySide(
      owner,
      {
        by: commissioner,
        after: "authorityOffers.listForReferral",
        work: (by) => recordDecision(by, choice(referralId, offer.offerId, [])),
      },
      {
        by: managerOf(offer),
        after: "offers.find",
        work: (by) => withdrawOffer(by, { offerId: offer.offerId, version: 1 }),
      },
    );
    expect([decided.accepted, takenBack.accepted].sort()).toEqual([false, true]);
    expect(await standingOf(referralId)).toMatchObject({ chosenAndGone: 0 });
  });

  it("one commissioner decides a referral and another withdraws it, and one of them is refused", async () => {
    const { authorityId, referralId, offers, commissioner } = await readyToDecide("301");
    const [decided, withdrawn] = await sideBySide(
      owner,
      {
        by: commissioner,
        after: "authorityOffers.listForReferral",
        work: (by) => recordDecision(by, choice(referralId, offers[0]?.offerId, [])),
      },
      {
        by: market.staffOf(authorityId, "authority", "commissioner"),
        after: "referrals.findForChange",
        work: (by) => withdrawReferral(by, { referralId, ...staying }),
      },
    );
    expect([decided.accepted, withdrawn.accepted].sort()).toEqual([false, true]);
    expect(await standingOf(referralId)).toMatchObject(
      decided.accepted
        ? { referral: "decided", decision: "final" }
        : { referral: "withdrawn", decision: null },
    );
  });

  type Closing = {
    readonly after: "referrals.findForChange" | "authorityOffers.listForReferral";
    readonly close: (by: Context, id: ReferralId) => Promise<{ readonly accepted: boolean }>;
  };
  const closings: Record<"withdrawn" | "decided", Closing> = {
    withdrawn: {
      after: "referrals.findForChange",
      close: (by, referralId) => withdrawReferral(by, { referralId, ...staying }),
    },
    decided: {
      after: "authorityOffers.listForReferral",
      close: async (by, referralId) => {
        const [offer] = await owner`select id from offer
          where referral_id = ${referralId} and status = 'signed' order by prepared_at limit 1`;
        return recordDecision(by, choice(referralId, offer?.id, []));
      },
    },
  };

  it.each(["withdrawn", "decided"] as const)(
    "a manager signs and the referral is %s, and no offer to a closed referral waits",
    async (how) => {
      const { referralId, authorityId, commissioner } = await readyToDecide("301");
      const { by, offerId } = await offerToSign(referralId, authorityId);
      const { after, close } = closings[how];
      const [signed, closed] = await sideBySide(
        owner,
        { by, after: "cards.find", work: (as) => signOffer(as, { offerId, version: 1 }) },
        { by: commissioner, after, work: (as) => close(as, referralId) },
      );
      const told = await owner`select 1 from offer_outcome where offer_id = ${offerId}`;
      if (signed.accepted && closed.accepted) expect(told).toHaveLength(1);
      else expect([signed.accepted, closed.accepted].sort()).toEqual([false, true]);
    },
  );
});
