import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import type { Offer } from "#app/domain/offer/offer.ts";
import type {
  Doer,
  OfferRecord,
  OffersRepository,
} from "#app/use-cases/offers/offers-repository.ts";
import { person } from "../schema/identity.ts";
import { referralCard } from "../schema/need.ts";
import { offer, offerImpact, offerOutcome } from "../schema/offers.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";
import { declines } from "./declines.ts";

/** Offers of a provider. The database itself refuses one to a referral that the home was not given. */
export function offersRepository(transaction: Transaction): OffersRepository {
  return {
    ...readingOffers(transaction),
    ...writingOffers(transaction),
    ...declines(transaction),
  };
}

function readingOffers(
  transaction: Transaction,
): Pick<OffersRepository, "list" | "find" | "findFor"> {
  return {
    list: async (providerId, statuses, limit) => {
      const rows = await records(
        transaction,
        and(eq(offer.providerId, providerId), inArray(offer.status, [...statuses])),
        limit,
      );
      return rows.map(record);
    },
    find: async (providerId, id) => {
      const where = and(eq(offer.providerId, providerId), eq(offer.id, id));
      const [row] = await records(transaction, where, 1);
      return row && record(row);
    },
    findFor: async (providerId, referralId, homeId) => {
      const where = and(
        eq(offer.providerId, providerId),
        eq(offer.referralId, referralId),
        eq(offer.homeId, homeId),
      );
      const [row] = await records(transaction, where, 1);
      return row && record(row);
    },
  };
}

function writingOffers(
  transaction: Transaction,
): Pick<OffersRepository, "insert" | "revise" | "sign" | "stop" | "withdraw"> {
  const update = async (
    given: Offer,
    readVersion: number,
    values: Partial<typeof offer.$inferInsert>,
  ) => {
    const updated = await transaction
      .update(offer)
      .set({ status: given.status, version: given.version, ...values })
      .where(
        and(
          eq(offer.providerId, given.providerId),
          eq(offer.id, given.id),
          eq(offer.version, readVersion),
        ),
      )
      .returning({ id: offer.id });
    return updated.length > 0;
  };
  return {
    insert: async (given, doer) => {
      const inserted = await transaction
        .insert(offer)
        .values({ ...offerRow(given), preparedAt: doer.at, preparedBy: doer.by })
        .onConflictDoNothing()
        .returning({ id: offer.id });
      if (inserted.length > 0) await keepImpact(transaction, given);
      return inserted.length > 0;
    },
    revise: async (given, readVersion, doer) => {
      const { id, referralId, homeId, providerId, authorityId, ...values } = offerRow(given);
      const done = await update(given, readVersion, { ...values, ...preparedAnew(doer) });
      if (done) await keepImpact(transaction, given);
      return done;
    },
    sign: (given, readVersion, { by, at }) =>
      update(given, readVersion, { signedAt: at, signedBy: by }),
    stop: (given, readVersion, reason) => update(given, readVersion, { stoppedReason: reason }),
    withdraw: (given, readVersion, at) => update(given, readVersion, { withdrawnAt: at }),
  };
}

function preparedAnew({ by, at }: Doer): Partial<typeof offer.$inferInsert> {
  return {
    preparedAt: at,
    preparedBy: by,
    signedAt: null,
    signedBy: null,
    withdrawnAt: null,
    stoppedReason: "",
  };
}

function offerRow({ impactSummary: _, ...given }: Offer) {
  return { ...given, extras: [...given.extras], needs: [...given.needs] };
}

async function keepImpact(transaction: Transaction, given: Offer): Promise<void> {
  const { id: offerId, providerId, authorityId, impactSummary: summary } = given;
  await transaction
    .insert(offerImpact)
    .values({ offerId, providerId, authorityId, summary })
    .onConflictDoUpdate({ target: offerImpact.offerId, set: { summary } });
}

function records(transaction: Transaction, where: SQL | undefined, limit: number) {
  return transaction
    .select({
      offer,
      impact: offerImpact.summary,
      homeName: home.alias,
      card: referralCard.card,
      referralIsOpen: referralCard.open,
      preparedBy: person.name,
      outcome: offerOutcome,
    })
    .from(offer)
    .innerJoin(home, eq(home.id, offer.homeId))
    .innerJoin(referralCard, eq(referralCard.referralId, offer.referralId))
    .leftJoin(offerImpact, eq(offerImpact.offerId, offer.id))
    .leftJoin(person, eq(person.id, offer.preparedBy))
    .leftJoin(offerOutcome, eq(offerOutcome.offerId, offer.id))
    .where(where)
    .orderBy(desc(offer.preparedAt), desc(offer.id))
    .limit(limit);
}

function record(row: Awaited<ReturnType<typeof records>>[number]): OfferRecord {
  const { preparedAt, signedAt, withdrawnAt, stoppedReason, preparedBy, signedBy, ...rest } =
    row.offer;
  return {
    offer: { ...rest, impactSummary: row.impact ?? "" } as Offer,
    homeName: row.homeName,
    reference: row.card.reference,
    authorityName: row.card.authorityName,
    referralIsOpen: row.referralIsOpen,
    preparedAt,
    preparedBy: row.preparedBy ?? "A colleague",
    signedAt,
    withdrawnAt,
    stoppedReason,
    outcome: row.outcome,
  };
}
