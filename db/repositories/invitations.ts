import { and, asc, eq, isNull, or, sql } from "drizzle-orm";
import type {
  InvitationRepository,
  Recipient,
} from "#app/use-cases/invitations/invitation-repository.ts";
import { referralRecipient } from "../schema/need.ts";
import { decline, offer } from "../schema/offers.ts";
import { organisation } from "../schema/organisations.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

const most = 200;

/** Who was given a referral's card, and what they answered. */
export function invitationRepository(
  transaction: Transaction,
  authorityId: string,
): InvitationRepository {
  return {
    invite: async (invitation, by, at) => {
      const rows = await transaction
        .insert(referralRecipient)
        .values({ ...invitation, authorityId, invitedAt: at, invitedBy: by })
        .onConflictDoUpdate({
          target: [referralRecipient.referralId, referralRecipient.homeId],
          set: { invitedAt: at, invitedBy: by },
          setWhere: isNull(referralRecipient.invitedAt),
        })
        .returning({ homeId: referralRecipient.homeId });
      return rows.length === 1;
    },
    listRecipients: async (referralId) => {
      const rows = await transaction
        .select({
          homeId: referralRecipient.homeId,
          vacancyId: referralRecipient.vacancyId,
          homeAlias: home.alias,
          homeKind: home.kind,
          providerName: organisation.name,
          distanceBand: referralRecipient.distanceBand,
          fitsSince: referralRecipient.fitsSince,
          invitedAt: referralRecipient.invitedAt,
          offer: offer.status,
          declineReason: decline.reason,
          declineNote: decline.note,
          declinedAt: decline.at,
          hasPlaces: sql<boolean>`exists (select 1 from vacancy v
            where v.home_id = ${referralRecipient.homeId} and v.status in ('open', 'held'))`,
        })
        .from(referralRecipient)
        .innerJoin(home, eq(home.id, referralRecipient.homeId))
        .innerJoin(organisation, eq(organisation.id, referralRecipient.providerId))
        .leftJoin(
          offer,
          and(
            eq(offer.referralId, referralRecipient.referralId),
            eq(offer.homeId, referralRecipient.homeId),
            or(eq(offer.status, "signed"), eq(offer.status, "withdrawn")),
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
          and(
            eq(referralRecipient.authorityId, authorityId),
            eq(referralRecipient.referralId, referralId),
          ),
        )
        .orderBy(sql`${referralRecipient.invitedAt} nulls last`, asc(home.alias))
        .limit(most);
      return rows.map(
        ({ declineReason, declineNote, declinedAt, ...row }) =>
          ({
            ...row,
            declined:
              declineReason === null || declinedAt === null
                ? null
                : { reason: declineReason, note: declineNote ?? "", at: declinedAt },
          }) as Recipient,
      );
    },
  };
}
