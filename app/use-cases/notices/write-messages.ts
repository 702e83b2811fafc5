import { noticeMail, noticeReaders } from "../../domain/notices/notice.ts";
import { useCase } from "../use-case.ts";
import type { Message } from "./message-repository.ts";

export type WriteMessages = { readonly noticeId: string; readonly appUrl: string };

/**
 * Writes the e-mails about a notice, one for each reader, and answers those not sent yet. Safe to repeat: a
 * reader has one message for each notice. A notice that is gone has none.
 */
export const writeMessages = useCase(
  { permission: "job:run", subject: ({ noticeId }: WriteMessages) => noticeId },
  async ({ now, newId, repositories }, { noticeId, appUrl }): Promise<readonly Message[]> => {
    const { messages } = repositories;
    const notice = await messages.findNotice(noticeId);
    if (notice === undefined) return [];
    const { organisationId, kind } = notice;
    const addresses = await messages.listAddresses(organisationId, noticeReaders[kind]);
    const mail = noticeMail(notice, appUrl);
    await messages.keep(
      noticeId,
      organisationId,
      addresses.map((recipient) => ({ id: newId(), recipient, ...mail })),
      now(),
    );
    return messages.listUnsent(noticeId);
  },
);
