import { and, eq, sql } from "drizzle-orm";
import type { FindingJustification } from "#app/domain/anonymity/unresolved-findings.ts";
import type { Referral } from "#app/domain/referral/referral.ts";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import type { ReferralRepository } from "#app/use-cases/referrals/referral-repository.ts";
import { findingJustification, referral, referralCard, referralRecipient } from "../schema/need.ts";
import { organisation } from "../schema/organisations.ts";
import type { Transaction } from "../transaction.ts";
import { referralLines } from "./referral-lines.ts";

/** Referrals of an authority, and the card of each. Providers have another way in: they read cards only. */
export function referralRepository(transaction: Transaction): ReferralRepository {
  return {
    ...referralLines(transaction),
    ...readingReferrals(transaction),
    ...writingReferrals(transaction),
    ...cardsOfReferrals(transaction),
    ...justifications(transaction),
    listProvidersAsked: async (id) => {
      const rows = await transaction
        .selectDistinct({ providerId: referralRecipient.providerId })
        .from(referralRecipient)
        .where(eq(referralRecipient.referralId, id));
      return rows.map(({ providerId }) => providerId as OrganisationId);
    },
    getAuthorityName: async (authorityId) => {
      const [row] = await transaction
        .select({ name: organisation.name })
        .from(organisation)
        .where(eq(organisation.id, authorityId));
      return row?.name ?? "";
    },
  };
}

function readingReferrals(
  transaction: Transaction,
): Pick<ReferralRepository, "find" | "findForChange" | "findWithdrawn"> {
  const one = (authorityId: string, id: string) =>
    transaction
      .select()
      .from(referral)
      .where(and(eq(referral.authorityId, authorityId), eq(referral.id, id)));
  return {
    find: async (authorityId, id) => referralOf((await one(authorityId, id))[0]),
    findForChange: async (authorityId, id) =>
      referralOf((await one(authorityId, id).for("update"))[0]),
    findWithdrawn: async (authorityId, id) => {
      const [row] = await one(authorityId, id);
      if (!row?.withdrawnAt || !row.withdrawnReason) return undefined;
      return { at: row.withdrawnAt, reason: row.withdrawnReason };
    },
  };
}

function referralOf(row: typeof referral.$inferSelect | undefined): Referral | undefined {
  if (!row) return undefined;
  const { id, authorityId, reference, status, answers, version } = row;
  return { id, authorityId, reference, status, answers, version } as Referral;
}

function writingReferrals(
  transaction: Transaction,
): Pick<ReferralRepository, "insert" | "update" | "markPublished" | "markWithdrawn"> {
  return {
    insert: async (given, { by, at }) => {
      const inserted = await transaction
        .insert(referral)
        .values({ ...given, createdAt: at, createdBy: by })
        .onConflictDoNothing()
        .returning({ id: referral.id });
      if (inserted.length > 0) return "inserted";
      const there = await transaction
        .select({ id: referral.id })
        .from(referral)
        .where(and(eq(referral.authorityId, given.authorityId), eq(referral.id, given.id)));
      return there.length > 0 ? "exists" : "reference-taken";
    },
    update: async ({ id, status, answers, version }) => {
      await transaction
        .update(referral)
        .set({ status, answers, version, neededBy: answers.request?.neededBy ?? null })
        .where(eq(referral.id, id));
    },
    markPublished: async (id, at) => {
      await transaction
        .update(referral)
        .set({ publishedAt: sql`coalesce(${referral.publishedAt}, ${at.toISOString()})` })
        .where(eq(referral.id, id));
    },
    markWithdrawn: async (id, { at, reason }) => {
      await transaction
        .update(referral)
        .set({ withdrawnAt: at, withdrawnReason: reason })
        .where(eq(referral.id, id));
    },
  };
}

function cardsOfReferrals(
  transaction: Transaction,
): Pick<ReferralRepository, "findCard" | "releaseCard" | "closeCard"> {
  return {
    findCard: async (id) => {
      const [row] = await transaction
        .select({
          card: referralCard.card,
          audience: referralCard.audience,
          open: referralCard.open,
        })
        .from(referralCard)
        .where(eq(referralCard.referralId, id));
      return row;
    },
    releaseCard: async ({ id, authorityId }, released, at) => {
      const row = { ...released, answerBy: released.card.answerBy };
      await transaction
        .insert(referralCard)
        .values({ ...row, referralId: id, authorityId, publishedAt: at })
        .onConflictDoUpdate({ target: referralCard.referralId, set: row });
    },
    closeCard: async (id) => {
      await transaction
        .update(referralCard)
        .set({ open: false })
        .where(eq(referralCard.referralId, id));
    },
  };
}

function justifications(
  transaction: Transaction,
): Pick<ReferralRepository, "listJustifications" | "justify" | "tieJustifications"> {
  const { referralId, authorityId, field, kind, excerpt, sentence, reason, by, at } =
    findingJustification;
  const ofWholeFields = (id: ReferralId) => and(eq(referralId, id), eq(sentence, ""));
  return {
    listJustifications: async (id) => {
      const rows = await transaction
        .select({ field, kind, excerpt, sentence, reason })
        .from(findingJustification)
        .where(eq(referralId, id));
      return rows as FindingJustification[];
    },
    justify: async (of, justification, done) => {
      await transaction
        .insert(findingJustification)
        .values({ ...justification, ...done, referralId: of.id, authorityId: of.authorityId })
        .onConflictDoUpdate({
          target: [referralId, field, kind, excerpt, sentence],
          set: { reason: justification.reason, ...done },
        });
    },
    tieJustifications: async (id, places) => {
      const kept = await transaction
        .select({ referralId, authorityId, field, kind, excerpt, reason, by, at })
        .from(findingJustification)
        .where(ofWholeFields(id));
      const tied = kept.flatMap((row) =>
        places
          .filter(
            (place) =>
              place.field === row.field && place.kind === row.kind && place.excerpt === row.excerpt,
          )
          .map((place) => ({ ...row, sentence: place.sentence })),
      );
      if (tied.length > 0)
        await transaction.insert(findingJustification).values(tied).onConflictDoNothing();
      await transaction.delete(findingJustification).where(ofWholeFields(id));
    },
  };
}
