import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { OfferId, OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import { listCards } from "#app/use-cases/cards/list-cards.ts";
import { readCard } from "#app/use-cases/cards/read-card.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { readProviderStart } from "#app/use-cases/homes/read-start.ts";
import { listRecipients } from "#app/use-cases/invitations/list-recipients.ts";
import { declineReferral } from "#app/use-cases/offers/decline-referral.ts";
import { listOffers } from "#app/use-cases/offers/list-offers.ts";
import { prepareOffer } from "#app/use-cases/offers/prepare-offer.ts";
import { readOffer } from "#app/use-cases/offers/read-offer.ts";
import { signOffer } from "#app/use-cases/offers/sign-offer.ts";
import { stopOffer } from "#app/use-cases/offers/stop-offer.ts";
import { withdrawOffer } from "#app/use-cases/offers/withdraw-offer.ts";
import { databaseOver } from "#db/client.ts";
import { offersRepository } from "#db/repositories/offers.ts";
import { transactAs } from "#db/transaction.ts";
import { openMarket, type Provided } from "#tests/support/marketplace.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { cardFor, detailsFor, offerFor } from "#tests/support/supply/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);

let authorityId: OrganisationId;
let referralId: ReferralId;
let from: Provided;

beforeEach(async () => {
  authorityId = await market.addOrganisation("authority", "301");
  referralId = await market.addReferral(authorityId);
  from = await market.addHome();
  await market.give(referralId, authorityId, from);
  const card = owner.json({ ...cardFor() });
  await owner`update referral_card set card = ${card} where referral_id = ${referralId}`;
});

const officer = () => market.staffOf(from.providerId, "provider", "provider-officer");
const manager = () => market.staffOf(from.providerId, "provider", "registered-manager");
const newId = () => randomUUID() as string as OfferId;

function offerOf(id: OfferId, changes: { sign?: boolean; version?: number; fee?: number } = {}) {
  const { sign = false, version = 0, fee = 95_000 } = changes;
  const details = detailsFor({ vacancyId: from.vacancyId, weeklyFee: fee });
  const { homeId } = from;
  return { referralId, homeId, origin: { id, version }, details, confirmed: [], sign };
}

/** The job that gives a card to the next home, as it waits. */
const widening = async () =>
  (
    await owner`select key from graphile_worker.jobs where task_identifier = 'rejudge-referral'`
  ).map(({ key }) => key);

const noticesOf = (organisationId: OrganisationId) =>
  owner`select kind, path from notice where organisation_id = ${organisationId} order by kind`;
/** What the commissioner's own connection can see of offers. */
const seenByAuthority = () =>
  transactAs(
    databaseOver(database.web),
    market.staffOf(authorityId, "authority", "commissioner").actor,
    (transaction) => transaction.execute("select id, status from offer"),
  );

describe("a card", () => {
  test("reaches the provider whose home was given it, and nobody else", async () => {
    expect((await readCard(officer(), referralId)).homes.map(({ homeId }) => homeId)).toEqual([
      from.homeId,
    ]);
    const { cards } = await listCards(officer(), { limit: 10 });
    expect(cards.map((card) => card.referralId)).toEqual([referralId]);
    const other = await market.addHome();
    const stranger = market.staffOf(other.providerId, "provider", "provider-officer");
    expect((await listCards(stranger, { limit: 10 })).cards).toEqual([]);
    await expect(readCard(stranger, referralId)).rejects.toSatisfy(isNotFound);
  });

  test("that nobody has answered comes before those that were, the soonest to answer first", async () => {
    const later = await market.addReferral(authorityId);
    const answered = await market.addReferral(authorityId);
    for (const [id, answerBy] of [
      [referralId, "2026-12-02"],
      [later, "2026-12-03"],
      [answered, "2026-12-01"],
    ] as const) {
      if (id !== referralId) await market.give(id, authorityId, from);
      const card = owner.json({ ...cardFor() });
      await owner`update referral_card set card = ${card}, answer_by = ${answerBy}
        where referral_id = ${id}`;
    }
    const decline = { reason: "staffing", note: "" } as const;
    const said = { referralId: answered, homeId: from.homeId, decline, confirmed: [] };
    expect((await declineReferral(officer(), said)).accepted).toBe(true);
    const { cards } = await listCards(officer(), { limit: 10 });
    expect(cards.map((card) => card.referralId)).toEqual([referralId, later, answered]);
    expect((await readProviderStart(officer(), undefined)).openCards).toEqual({
      open: 3,
      notAnswered: 2,
    });
  });

  test("that is closed can be read and is no longer listed", async () => {
    await owner`update referral_card set open = false where referral_id = ${referralId}`;
    expect((await listCards(officer(), { limit: 10 })).cards).toEqual([]);
    expect((await readCard(officer(), referralId)).open).toBe(false);
  });
});

describe("an offer", () => {
  test("waits for the manager, and the commissioner sees nothing of it", async () => {
    const id = newId();
    expect(await prepareOffer(officer(), offerOf(id))).toEqual({ accepted: true, value: id });
    expect(await noticesOf(from.providerId)).toEqual([
      { kind: "offer-to-sign", path: `/provider/offers/${id}` },
    ]);
    expect(await noticesOf(authorityId)).toEqual([]);
    expect([...(await seenByAuthority())]).toEqual([]);
  });

  test("signed by the registered manager goes to the commissioner, who is told once", async () => {
    const id = newId();
    await prepareOffer(officer(), offerOf(id));
    for (let tap = 0; tap < 2; tap += 1) {
      expect((await signOffer(manager(), { offerId: id, version: 1 })).accepted).toBe(true);
    }
    expect(await noticesOf(authorityId)).toEqual([
      { kind: "offer-received", path: `/commissioner/referrals/${referralId}/offers` },
    ]);
    expect([...(await seenByAuthority())]).toEqual([{ id, status: "signed" }]);
    expect(await readOffer(officer(), id)).toMatchObject({ signedAt: now, offer: { version: 2 } });
  });

  test("may be prepared and signed at once by the manager, not by an officer", async () => {
    const id = newId();
    await expect(prepareOffer(officer(), offerOf(id, { sign: true }))).rejects.toMatchObject({
      name: "NotAllowed",
    });
    expect((await prepareOffer(manager(), offerOf(id, { sign: true }))).accepted).toBe(true);
    expect((await readOffer(manager(), id)).offer).toMatchObject({ status: "signed", version: 2 });
    await expect(signOffer(officer(), { offerId: id, version: 2 })).rejects.toMatchObject({
      name: "NotAllowed",
    });
  });

  test("sent twice is made once, and another form finds it", async () => {
    const id = newId();
    for (let tap = 0; tap < 2; tap += 1) await prepareOffer(officer(), offerOf(id));
    expect((await listOffers(officer(), { limit: 10 })).offers).toHaveLength(1);
    expect(await prepareOffer(officer(), offerOf(newId()))).toEqual({
      accepted: false,
      refusal: "already-offered",
    });
  });

  test("sent twice at once is one, with the same answer twice", async () => {
    const id = newId();
    const outcomes = await Promise.all(
      Array.from({ length: 6 }, () => prepareOffer(manager(), offerOf(id, { sign: true }))),
    );
    expect(outcomes).toEqual(outcomes.map(() => ({ accepted: true, value: id })));
    expect((await noticesOf(authorityId)).map(({ kind }) => kind)).toEqual(["offer-received"]);
  });

  test("sent again with another fee, or now with a signature, is not taken for sent", async () => {
    const id = newId();
    await prepareOffer(officer(), offerOf(id));
    const before = { accepted: false, refusal: "sent-before" };
    expect(await prepareOffer(officer(), offerOf(id, { fee: 99_000 }))).toEqual(before);
    expect(await prepareOffer(manager(), offerOf(id, { sign: true }))).toEqual(before);
    expect((await readOffer(officer(), id)).offer).toMatchObject({
      status: "prepared",
      weeklyFee: 95_000,
    });
  });

  test("of two people at the same moment one is made", async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, () => prepareOffer(officer(), offerOf(newId()))),
    );
    expect(outcomes.filter(({ accepted }) => accepted)).toHaveLength(1);
    const [counted] =
      await owner`select count(*)::int as offers from offer where referral_id = ${referralId}`;
    expect(counted?.offers).toBe(1);
  });

  test("stopped by the manager comes back with the reason and can be made anew", async () => {
    const id = newId();
    await prepareOffer(officer(), offerOf(id));
    const reason = "Too many night shifts are open.";
    expect((await stopOffer(manager(), { offerId: id, version: 1, reason })).accepted).toBe(true);
    expect(await readOffer(officer(), id)).toMatchObject({ stoppedReason: reason });
    expect(await prepareOffer(officer(), offerOf(id, { version: 2, fee: 99_000 }))).toEqual({
      accepted: true,
      value: id,
    });
    expect(await readOffer(officer(), id)).toMatchObject({
      stoppedReason: "",
      offer: { status: "prepared", version: 3, weeklyFee: 99_000 },
    });
  });

  test("changed since the manager read it is not signed unread", async () => {
    const id = newId();
    await prepareOffer(officer(), offerOf(id));
    await prepareOffer(officer(), offerOf(id, { version: 1, fee: 120_000 }));
    expect(await signOffer(manager(), { offerId: id, version: 1 })).toEqual({
      accepted: false,
      refusal: "changed-by-somebody-else",
    });
  });

  test("that has lapsed while it waited is not signed", async () => {
    const id = newId();
    await prepareOffer(officer(), offerOf(id));
    await owner`update offer set start_on = '2026-11-22' where id = ${id}`;
    expect(await signOffer(manager(), { offerId: id, version: 1 })).toEqual({
      accepted: false,
      refusal: "start-in-the-past",
    });
    expect([...(await seenByAuthority())]).toEqual([]);
  });

  test("made anew since it was read is not taken back unread", async () => {
    const id = newId();
    await prepareOffer(manager(), offerOf(id, { sign: true }));
    await withdrawOffer(officer(), { offerId: id, version: 2 });
    await prepareOffer(manager(), offerOf(id, { version: 3, fee: 99_000, sign: true }));
    expect(await withdrawOffer(officer(), { offerId: id, version: 2 })).toEqual({
      accepted: false,
      refusal: "changed-by-somebody-else",
    });
    expect((await readOffer(officer(), id)).offer.status).toBe("signed");
  });

  test("taken back tells the commissioner once", async () => {
    const id = newId();
    await prepareOffer(manager(), offerOf(id, { sign: true }));
    for (let tap = 0; tap < 2; tap += 1) {
      expect((await withdrawOffer(officer(), { offerId: id, version: 2 })).accepted).toBe(true);
    }
    expect((await noticesOf(authorityId)).map(({ kind }) => kind)).toEqual([
      "offer-received",
      "offer-withdrawn",
    ]);
  });

  test("taken back lets the next best home have the card", async () => {
    const id = newId();
    await prepareOffer(manager(), offerOf(id, { sign: true }));
    expect(await widening()).not.toContain(referralId);
    await withdrawOffer(officer(), { offerId: id, version: 2 });
    expect(await widening()).toContain(referralId);
  });

  test("to a closed referral is refused", async () => {
    await owner`update referral_card set open = false where referral_id = ${referralId}`;
    expect(await prepareOffer(officer(), offerOf(newId()))).toEqual({
      accepted: false,
      refusal: "referral-closed",
    });
  });

  test("of another provider looks exactly like a missing one", async () => {
    const id = newId();
    await prepareOffer(officer(), offerOf(id));
    const other = await market.addHome();
    const stranger = market.staffOf(other.providerId, "provider", "registered-manager");
    for (const each of [id, newId()]) {
      await expect(readOffer(stranger, each)).rejects.toSatisfy(isNotFound);
      await expect(signOffer(stranger, { offerId: each, version: 1 })).rejects.toSatisfy(
        isNotFound,
      );
      await expect(withdrawOffer(stranger, { offerId: each, version: 2 })).rejects.toSatisfy(
        isNotFound,
      );
    }
  });

  test("shows what became of it, with the reason", async () => {
    const id = newId();
    await prepareOffer(manager(), offerOf(id, { sign: true }));
    await owner`insert into offer_outcome (offer_id, referral_id, provider_id, authority_id, outcome, reason, note, at)
      values (${id}, ${referralId}, ${from.providerId}, ${authorityId}, 'unsuccessful', 'too-far', 'Thank you.', ${now.toISOString()})`;
    const { outcome } = await readOffer(officer(), id);
    expect(outcome).toMatchObject({
      outcome: "unsuccessful",
      reason: "too-far",
      note: "Thank you.",
    });
    expect(await withdrawOffer(officer(), { offerId: id, version: 2 })).toEqual({
      accepted: false,
      refusal: "already-decided",
    });
  });
});

