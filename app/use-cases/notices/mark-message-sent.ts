import { useCase } from "../use-case.ts";

/** Notes that a message has left, so that a repeated job does not send it again. */
export const markMessageSent = useCase(
  { permission: "job:run", subject: (messageId: string) => messageId },
  async ({ now, repositories }, messageId): Promise<void> => {
    await repositories.messages.markSent(messageId, now());
  },
);
