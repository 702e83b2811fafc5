import { randomUUID } from "node:crypto";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import type { StaffActor } from "#app/domain/access/actor.ts";
import { isAllowed } from "#app/domain/access/permissions.ts";
import { accessOf } from "#app/web/endpoint.ts";
import { navigationFor } from "#app/web/navigation.ts";
import { staffRouteId } from "#app/web/staff-page.tsx";
import { demonstrationPeople } from "#db/seed/people.ts";
import { runningSite } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { type Opener, openers } from "./route-permissions.ts";

/** Hundreds of pages in each test. */
const patience = 180_000;

// Every page as every kind of person, made from the routes as they were built: a page that nobody thought of here
// is tested all the same, or fails for want of a line in route-permissions.ts.

const home = "https://hearth.example";
const database = await testDatabase("demonstration");
const site = await runningSite(database, home);
const { routes }: ServerBuild = await import(pathToFileURL(resolve("build/server/index.js")).href);

type Somebody = { readonly name: string; readonly actor?: StaffActor; readonly cookie: string };
type Page = {
  readonly id: string;
  readonly path: string;
  readonly opener: Opener;
  readonly acts: boolean;
};
type Fill = (parameter: string) => string | Promise<string>;

const visitor: Somebody = { name: "a visitor", cookie: "" };
const staff = await Promise.all(demonstrationPeople.map(signIn));
const pages = Object.entries(routes).flatMap(([id, route]): Page[] => {
  if (!route?.module.loader && !route?.module.action) return [];
  return [
    {
      id,
      path: pathOf(id),
      opener: openers[id] ?? "staff",
      acts: route?.module.action !== undefined,
    },
  ];
});
const withRecords = pages.filter(({ path, opener }) => path.includes(":") && Array.isArray(opener));

async function signIn({
  name,
  email,
  password,
  role,
}: (typeof demonstrationPeople)[number]): Promise<Somebody> {
  const answer = await site.hearth.signIn.withPassword({
    email,
    password,
    headers: new Headers(),
    address: "192.0.2.1",
  });
  if (answer.kind !== "signed-in") throw new Error(`${name}: ${answer.kind}`);
  const cookie = answer.cookies.map((line) => line.split(";")[0]).join("; ");
  return { name: `${name}, ${role}`, actor: answer.session.actor, cookie };
}

function pathOf(id: string): string {
  const route = routes[id];
  if (!route) return "";
  const above = route.parentId ? pathOf(route.parentId) : "";
  return route.path ? `${above}/${route.path}` : above;
}

async function addressOf({ path }: Page, fill: Fill): Promise<string> {
  const parts = path
    .split("/")
    .map(async (part) => (part.startsWith(":") ? fill(part.slice(1)) : part));
  return (await Promise.all(parts)).join("/") || "/";
}

/** A value that leads to no record. */
const nothing: Fill = (parameter) => {
  if (parameter === "section") return "child";
  return parameter === "token" ? "x".repeat(32) : randomUUID();
};

const get = (who: Somebody, address: string) =>
  fetch(site.url + address, { headers: { Cookie: who.cookie }, redirect: "manual" });

const post = (who: Somebody, address: string) =>
  fetch(site.url + address, {
    method: "POST",
    headers: { Cookie: who.cookie, Origin: home },
    body: new URLSearchParams(),
    redirect: "manual",
  });

function mayOpen({ opener }: Page, { actor }: Somebody): boolean {
  if (opener === "anybody") return true;
  if (opener === "views" || !actor) return false;
  return opener === "staff" || opener.some((permission) => isAllowed(actor, permission));
}

/** Weights of an authority that nobody here works for, and that is in nobody's consortium. */
const elsewhere = randomUUID();
await database.owner`
  insert into organisation (id, kind, name) values (${elsewhere}, 'authority', 'Elsewhere Council')`;
await database.owner`
  insert into weight_profile (id, owner_id, name, version, weights, why, at, by)
  values (${randomUUID()}, ${elsewhere}, 'Elsewhere', 1, '{"area": 1}', 'A test', now(), ${randomUUID()})`;

/** A question that nobody has answered, to a home of each provider. */
await database.owner`
  insert into home_question (id, home_id, provider_id, field, asked_at)
  select distinct on (provider_id) gen_random_uuid(), id, provider_id, 'pets', now() from home`;

/** A page that is no page of ours, such as a picture or a list for a program, has none to show. */
async function hasHeading(answer: Response): Promise<boolean> {
  const isPage = answer.status === 200 && answer.headers.get("Content-Type")?.includes("html");
  const text = await answer.text();
  return !isPage || text.includes("<h1");
}

/** What must come back to somebody who may not, for any way of asking. */
function refusal({ opener }: Page, { actor }: Somebody): number {
  if (opener === "views") return 401;
  return actor ? 403 : 302;
}

test("every route has a line that says who may open it, and no line is left over", () => {
  expect(pages.map(({ id }) => id).sort()).toEqual(Object.keys(openers).sort());
});

