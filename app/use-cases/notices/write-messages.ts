import { noticeMail, noticeReaders } from "../../domain/notices/notice.ts";
import { useCase } from "../use-case.ts";
import type { Message, NoticeToSend, Reader, WrittenMessage } from "./message-repository.ts";

export type WriteMessages = { readonly noticeIds: readonly string[]; readonly appUrl: string };

/**
 * Writes the e-mails about notices that were told at once, one for each reader, and answers those not sent yet. A message
 * is kept with the first notice that it is about, and a reader has one for each notice: so it is safe to repeat. A notice
 * that is gone has none.
 */
export const writeMessages = useCase(
  { permission: "job:run" },
  async (
    { now, newId, repositories: { messages } },
    { noticeIds, appUrl }: WriteMessages,
  ): Promise<readonly Message[]> => {
    const notices = await messages.listNotices(noticeIds);
    const told = [...new Set(notices.map(({ organisationId }) => organisationId))];
    const readers = await messages.listReaders(told);
    const written = newsOfEach(readers, notices).flatMap(
      ({ recipient, news }): WrittenMessage[] => {
        const [first] = news;
        if (first === undefined) return [];
        const { id: noticeId, organisationId } = first;
        return [{ id: newId(), noticeId, organisationId, recipient, ...noticeMail(news, appUrl) }];
      },
    );
    await messages.keep(written, now());
    return messages.listUnsent(noticeIds);
  },
);

function newsOfEach(readers: readonly Reader[], notices: readonly NoticeToSend[]) {
  return readers.map(({ email, organisationId, role }) => ({
    recipient: email,
    news: notices.filter(
      (notice) =>
        notice.organisationId === organisationId && noticeReaders[notice.kind].includes(role),
    ),
  }));
}
