import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { NoticeKind } from "#app/domain/notices/notice.ts";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import type { MessageRepository } from "#app/use-cases/notices/message-repository.ts";
import { message, notice } from "../schema/decisions.ts";
import { membership, person } from "../schema/identity.ts";
import type { Transaction } from "../transaction.ts";

const mostReaders = 200;

/** E-mails about notices: written and marked by the worker, read by an administrator. */
export function messageRepository(transaction: Transaction): MessageRepository {
  return {
    findNotice: async (noticeId) => {
      const [row] = await transaction.select().from(notice).where(eq(notice.id, noticeId));
      if (!row) return undefined;
      return {
        organisationId: row.organisationId as OrganisationId,
        kind: row.kind as NoticeKind,
        path: row.path,
      };
    },
    listAddresses: async (organisationId, roles) => {
      const rows = await transaction
        .select({ email: person.email })
        .from(person)
        .innerJoin(membership, eq(membership.personId, person.id))
        .where(
          and(
            eq(membership.organisationId, organisationId),
            inArray(membership.role, [...roles]),
            isNull(person.disabledAt),
          ),
        )
        .orderBy(asc(person.email))
        .limit(mostReaders);
      return rows.map((row) => row.email);
    },
    keep: async (noticeId, organisationId, messages, at) => {
      if (messages.length === 0) return;
      await transaction
        .insert(message)
        .values(messages.map((each) => ({ ...each, noticeId, organisationId, createdAt: at })))
        .onConflictDoNothing();
    },
    listUnsent: (noticeId) =>
      transaction
        .select({
          id: message.id,
          recipient: message.recipient,
          subject: message.subject,
          body: message.body,
        })
        .from(message)
        .where(and(eq(message.noticeId, noticeId), isNull(message.sentAt)))
        .orderBy(asc(message.recipient))
        .limit(mostReaders),
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
