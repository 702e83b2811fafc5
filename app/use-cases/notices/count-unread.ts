import { noticeKindsFor } from "../../domain/notices/notice.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

/** Beyond this many nobody counts. */
export const mostCounted = 100;

/** How many notices nobody of the organisation has opened, of those that the reader's role is meant to see. */
export const countUnread = useCase(
  { permission: "notice:read", audited: false },
  ({ actor, repositories }, _: undefined): Promise<number> =>
    repositories.notices.countUnread(noticeKindsFor(staffActor(actor).role), mostCounted),
);
