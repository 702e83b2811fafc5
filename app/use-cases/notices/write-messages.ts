import { noticeMail, noticeReaders } from "../../domain/notices/notice.ts";
import { useCase } from "../use-case.ts";
import type { Message, NoticeToSend, Reader, WrittenMessage } from "./message-repository.ts";

export type WriteMessages = { readonly noticeIds: readonly string[]; readonly appUrl: string };

/**
 * Writes the e-mails about some notices, one for each reader of each, and answers those not sent yet. Safe to repeat: a
 * reader has one message for each notice. A notice that is gone has none.
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
    const written = notices.flatMap((notice) => {
      const mail = noticeMail(notice, appUrl);
      const { id: noticeId, organisationId } = notice;
      return addressesFor(notice, readers).map(
        (recipient): WrittenMessage => ({
          id: newId(),
          noticeId,
          organisationId,
          recipient,
          ...mail,
        }),
      );
    });
    await messages.keep(written, now());
    return messages.listUnsent(noticeIds);
  },
);

function addressesFor(
  { organisationId, kind }: NoticeToSend,
  readers: readonly Reader[],
): readonly string[] {
  const concerned = readers.filter(
    (reader) =>
      reader.organisationId === organisationId && noticeReaders[kind].includes(reader.role),
  );
  return concerned.map(({ email }) => email);
}
