import type { Context } from "../use-cases/context.ts";
import { markMessageSent } from "../use-cases/notices/mark-message-sent.ts";
import type { Message } from "../use-cases/notices/message-repository.ts";
import { writeMessages } from "../use-cases/notices/write-messages.ts";
import { isServerAway, type Mailer } from "./mailer.ts";

/** As many messages as are on their way to the mail server at once. */
const atOnce = 5;

/**
 * Writes the e-mails about some notices and sends those that have not left yet. Without a mail server they are kept and
 * an administrator can read them. A message that is refused keeps none of the others; a server that is away is not asked
 * for each of them. A failure is passed on after that, so that the queue tries again what has not left.
 */
export async function sendNotices(
  context: Context,
  notices: { readonly noticeIds: readonly string[]; readonly appUrl: string },
  mailer: Mailer | undefined,
): Promise<void> {
  const unsent = await writeMessages(context, notices);
  if (mailer === undefined) return;
  const failures: unknown[] = [];
  const left = [...unsent];
  const sendOn = async () => {
    for (let message = left.shift(); message !== undefined; message = left.shift()) {
      try {
        await send(context, message, mailer);
      } catch (error) {
        failures.push(error);
        if (isServerAway(error)) left.length = 0;
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, sendOn));
  if (failures.length > 0) throw failures[0];
}

async function send(context: Context, message: Message, mailer: Mailer): Promise<void> {
  await mailer(message);
  await markMessageSent(context, message.id);
}
