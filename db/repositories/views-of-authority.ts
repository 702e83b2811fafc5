import { and, desc, eq, isNull, ne, sql } from "drizzle-orm";
import type { ReferralStatus } from "#app/domain/referral/referral.ts";
import type { PersonId } from "#app/domain/shared/ids.ts";
import type {
  KeptViews,
  PrivateLink,
  Reply,
  ViewsRepository,
} from "#app/use-cases/views/views-repository.ts";
import { referral } from "../schema/need.ts";
import { views, viewsAbsence, viewsLink, viewsReply } from "../schema/views.ts";
import type { Transaction } from "../transaction.ts";
import { linkColumns, mostOfAReferral, replyColumns, viewsColumns } from "./views-columns.ts";
import { listShortlist } from "./views-options.ts";

type AuthoritySide =
  | "findReferral"
  | "listLinks"
  | "insertLink"
  | "revokeLinks"
  | "list"
  | "listAbsences"
  | "insertAbsence"
  | "listReplies"
  | "insertReply"
  | "listShortlist"
  | "insert";

/** What an authority reads and writes of its own referrals. */
export function authoritySide(transaction: Transaction): Pick<ViewsRepository, AuthoritySide> {
  return {
    findReferral: async (authorityId, referralId) => {
      const [row] = await transaction
        .select({ reference: referral.reference, status: referral.status })
        .from(referral)
        .where(and(eq(referral.authorityId, authorityId), eq(referral.id, referralId)));
      return row as { reference: string; status: ReferralStatus } | undefined;
    },
    listLinks: async (authorityId, referralId, limit) => {
      const rows = await transaction
        .select(linkColumns)
        .from(viewsLink)
        .where(and(eq(viewsLink.authorityId, authorityId), eq(viewsLink.referralId, referralId)))
        .orderBy(desc(viewsLink.createdAt))
        .limit(limit);
      return rows as PrivateLink[];
    },
    insertLink: async (link) => {
      const inserted = await transaction
        .insert(viewsLink)
        .values(link)
        .onConflictDoNothing({ target: viewsLink.id })
        .returning({ id: viewsLink.id });
      return inserted.length === 1;
    },
    revokeLinks: async (authorityId, referralId, audience, at, except) => {
      await transaction
        .update(viewsLink)
        .set({ revokedAt: at })
        .where(
          and(
            eq(viewsLink.authorityId, authorityId),
            eq(viewsLink.referralId, referralId),
            eq(viewsLink.audience, audience),
            isNull(viewsLink.revokedAt),
            except && ne(viewsLink.id, except),
          ),
        );
    },
    list: async (authorityId, referralId, limit) => {
      const rows = await transaction
        .select(viewsColumns)
        .from(views)
        .where(and(eq(views.authorityId, authorityId), eq(views.referralId, referralId)))
        .orderBy(desc(views.at), desc(views.id))
        .limit(limit);
      return rows as KeptViews[];
    },
    // Not `returning`: a child or parent may read only what came through their link, which the insert proves by itself.
    insert: async (given) => {
      const inserted = await transaction.execute(sql`
        insert into views (id, referral_id, authority_id, link_id, audience, offer_id, answer, why, matters_most,
          question, recorded_by, at)
        values (${given.id}, ${given.referralId}, ${given.authorityId}, ${given.linkId}, ${given.audience},
          ${given.offerId}, ${given.answer}, ${given.why}, ${given.mattersMost}, ${given.question},
          ${given.recordedBy}, ${given.at.toISOString()})
        on conflict do nothing`);
      return inserted.count === 1;
    },
    listAbsences: async (authorityId, referralId) => {
      const rows = await transaction
        .select()
        .from(viewsAbsence)
        .where(
          and(eq(viewsAbsence.authorityId, authorityId), eq(viewsAbsence.referralId, referralId)),
        )
        .orderBy(desc(viewsAbsence.at))
        .limit(mostOfAReferral);
      return rows.map((row) => ({ ...row, by: row.by as PersonId }));
    },
    insertAbsence: async (absence) => {
      await transaction.insert(viewsAbsence).values(absence).onConflictDoNothing();
    },
    listReplies: async (authorityId, referralId) => {
      const rows = await transaction
        .select(replyColumns)
        .from(viewsReply)
        .where(and(eq(viewsReply.authorityId, authorityId), eq(viewsReply.referralId, referralId)))
        .orderBy(desc(viewsReply.at))
        .limit(mostOfAReferral);
      return rows as Reply[];
    },
    insertReply: async (reply) => {
      await transaction.insert(viewsReply).values(reply).onConflictDoNothing();
    },
    listShortlist: (authorityId, referralId) => listShortlist(transaction, authorityId, referralId),
  };
}
