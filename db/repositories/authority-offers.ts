import { and, asc, eq, isNull, sql } from "drizzle-orm";
import type { OfferId } from "#app/domain/shared/ids.ts";
import type {
  AuthorityOfferRepository,
  ReceivedOffer,
} from "#app/use-cases/comparing/authority-offer-repository.ts";
import { offer, offerImpact, shortlistedOption } from "../schema/offers.ts";
import { organisation } from "../schema/organisations.ts";
import { home } from "../schema/supply.ts";
import type { Transaction } from "../transaction.ts";

const most = 200;

/** Offers on the authority's own referrals; row-level security leaves out what is not signed. */
export function authorityOfferRepository(
  transaction: Transaction,
  authorityId: string,
): AuthorityOfferRepository {
  return {
    listForReferral: async (referralId) => {
      const rows = await transaction
        .select({
          id: offer.id,
          homeId: offer.homeId,
          vacancyId: offer.vacancyId,
          providerId: offer.providerId,
          providerName: organisation.name,
          homeAlias: home.alias,
          homeKind: home.kind,
          standing: offer.status,
          weeklyFee: offer.weeklyFee,
          extras: offer.extras,
          startOn: offer.startOn,
          heldUntil: offer.heldUntil,
          needs: offer.needs,
          aboutTheOffer: offer.aboutTheOffer,
          impactSummary: offerImpact.summary,
          signedAt: offer.signedAt,
          shortlisted: sql<boolean>`${shortlistedOption.offerId} is not null`,
        })
        .from(offer)
        .innerJoin(home, eq(home.id, offer.homeId))
        .innerJoin(organisation, eq(organisation.id, offer.providerId))
        .leftJoin(offerImpact, eq(offerImpact.offerId, offer.id))
        .leftJoin(
          shortlistedOption,
          and(eq(shortlistedOption.offerId, offer.id), isNull(shortlistedOption.removedAt)),
        )
        .where(and(eq(offer.authorityId, authorityId), eq(offer.referralId, referralId)))
        .orderBy(asc(offer.signedAt), asc(offer.id))
        .limit(most);
      return rows.map(
        (row) =>
          ({
            ...row,
            id: row.id as OfferId,
            impactSummary: row.impactSummary ?? "",
          }) as ReceivedOffer,
      );
    },
  };
}
