import { useCase } from "../use-case.ts";
import { findNotice, type OneNotice } from "./find-notice.ts";

/**
 * Marks a notice as read for the whole organisation and answers the path of the page it leads to. The first time stands.
 * Throws NotFound for another organisation's, and for one that is not for the reader's role.
 */
export const openNotice = useCase(
  { permission: "notice:read", subject: ({ noticeId }: OneNotice) => noticeId },
  async (context, input): Promise<string> => {
    const notice = await findNotice(context, input);
    await context.repositories.notices.markRead(notice.id, context.now());
    return notice.path;
  },
);
