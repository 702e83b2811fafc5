import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, it } from "vitest";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import { smtpMailer } from "#app/worker/mailer.ts";
import { sendNotice } from "#app/worker/send-notice.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { employ } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const appUrl = "https://hearth.example.org";

type Received = { readonly to: string; readonly text: string };
const received: Received[] = [];
let refusing = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      if (refusing) return done(new Error("the mailbox is full"));
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      received.push({ to, text: Buffer.concat(chunks).toString("utf8") });
      done();
    });
  },
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
const { port } = server.server.address() as AddressInfo;
const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, "Hearth <hearth@example.org>");

async function addNotice(organisationId: OrganisationId) {
  const noticeId = randomUUID();
  await owner`insert into notice (id, organisation_id, kind, path, once, at)
    values (${noticeId}, ${organisationId}, 'outcome-known', '/provider/offers/1', ${noticeId}, ${now.toISOString()})`;
  return { noticeId, appUrl };
}

it("the people concerned get one e-mail, which says what has happened and leads to a page", async () => {
  const officer = await employ(database);
  const notice = await addNotice(officer.organisationId);
  await sendNotice(market.workerContext, notice, mailer);
  await sendNotice(market.workerContext, notice, mailer);

  const mine = received.filter(({ to }) => to === officer.email);
  expect(mine).toHaveLength(1);
  expect(mine[0]?.text).toContain("A decision has been made on one of your offers.");
  expect(mine[0]?.text).toContain(`${appUrl}/provider/offers/1`);
});

it("a message that the server refuses is tried again, and the others are not sent twice", async () => {
  const officer = await employ(database);
  const notice = await addNotice(officer.organisationId);
  refusing = true;
  await expect(sendNotice(market.workerContext, notice, mailer)).rejects.toThrow("mailbox is full");
  refusing = false;
  await sendNotice(market.workerContext, notice, mailer);
  expect(received.filter(({ to }) => to === officer.email)).toHaveLength(1);
});

it("without a mail server the message is kept for the administrator to read", async () => {
  const officer = await employ(database);
  const notice = await addNotice(officer.organisationId);
  await sendNotice(market.workerContext, notice, undefined);
  const kept =
    await owner`select recipient, sent_at from message where notice_id = ${notice.noticeId}`;
  expect(kept).toMatchObject([{ recipient: officer.email, sent_at: null }]);
});

it("somebody who is kept out gets no e-mail", async () => {
  const officer = await employ(database);
  await owner`update person set disabled_at = now() where id = ${officer.personId}`;
  const notice = await addNotice(officer.organisationId);
  await sendNotice(market.workerContext, notice, mailer);
  expect(received.filter(({ to }) => to === officer.email)).toEqual([]);
});
