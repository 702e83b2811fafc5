import type { Role } from "../../domain/access/roles.ts";
import type { NoticeKind } from "../../domain/notices/notice.ts";
import type { OrganisationId } from "../../domain/shared/ids.ts";

export type NoticeToSend = {
  readonly organisationId: OrganisationId;
  readonly kind: NoticeKind;
  readonly path: string;
};

export type Message = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

export type KeptMessage = Message & { readonly createdAt: Date; readonly sentAt: Date | null };

export type MessageRepository = {
  findNotice(noticeId: string): Promise<NoticeToSend | undefined>;
  /** E-mail addresses of the people who are let in and hold one of the roles; at most two hundred. */
  listAddresses(organisationId: OrganisationId, roles: readonly Role[]): Promise<readonly string[]>;
  /** Keeps one message for each reader of a notice; those that are there already stay as they are. */
  keep(
    noticeId: string,
    organisationId: OrganisationId,
    messages: readonly Message[],
    at: Date,
  ): Promise<void>;
  listUnsent(noticeId: string): Promise<readonly Message[]>;
  markSent(messageId: string, at: Date): Promise<void>;
  /** Of the actor's own organisation, newest first. */
  listNewest(limit: number): Promise<readonly KeptMessage[]>;
};
