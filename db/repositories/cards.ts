import { and, asc, desc, eq, inArray, max, sql } from "drizzle-orm";
import type { DistanceBand } from "#app/domain/distance/distance.ts";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type {
  CardsRepository,
  ReceivedReferral,
  RecipientHome,
} from "#app/use-cases/cards/cards-repository.ts";
import { referralCard, referralRecipient } from "../schema/need.ts";
import { decline, offer } from "../schema/offers.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

/** Cards that a provider's homes were given. A provider cannot read the referral itself. */
export function cardsRepository(transaction: Transaction): CardsRepository {
  return {
    listOpen: async (providerId, limit) => {
      const first = await transaction
        .select({ id: referralRecipient.referralId })
        .from(referralRecipient)
        .innerJoin(referralCard, eq(referralCard.referralId, referralRecipient.referralId))
        .where(and(eq(referralRecipient.providerId, providerId), eq(referralCard.open, true)))
        .groupBy(referralRecipient.referralId, referralCard.answerBy)
        .orderBy(
          sql`bool_or(${hasAnswered})`,
          asc(referralCard.answerBy),
          desc(max(arrivedAt)),
          asc(referralRecipient.referralId),
        )
        .limit(limit);
      const ids = first.map((row) => row.id);
      const received = await readReferrals(transaction, providerId, ids);
      return ids.flatMap((id) => received.filter((one) => one.referralId === id));
    },
    countOpen: async (providerId) => {
      const [row] = await transaction.execute<{ open: number; notAnswered: number }>(sql`
        select count(*)::int as open, (count(*) filter (where not answered))::int as "notAnswered"
        from (select bool_or(${hasAnswered}) as answered from ${referralRecipient}
          join ${referralCard} on ${referralCard.referralId} = ${referralRecipient.referralId}
          where ${referralRecipient.providerId} = ${providerId} and ${referralCard.open}
          group by ${referralRecipient.referralId}) cards`);
      return { open: row?.open ?? 0, notAnswered: row?.notAnswered ?? 0 };
    },
    find: async (providerId, referralId) => {
      const [received] = await readReferrals(transaction, providerId, [referralId]);
      return received;
    },
  };
}

/** When a home was given the card: it fitted, or it was invited, whichever came last. */
const arrivedAt = sql`greatest(${referralRecipient.fitsSince}, ${referralRecipient.invitedAt})`;

/** Whether the home has said no, or has an offer in hand; both are looked up by the referral's key. */
const hasAnswered = sql`(
  exists (select 1 from offer o where o.referral_id = ${referralRecipient.referralId}
    and o.home_id = ${referralRecipient.homeId})
  or exists (select 1 from decline d where d.referral_id = ${referralRecipient.referralId}
    and d.home_id = ${referralRecipient.homeId}))`;

/** One row for each home that was given one of the cards. */
function recipientRows(transaction: Transaction, providerId: OrganisationId, ids: string[]) {
  return transaction
    .select({
      card: referralCard,
      recipient: referralRecipient,
      homeName: home.alias,
      homeKind: home.kind,
      offerId: offer.id,
      offerStatus: offer.status,
      declined: decline.reason,
    })
    .from(referralRecipient)
    .innerJoin(referralCard, eq(referralCard.referralId, referralRecipient.referralId))
    .innerJoin(home, eq(home.id, referralRecipient.homeId))
    .leftJoin(
      offer,
      and(
        eq(offer.referralId, referralRecipient.referralId),
        eq(offer.homeId, referralRecipient.homeId),
      ),
    )
    .leftJoin(
      decline,
      and(
        eq(decline.referralId, referralRecipient.referralId),
        eq(decline.homeId, referralRecipient.homeId),
      ),
    )
    .where(
      and(eq(referralRecipient.providerId, providerId), inArray(referralRecipient.referralId, ids)),
    )
    .orderBy(asc(home.alias), asc(home.id));
}

type Row = Awaited<ReturnType<typeof recipientRows>>[number];

async function readReferrals(
  transaction: Transaction,
  providerId: OrganisationId,
  ids: string[],
): Promise<readonly ReceivedReferral[]> {
  if (ids.length === 0) return [];
  const byReferral = new Map<string, Row[]>();
  for (const row of await recipientRows(transaction, providerId, ids)) {
    const id = row.recipient.referralId;
    byReferral.set(id, [...(byReferral.get(id) ?? []), row]);
  }
  return [...byReferral.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { card, open } = first.card;
    const referralId = first.card.referralId as ReferralId;
    const authorityId = first.card.authorityId as OrganisationId;
    return [{ referralId, authorityId, card, open, homes: rows.map(recipientHome) }];
  });
}

function recipientHome({ recipient, offerId, offerStatus, ...row }: Row): RecipientHome {
  const { homeId, vacancyId, fitsSince, invitedAt } = recipient;
  return {
    homeId,
    vacancyId,
    fitsSince,
    invitedAt,
    distanceBand: recipient.distanceBand as DistanceBand,
    homeName: row.homeName,
    homeKind: row.homeKind,
    offer: offerId === null || offerStatus === null ? null : { id: offerId, status: offerStatus },
    declined: row.declined,
  } as RecipientHome;
}
