import { randomUUID } from "node:crypto";
import { desc, eq, sql } from "drizzle-orm";
import type { NoticeKind } from "#app/domain/notices/notice.ts";
import type { NoticeRepository } from "#app/use-cases/notices/notice-repository.ts";
import { notice } from "../schema/decisions.ts";
import type { Transaction } from "../transaction.ts";
import { jobQueue } from "./jobs.ts";

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
        await jobQueue(transaction).add("send-notice", { noticeId: id }, id);
    },
    listNewest: async (limit) => {
      const rows = await transaction.select().from(notice).orderBy(desc(notice.at)).limit(limit);
      return rows.map((row) => ({
        id: row.id,
        kind: row.kind as NoticeKind,
        path: row.path,
        at: row.at,
        read: row.readAt !== null,
      }));
    },
    markRead: async (id, at) => {
      await transaction.update(notice).set({ readAt: at }).where(eq(notice.id, id));
    },
  };
}