test("every route asks for the session that its line says", () => {
  const wrong = pages.filter(({ id, opener }) => {
    const wanted = opener === "anybody" ? "public" : opener === "views" ? "views" : "staff";
    const { loader, action } = routes[id]?.module ?? {};
    return [loader, action].some((door) => door !== undefined && accessOf(door) !== wanted);
  });
  expect(wrong).toEqual([]);
});

describe.each([visitor, ...staff])("$name", { timeout: patience }, (who) => {
  test("opens what the role allows and nothing else; no page fails or is empty", async () => {
    const wrong: string[] = [];
    for (const page of pages.filter(({ id }) => id !== "root" && id !== staffRouteId)) {
      const address = await addressOf(page, nothing);
      const answer = await get(who, address);
      const { status } = answer;
      const right = mayOpen(page, who)
        ? status < 500 && status !== 403 && status !== 401 && (await hasHeading(answer))
        : status === refusal(page, who);
      if (!right) wrong.push(`${address} ${status}`);
    }
    expect(wrong).toEqual([]);
  });

  test("is shown only links that lead to a page", async () => {
    const links = who.actor ? navigationFor(who.actor).map(({ href }) => href) : ["/sign-in"];
    const answers = await Promise.all(
      links.map(async (href) => [href, (await get(who, href)).status]),
    );
    expect(answers).toEqual(links.map((href) => [href, 200]));
  });
});

describe("somebody else's record", { timeout: patience }, () => {
  /** One record of each kind that does not belong to the organisation, and that it was not given. */
  async function foreign(organisation: string): Promise<Fill> {
    const [row] = await database.owner`
      select
        (select id from home where provider_id <> ${organisation} limit 1) as "homeId",
        (select id from vacancy where provider_id <> ${organisation} limit 1) as "vacancyId",
        (select id from offer where provider_id <> ${organisation} and authority_id <> ${organisation} limit 1) as "offerId",
        (select id from home_picture where provider_id <> ${organisation} limit 1) as "pictureId",
        (select id from views where authority_id <> ${organisation} limit 1) as "viewsId",
        (select id from notice where organisation_id <> ${organisation} limit 1) as "noticeId",
        (select id from home_question where provider_id <> ${organisation} limit 1) as "questionId",
        (select id from match_run where authority_id <> ${organisation} limit 1) as "runId",
        (select id from weight_profile where owner_id <> ${organisation} limit 1) as "profileId",
        (select r.id from referral r where r.authority_id <> ${organisation} and not exists (
          select from referral_recipient g where g.referral_id = r.id and g.provider_id = ${organisation}) limit 1) as "referralId"`;
    return (parameter) => {
      if (parameter === "section") return "child";
      const id: unknown = row?.[parameter];
      if (typeof id !== "string") throw new Error(`the demonstration has no ${parameter}`);
      return id;
    };
  }

  const withoutNumbers = (page: string) =>
    page.replace(/nonce="[^"]*"/g, "").replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "id");

  test("has a page of its own in many places", () => {
    expect(withRecords.length).toBeGreaterThan(20);
  });

  test.each(staff)("looks to $name exactly like one that does not exist", async (who) => {
    const fill = await foreign(who.actor?.organisationId ?? "");
    const wrong: string[] = [];
    for (const page of withRecords.filter((each) => mayOpen(each, who))) {
      const address = await addressOf(page, fill);
      const [theirs, missing] = await Promise.all([
        get(who, address),
        addressOf(page, nothing).then((none) => get(who, none)),
      ]);
      const same = withoutNumbers(await theirs.text()) === withoutNumbers(await missing.text());
      const right = theirs.status === 404 && missing.status === 404;
      if (!right || !same) wrong.push(`${address} ${theirs.status}/${missing.status} ${same}`);
    }
    expect(wrong).toEqual([]);
  });

  test("is not changed by any form that somebody sends to its page", async () => {
    const before = await fingerprints();
    const wrong: string[] = [];
    for (const who of [visitor, ...staff]) {
      const fill = await foreign(who.actor?.organisationId ?? randomUUID());
      for (const page of withRecords.filter(({ acts }) => acts)) {
        const address = await addressOf(page, fill);
        const { status } = await post(who, address);
        const refused = who.actor ? status >= 400 && status < 500 : status === 302;
        if (!refused) wrong.push(`${who.name}: ${address} ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await fingerprints()).toEqual(before);
  });

  /** Of every table that holds what people keep in Hearth. */
  async function fingerprints(): Promise<Record<string, string>> {
    const own = ["session", "rate_limit", "audit_event", "audit_head"];
    const tables = await database.owner<{ name: string }[]>`
      select c.relname as name from pg_class c
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not c.relname = any (${own})`;
    const each = tables.map(async ({ name }) => {
      const [row] = await database.owner<{ print: string }[]>`
        select md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as print
        from ${database.owner(name)} t`;
      return [name, row?.print ?? ""] as const;
    });
    return Object.fromEntries(await Promise.all(each));
  }
});
