import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, it } from "vitest";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import { type Mailer, smtpMailer } from "#app/worker/mailer.ts";
import { sendNotices } from "#app/worker/send-notices.ts";
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
/** Of whom the server takes nothing. */
const refused = new Set<string>();

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onData(stream, session, done) {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const to = session.envelope.rcptTo.map(({ address }) => address).join();
      if (refused.has(to)) return done(new Error("the mailbox is full"));
      received.push({ to, text: Buffer.concat(chunks).toString("utf8") });
      done();
    });
  },
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
const { port } = server.server.address() as AddressInfo;
const mailer = smtpMailer(`smtp://127.0.0.1:${port}`, "Hearth <hearth@example.org>");

async function addNotice(
  organisationId: OrganisationId,
  path = "/provider/offers/1",
): Promise<string> {
  const noticeId = randomUUID();
  await owner`insert into notice (id, organisation_id, kind, path, once, at)
    values (${noticeId}, ${organisationId}, 'outcome-known', ${path}, ${noticeId}, ${now.toISOString()})`;
  return noticeId;
}

const about = (...noticeIds: readonly string[]) => ({ noticeIds, appUrl });
const sentTo = (email: string) => received.filter(({ to }) => to === email);

it("the people concerned get one e-mail, which says what has happened and leads to a page", async () => {
  const officer = await employ(database);
  const notice = await addNotice(officer.organisationId);
  await sendNotices(market.workerContext, about(notice), mailer);
  await sendNotices(market.workerContext, about(notice), mailer);

  const mine = sentTo(officer.email);
  expect(mine).toHaveLength(1);
  expect(mine[0]?.text).toContain("A decision has been made on one of your offers.");
  expect(mine[0]?.text).toContain(`${appUrl}/provider/offers/1`);
});

it("a message that the server refuses is tried again, and the others are not sent twice", async () => {
  const officer = await employ(database);
  const notice = await addNotice(officer.organisationId);
  refused.add(officer.email);
  await expect(sendNotices(market.workerContext, about(notice), mailer)).rejects.toThrow(
    "mailbox is full",
  );
  refused.clear();
  await sendNotices(market.workerContext, about(notice), mailer);
  expect(sentTo(officer.email)).toHaveLength(1);
});

it("without a mail server the message is kept for the administrator to read", async () => {
  const officer = await employ(database);
  const notice = await addNotice(officer.organisationId);
  await sendNotices(market.workerContext, about(notice), undefined);
  const kept = await owner`select recipient, sent_at from message where notice_id = ${notice}`;
  expect(kept).toMatchObject([{ recipient: officer.email, sent_at: null }]);
});

it("somebody who is kept out gets no e-mail", async () => {
  const officer = await employ(database);
  await owner`update person set disabled_at = now() where id = ${officer.personId}`;
  const notice = await addNotice(officer.organisationId);
  await sendNotices(market.workerContext, about(notice), mailer);
  expect(sentTo(officer.email)).toEqual([]);
});

it("many notices are one job, and one e-mail to each reader however many are theirs", async () => {
  const [here, there] = [await employ(database), await employ(database)];
  const notices = [
    await addNotice(here.organisationId, "/provider/offers/1"),
    await addNotice(there.organisationId, "/provider/offers/2"),
    await addNotice(here.organisationId, "/provider/offers/3"),
  ];
  await sendNotices(market.workerContext, about(...notices), mailer);
  await sendNotices(market.workerContext, about(...notices), mailer);
  const [mine, ...more] = sentTo(here.email);
  expect(more).toEqual([]);
  expect(mine?.text).toContain("(2 times)");
  expect(mine?.text).toContain(`${appUrl}/provider/offers/1`);
  expect(mine?.text).toContain(`${appUrl}/provider/offers/3`);
  expect(mine?.text).not.toContain(`${appUrl}/provider/offers/2`);
  expect(sentTo(there.email)).toHaveLength(1);
});

it("an officer and a manager of one provider each get what is for them to act on", async () => {
  const officer = await employ(database);
  const manager = await employ(database, "provider", "registered-manager");
  await owner`update membership set organisation_id = ${officer.organisationId} where person_id = ${manager.personId}`;
  const toSign = await addNotice(officer.organisationId, "/provider/offers/1");
  await owner`update notice set kind = 'offer-to-sign' where id = ${toSign}`;
  const known = await addNotice(officer.organisationId, "/provider/offers/2");
  await sendNotices(market.workerContext, about(toSign, known), mailer);
  expect(sentTo(officer.email).map(({ text }) => text.includes("offers/1"))).toEqual([false]);
  expect(sentTo(manager.email).map(({ text }) => text.includes("offers/1"))).toEqual([true]);
  expect(sentTo(manager.email)[0]?.text).toContain(`${appUrl}/provider/offers/2`);
});

