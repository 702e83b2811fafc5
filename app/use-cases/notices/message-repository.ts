import type { Role } from "../../domain/access/roles.ts";
import type { NoticeKind } from "../../domain/notices/notice.ts";
import type { OrganisationId } from "../../domain/shared/ids.ts";

export type NoticeToSend = {
  readonly id: string;
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

/** A message with the first notice that it is about. */
export type WrittenMessage = Message & {
  readonly noticeId: string;
  readonly organisationId: OrganisationId;
};

/** Somebody who is let in, and their role. */
export type Reader = {
  readonly organisationId: OrganisationId;
  readonly role: Role;
  readonly email: string;
};

export type KeptMessage = Message & { readonly createdAt: Date; readonly sentAt: Date | null };

export type MessageRepository = {
  /** Oldest first, and always in the same order. */
  listNotices(ids: readonly string[]): Promise<readonly NoticeToSend[]>;
  /** The people of organisations who are let in; at most two hundred of each role of each. */
  listReaders(organisationIds: readonly OrganisationId[]): Promise<readonly Reader[]>;
  /** Keeps messages; a reader who has one with the same notice already keeps that one as it is. */
  keep(messages: readonly WrittenMessage[], at: Date): Promise<void>;
  /** Those kept with some notices that have not left yet, notice by notice. */
  listUnsent(noticeIds: readonly string[]): Promise<readonly Message[]>;
  markSent(messageId: string, at: Date): Promise<void>;
  /** Of the actor's own organisation, newest first. */
  listNewest(limit: number): Promise<readonly KeptMessage[]>;
};