describe("the database itself", () => {
  const insert = (home: Provided, asProvider: OrganisationId) => {
    const { actor } = market.staffOf(asProvider, "provider", "provider-officer");
    const offer = offerFor({
      id: newId(),
      referralId,
      authorityId,
      homeId: home.homeId,
      vacancyId: home.vacancyId,
      providerId: asProvider,
      startOn: calendarDate("2026-11-30"),
    });
    return transactAs(databaseOver(database.web), actor, (transaction) =>
      offersRepository(transaction).insert(offer, { by: randomUUID() as never, at: now }),
    );
  };

  test("refuses an offer to a referral that the home was not given", async () => {
    const uninvited = await market.addHome();
    await expect(insert(uninvited, uninvited.providerId)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("row-level security") },
    });
    expect(await insert(from, from.providerId)).toBe(true);
  });

  test("refuses an offer of another provider's home", async () => {
    const other = await market.addHome();
    await expect(insert(from, other.providerId)).rejects.toMatchObject({
      cause: { message: expect.stringContaining("row-level security") },
    });
  });

  test("shows a provider no referral at all", async () => {
    const rows = await transactAs(databaseOver(database.web), officer().actor, (transaction) =>
      transaction.execute("select id from referral"),
    );
    expect([...rows]).toEqual([]);
  });
});