it("of many messages one that is refused keeps none of the others, and only it is tried again", async () => {
  const people = [await employ(database), await employ(database), await employ(database)] as const;
  const notices = await Promise.all(people.map(({ organisationId }) => addNotice(organisationId)));
  refused.add(people[1].email);
  await expect(sendNotices(market.workerContext, about(...notices), mailer)).rejects.toThrow(
    "mailbox is full",
  );
  expect(people.map(({ email }) => sentTo(email).length)).toEqual([1, 0, 1]);
  refused.clear();
  await sendNotices(market.workerContext, about(...notices), mailer);
  expect(people.map(({ email }) => sentTo(email).length)).toEqual([1, 1, 1]);
});

it("a server that is away is not asked for each message, and nothing is lost", async () => {
  const people = await Promise.all(Array.from({ length: 20 }, () => employ(database)));
  const notices = await Promise.all(people.map(({ organisationId }) => addNotice(organisationId)));
  const nobody = createServer().listen(0, "127.0.0.1");
  await once(nobody, "listening");
  const { port: closed } = nobody.address() as AddressInfo;
  nobody.close();
  const unreachable = smtpMailer(`smtp://127.0.0.1:${closed}`, "Hearth <hearth@example.org>");
  let asked = 0;
  const counting: Mailer = (mail) => {
    asked += 1;
    return unreachable(mail);
  };
  await expect(sendNotices(market.workerContext, about(...notices), counting)).rejects.toThrow(
    "ECONNREFUSED",
  );
  expect(asked).toBeLessThan(10);
  await sendNotices(market.workerContext, about(...notices), mailer);
  expect(people.map(({ email }) => sentTo(email).length)).toEqual(people.map(() => 1));
});

it("however many officers a provider has, its one manager is written to", async () => {
  const manager = await employ(database, "provider", "registered-manager");
  await owner`
    with officer as (
      insert into person (id, name, email) select gen_random_uuid(), 'Robin Example', '0' || number || '@example.org'
      from generate_series(1, 250) as number returning id)
    insert into membership (person_id, organisation_id, role)
    select id, ${manager.organisationId}, 'provider-officer' from officer`;
  const notice = await addNotice(manager.organisationId);
  await owner`update notice set kind = 'offer-to-sign' where id = ${notice}`;
  await sendNotices(market.workerContext, about(notice), mailer);
  expect(sentTo(manager.email)).toHaveLength(1);
});

it("however many read it, everybody of each role gets the one e-mail", async () => {
  const manager = await employ(database, "provider", "registered-manager");
  await owner`
    with reader as (
      insert into person (id, name, email) select gen_random_uuid(), 'Robin Example', 'r' || number || '@example.org'
      from generate_series(1, 300) as number returning id, email)
    insert into membership (person_id, organisation_id, role)
    select id, ${manager.organisationId},
      case when row_number() over () > 150 then 'provider-officer' else 'registered-manager' end from reader`;
  const notice = await addNotice(manager.organisationId);
  const left: string[] = [];
  await sendNotices(market.workerContext, about(notice), async ({ recipient }) => {
    left.push(recipient);
  });
  expect(new Set(left).size).toBe(301);
  const [unsent] = await owner<{ n: number }[]>`
    select count(*)::int as n from message where notice_id = ${notice} and sent_at is null`;
  expect(unsent?.n).toBe(0);
});

it("what many are told of is few jobs, which run one after the other whatever the mail server does", async () => {
  const { organisationId } = await employ(database);
  await owner`delete from graphile_worker._private_jobs`;
  await market.workerContext.transact(({ notices, jobs }) =>
    Promise.all([
      notices.tellEach(
        Array.from({ length: 60 }, (_, number) => ({
          organisationId,
          kind: "outcome-known" as const,
          path: "/provider/offers/1",
          once: `many:${number}`,
        })),
        now,
      ),
      jobs.add("rejudge-vacancy", { vacancyId: randomUUID() }),
    ]),
  );
  const jobs = await owner<{ about: number; queue: string | null }[]>`
    select coalesce(json_array_length(payload -> 'noticeIds'), 0) as about, q.queue_name as queue
    from graphile_worker._private_jobs j left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
    order by about`;
  expect(jobs.map((job) => ({ ...job }))).toEqual([
    { about: 0, queue: null },
    { about: 10, queue: "e-mail" },
    { about: 25, queue: "e-mail" },
    { about: 25, queue: "e-mail" },
  ]);
});
