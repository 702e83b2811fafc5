import { asc, desc, eq, sql } from "drizzle-orm";
import type { NoticeKind } from "#app/domain/notices/notice.ts";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import type { MessageRepository, Reader } from "#app/use-cases/notices/message-repository.ts";
import { message, notice } from "../schema/decisions.ts";
import type { Transaction } from "../transaction.ts";
import { uuidArray } from "./uuid-array.ts";

/** Of each role in an organisation. */
const mostReaders = 200;

/** E-mails about notices: written and marked by the worker, read by an administrator. */
export function messageRepository(transaction: Transaction): MessageRepository {
  return {
    listNotices: async (ids) => {
      const rows = await transaction
        .select()
        .from(notice)
        .where(sql`${notice.id} = any(${uuidArray(ids)})`)
        .orderBy(asc(notice.at), asc(notice.id));
      return rows.map(({ id, organisationId, kind, path }) => ({
        id,
        organisationId: organisationId as OrganisationId,
        kind: kind as NoticeKind,
        path,
      }));
    },
    listReaders: async (organisationIds) => {
      const rows = await transaction.execute(sql`
        select "organisationId", role, email from (
          select m.organisation_id as "organisationId", m.role, p.email,
            row_number() over (partition by m.organisation_id, m.role order by p.email) as place
          from membership m join person p on p.id = m.person_id
          where m.organisation_id = any(${uuidArray(organisationIds)}) and p.disabled_at is null) as reader
        where place <= ${mostReaders}::int order by email`);
      return rows as unknown as readonly Reader[];
    },
    keep: async (messages, at) => {
      if (messages.length === 0) return;
      await transaction.execute(sql`
        insert into message (id, notice_id, organisation_id, recipient, subject, body, created_at)
        select id, "noticeId", "organisationId", recipient, subject, body, ${at.toISOString()}::timestamptz
        from json_to_recordset(${JSON.stringify(messages)}::json) as written(
          id uuid, "noticeId" uuid, "organisationId" uuid, recipient text, subject text, body text)
        order by "noticeId", recipient
        on conflict do nothing`);
    },
    listUnsent: (noticeIds) =>
      transaction
        .select({
          id: message.id,
          recipient: message.recipient,
          subject: message.subject,
          body: message.body,
        })
        .from(message)
        .where(
          sql`${message.noticeId} = any(${uuidArray(noticeIds)}) and ${message.sentAt} is null`,
        )
        .orderBy(asc(message.noticeId), asc(message.recipient)),
    markSent: async (messageId, at) => {
      await transaction.update(message).set({ sentAt: at }).where(eq(message.id, messageId));
    },
    listNewest: (limit) =>
      transaction
        .select({
          id: message.id,
          recipient: message.recipient,
          subject: message.subject,
          body: message.body,
          createdAt: message.createdAt,
          sentAt: message.sentAt,
        })
        .from(message)
        .orderBy(desc(message.createdAt), asc(message.id))
        .limit(limit),
  };
}
