import type { Notice, NoticeKind } from "../../domain/notices/notice.ts";

export type ToldNotice = {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly path: string;
  readonly at: Date;
  readonly read: boolean;
};

export type NoticeRepository = {
  /** Tells an organisation once: a second notice with the same `once` changes nothing and sends nothing. */
  tell(notice: Notice, at: Date): Promise<void>;
  /** The same for many, in one statement: for the worker, who may read whom it has told already. */
  tellEach(notices: readonly Notice[], at: Date): Promise<void>;
  /** The newest notices of the actor's own organisation, of these kinds. */
  listNewest(limit: number, kinds: readonly NoticeKind[]): Promise<readonly ToldNotice[]>;
  /** One of the actor's own organisation. */
  find(id: string): Promise<ToldNotice | undefined>;
  /** Of these kinds, at most so many. */
  countUnread(kinds: readonly NoticeKind[], most: number): Promise<number>;
  /** The first time that somebody has read it stands. */
  markRead(id: string, at: Date): Promise<void>;
  /** All of these kinds that were told until then. */
  markAllRead(kinds: readonly NoticeKind[], until: Date, at: Date): Promise<void>;
};
