import { noticeKindsFor } from "../../domain/notices/notice.ts";
import { notFound } from "../errors.ts";
import { staffActor } from "../staff-actor.ts";
import { useCase } from "../use-case.ts";

export type OpenNotice = { readonly noticeId: string };

/**
 * Marks a notice as read for the whole organisation and answers the path of the page it leads to. The first time stands.
 * Throws NotFound for another organisation's, and for one that is not for the reader's role.
 */
export const openNotice = useCase(
  { permission: "notice:read", subject: ({ noticeId }: OpenNotice) => noticeId },
  async ({ actor, now, repositories }, { noticeId }): Promise<string> => {
    const notice = await repositories.notices.find(noticeId);
    const isForRole = notice && noticeKindsFor(staffActor(actor).role).includes(notice.kind);
    if (!isForRole) throw notFound();
    await repositories.notices.markRead(noticeId, now());
    return notice.path;
  },
);
