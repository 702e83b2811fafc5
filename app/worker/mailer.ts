import { createTransport } from "nodemailer";

export type Mail = {
  /** Names the message in its header, so that a mail server can drop one that comes twice. */
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
};

export type Mailer = (mail: Mail) => Promise<void>;

/** What nodemailer calls a server that cannot be reached or spoken to, whatever the message. */
const away = ["ECONNECTION", "ETIMEDOUT", "ESOCKET", "EDNS", "ETLS", "EAUTH", "ENOAUTH"];

/** Whether the next message would fail as this one did, because of the server and not of the message. */
export function isServerAway(error: unknown): boolean {
  return error instanceof Error && "code" in error && away.includes(String(error.code));
}

/** Sends plain-text e-mail through the server at `smtpUrl`. Rejects when the server does not take the message. */
export function smtpMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
  });
  return async ({ id, recipient, subject, body }) => {
    await transport.sendMail({
      from,
      to: recipient,
      subject,
      text: body,
      messageId: `<${id}@hearth>`,
    });
  };
}
