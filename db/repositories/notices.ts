import { randomUUID } from "node:crypto";
import { and, asc, count, desc, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import type { NoticeKind } from "#app/domain/notices/notice.ts";
import type { NoticeRepository, ToldNotice } from "#app/use-cases/notices/notice-repository.ts";
import { notice } from "../schema/decisions.ts";
import type { Transaction } from "../transaction.ts";
import { jobQueue } from "./jobs.ts";

/** Notices whose e-mails one job writes: what is read once for all of them is shared. */
const mailedAtOnce = 25;

/** Notices of the tenant's organisation, and telling another one. */
export function noticeRepository(transaction: Transaction): NoticeRepository {
  return {
    tell: async ({ organisationId, kind, path, once }, at) => {
      const id = randomUUID();
      // Not `returning`: the teller may not read another organisation's notices, so it counts what was inserted.
      const inserted = await transaction.execute(sql`
        insert into notice (id, organisation_id, kind, path, once, at)
        values (${id}, ${organisationId}, ${kind}, ${path}, ${once}, ${at.toISOString()})
        on conflict do nothing`);
      if (inserted.count === 1)
        await jobQueue(transaction).add("send-notices", { noticeIds: [id] }, id);
    },
    tellEach: async (notices, at) => {
      if (notices.length === 0) return;
      const rows = notices.map((one) => ({ ...one, id: randomUUID() }));
      const told = await transaction.execute<{ id: string }>(sql`
        insert into notice (id, organisation_id, kind, path, once, at)
        select id, "organisationId", kind, path, once, ${at.toISOString()}::timestamptz
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as told(
          id uuid, "organisationId" uuid, kind text, path text, once text)
        order by "organisationId", once
        on conflict do nothing returning id`);
      await jobQueue(transaction).addEach(
        "send-notices",
        together(told.map(({ id }) => id)).map((noticeIds) => ({ payload: { noticeIds } })),
      );
    },
    listNewest: async (limit, kinds) => {
      const rows = await transaction
        .select()
        .from(notice)
        .where(inArray(notice.kind, [...kinds]))
        .orderBy(desc(notice.at), asc(notice.id))
        .limit(limit);
      return rows.map(toldNotice);
    },
    find: async (id) => {
      const [row] = await transaction.select().from(notice).where(eq(notice.id, id));
      return row && toldNotice(row);
    },
    countUnread: async (kinds, most) => {
      const unread = transaction
        .select({ id: notice.id })
        .from(notice)
        .where(and(isNull(notice.readAt), inArray(notice.kind, [...kinds])))
        .limit(most)
        .as("unread");
      const [row] = await transaction.select({ number: count() }).from(unread);
      return row?.number ?? 0;
    },
    markRead: async (id, at) => {
      await transaction
        .update(notice)
        .set({ readAt: at })
        .where(and(eq(notice.id, id), isNull(notice.readAt)));
    },
    markAllRead: async (kinds, until, at) => {
      await transaction
        .update(notice)
        .set({ readAt: at })
        .where(and(isNull(notice.readAt), lte(notice.at, until), inArray(notice.kind, [...kinds])));
    },
  };
}

function together(ids: readonly string[]): readonly (readonly string[])[] {
  const jobs = Math.ceil(ids.length / mailedAtOnce);
  return Array.from({ length: jobs }, (_, job) =>
    ids.slice(job * mailedAtOnce, (job + 1) * mailedAtOnce),
  );
}

function toldNotice({ id, kind, path, at, readAt }: typeof notice.$inferSelect): ToldNotice {
  return { id, kind: kind as NoticeKind, path, at, read: readAt !== null };
}