describe("a home says no", () => {
  const decline = (reason: "staffing" | "fee" = "staffing") =>
    declineReferral(officer(), {
      referralId,
      homeId: from.homeId,
      decline: { reason, note: "" },
      confirmed: [],
    });

  test("with a coded reason, and the commissioner is told once", async () => {
    expect((await decline()).accepted).toBe(true);
    expect((await decline()).accepted).toBe(true);
    expect(await decline("fee")).toEqual({ accepted: false, refusal: "already-declined" });
    expect((await noticesOf(authorityId)).map(({ kind }) => kind)).toEqual(["declined"]);
    const { homes } = await readCard(officer(), referralId);
    expect(homes[0]?.declined).toBe("staffing");
  });

  test("lets the next best home have the card, and the commissioner reads how many have it", async () => {
    const commissioner = market.staffOf(authorityId, "authority", "commissioner");
    const second = await market.addHome();
    await market.give(referralId, authorityId, second);
    const before = await listRecipients(commissioner, referralId);
    expect(before).toMatchObject({ audience: "homes-that-fit", holding: 2 });
    expect(await widening()).not.toContain(referralId);

    await decline();
    expect(await widening()).toContain(referralId);
    expect((await listRecipients(commissioner, referralId)).holding).toBe(1);
    await owner`update vacancy set status = 'filled' where id = ${second.vacancyId}`;
    expect((await listRecipients(commissioner, referralId)).holding).toBe(0);
  });

  test("to nothing that it was not asked", async () => {
    const other = await market.addHome();
    const stranger = market.staffOf(other.providerId, "provider", "provider-officer");
    const input = {
      referralId,
      homeId: other.homeId,
      decline: { reason: "fee", note: "" },
      confirmed: [],
    } as const;
    await expect(declineReferral(stranger, input)).rejects.toSatisfy(isNotFound);
  });
});
