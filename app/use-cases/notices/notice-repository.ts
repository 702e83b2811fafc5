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
  /** The newest notices of the actor's own organisation. */
  listNewest(limit: number): Promise<readonly ToldNotice[]>;
  markRead(id: string, at: Date): Promise<void>;
};
