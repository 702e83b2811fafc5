import type { Context } from "../use-cases/context.ts";
import { markMessageSent } from "../use-cases/notices/mark-message-sent.ts";
import { writeMessages } from "../use-cases/notices/write-messages.ts";
import type { Mailer } from "./mailer.ts";

/**
 * Writes the e-mails about one notice and sends those that have not left yet. Without a mail server they are kept
 * and an administrator can read them. A failure is passed on after the others were tried, so that the queue tries again.
 */
export async function sendNotice(
  context: Context,
  notice: { readonly noticeId: string; readonly appUrl: string },
  mailer: Mailer | undefined,
): Promise<void> {
  const unsent = await writeMessages(context, notice);
  if (mailer === undefined) return;
  const failures: unknown[] = [];
  for (const message of unsent) {
    try {
      await mailer(message);
      await markMessageSent(context, message.id);
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
}
