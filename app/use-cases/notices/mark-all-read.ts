import { noticeKindsFor } from "../../domain/notices/notice.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type MarkAllRead = {
  /** When the list was shown: what came later has not been seen. */
  readonly until: Date;
};

/** Marks what the reader's role is meant to see as read, as far as the list that was shown. */
export const markAllRead = useCase(
  { permission: "notice:read" },
  ({ actor, now, repositories }, { until }: MarkAllRead): Promise<void> =>
    repositories.notices.markAllRead(noticeKindsFor(staffActor(actor).role), until, now()),
);
