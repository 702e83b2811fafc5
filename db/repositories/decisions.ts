import { randomUUID } from "node:crypto";
import { and, asc, eq, sql } from "drizzle-orm";
import type {
  DecisionRepository,
  GivenApproval,
  OfferToTell,
  StoredDecision,
  WaitingDecision,
} from "#app/use-cases/decisions/decision-repository.ts";
import type { OfferOutcome } from "#app/use-cases/offers/offers-repository.ts";
import { approval, decision } from "../schema/decisions.ts";
import { referral, referralCard } from "../schema/need.ts";
import { offerOutcome } from "../schema/offers.ts";
import { viewsReply } from "../schema/views.ts";
import type { Transaction } from "../transaction.ts";

const most = 100;

/** Decisions of one authority. A unique row for each referral and conditional updates make one winner. */
export function decisionRepository(
  transaction: Transaction,
  authorityId: string,
): DecisionRepository {
  const own = (referralId: string) =>
    and(eq(decision.referralId, referralId), eq(decision.authorityId, authorityId));

  const attemptOf = (referralId: string) =>
    sql<number>`(select d.attempt from decision d where d.referral_id = ${referralId})`;
  const ofThisAttempt = (referralId: string) =>
    and(
      eq(approval.referralId, referralId),
      eq(approval.authorityId, authorityId),
      eq(approval.attempt, attemptOf(referralId)),
    );

  async function find(referralId: string): Promise<StoredDecision | undefined> {
    const [row] = await transaction.select().from(decision).where(own(referralId));
    return row as StoredDecision | undefined;
  }

  return {
    find,

    record: async (referralId, recorded, by, at) => {
      const values = {
        referralId,
        authorityId,
        offerId: recorded.offerId,
        // Final is reached only through finalise, which tells everybody in the same transaction.
        status: "awaiting-approval" as const,
        reasons: recorded.reasons,
        viewsConsidered: recorded.viewsConsidered,
        replyToChild: recorded.replyToChild,
        replyToParent: recorded.replyToParent,
        unsuccessful: recorded.unsuccessful,
        approvals: recorded.approvals,
        recordedAt: at,
        recordedBy: by,
      };
      const rows = await transaction
        .insert(decision)
        .values(values)
        .onConflictDoUpdate({
          target: decision.referralId,
          set: { ...values, attempt: sql`${decision.attempt} + 1` },
          setWhere: eq(decision.status, "refused"),
        })
        .returning({ referralId: decision.referralId });
      return rows.length === 1;
    },

    listGivenApprovals: async (referralId) => {
      const rows = await transaction
        .select()
        .from(approval)
        .where(ofThisAttempt(referralId))
        .orderBy(asc(approval.at))
        .limit(most);
      return rows as unknown as GivenApproval[];
    },

    giveApproval: async (referralId, given) => {
      const rows = await transaction
        .insert(approval)
        .values({ referralId, authorityId, attempt: attemptOf(referralId), ...given })
        .onConflictDoNothing()
        .returning({ code: approval.code });
      return rows.length === 1;
    },

    listWaiting: async (approver) => {
      const rows = await transaction
        .select({
          referralId: decision.referralId,
          reference: referral.reference,
          approvals: decision.approvals,
          recordedAt: decision.recordedAt,
        })
        .from(decision)
        .innerJoin(referral, eq(referral.id, decision.referralId))
        .where(
          and(
            eq(decision.authorityId, authorityId),
            eq(decision.status, "awaiting-approval"),
            eq(referral.status, "published"),
            sql`${decision.approvals} @> ${JSON.stringify([{ approver }])}::jsonb`,
          ),
        )
        .orderBy(asc(decision.recordedAt))
        .limit(most);
      return rows as unknown as WaitingDecision[];
    },

    finalise: async (referralId, offers, at) => {
      const updated = await transaction
        .update(decision)
        .set({ status: "final", finalAt: at })
        .where(
          and(
            own(referralId),
            eq(decision.status, "awaiting-approval"),
            sql`exists (select 1 from ${referral} where ${referral.id} = ${referralId} and ${referral.status} = 'published')`,
          ),
        )
        .returning();
      const [final] = updated;
      if (!final) return false;
      await closeReferral(referralId, at);
      await storeOutcomes(referralId, outcomesOf(final as unknown as StoredDecision, offers), at);
      await storeReplies(final as unknown as StoredDecision, at);
      return true;
    },

    refuse: async (referralId) => {
      await transaction.update(decision).set({ status: "refused" }).where(own(referralId));
    },

    closeOffers: async (referralId, offers, at) => {
      const [reason, note] = ["no-longer-needed", ""] as const;
      await storeOutcomes(
        referralId,
        offers.map((offer) => ({ ...offer, outcome: "unsuccessful", reason, note })),
        at,
      );
    },

    endWaiting: async (referralId) => {
      await transaction
        .update(decision)
        .set({ status: "withdrawn" })
        .where(and(own(referralId), eq(decision.status, "awaiting-approval")));
    },
  };

  async function closeReferral(referralId: string, at: Date): Promise<void> {
    await transaction
      .update(referral)
      .set({ status: "decided", decidedAt: at, version: sql`${referral.version} + 1` })
      .where(
        and(
          eq(referral.id, referralId),
          eq(referral.authorityId, authorityId),
          eq(referral.status, "published"),
        ),
      );
    await transaction
      .update(referralCard)
      .set({ open: false })
      .where(
        and(eq(referralCard.referralId, referralId), eq(referralCard.authorityId, authorityId)),
      );
  }

  async function storeOutcomes(
    referralId: string,
    outcomes: readonly (OfferToTell & Pick<OfferOutcome, "outcome" | "reason" | "note">)[],
    at: Date,
  ): Promise<void> {
    if (outcomes.length === 0) return;
    const rows = outcomes.map((each) => ({ ...each, referralId, authorityId, at }));
    await transaction.insert(offerOutcome).values(rows).onConflictDoNothing();
  }

  async function storeReplies(final: StoredDecision, at: Date): Promise<void> {
    const replies = [
      { audience: "child" as const, words: final.replyToChild },
      { audience: "parent" as const, words: final.replyToParent },
    ].filter((reply) => reply.words.trim() !== "");
    if (replies.length === 0) return;
    await transaction.insert(viewsReply).values(
      replies.map((reply) => ({
        id: randomUUID(),
        referralId: final.referralId,
        authorityId,
        ...reply,
        viewsId: null,
        by: final.recordedBy,
        at,
      })),
    );
  }
}

function outcomesOf(final: StoredDecision, offers: readonly OfferToTell[]) {
  const told = new Map(final.unsuccessful.map((each) => [each.offerId, each]));
  return offers.map((offer) =>
    offer.offerId === final.offerId
      ? { ...offer, outcome: "chosen" as const, reason: null, note: "" }
      : {
          ...offer,
          outcome: "unsuccessful" as const,
          // An offer that came after the decision was written has no reason of its own.
          reason: told.get(offer.offerId)?.reason ?? ("another-home-fits-better" as const),
          note: told.get(offer.offerId)?.note ?? "",
        },
  );
}
