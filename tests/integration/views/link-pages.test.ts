import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { openMarket } from "#tests/support/marketplace.ts";
import { employ, rightPassword, runningSite } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { anOption, viewsWorld } from "#tests/support/views.ts";

const database = await testDatabase();
const market = await openMarket(database);
const clock = { now: new Date() };
const world = viewsWorld(database, market, clock);
const origin = "https://hearth.example";
const site = await runningSite(database, origin);

async function aLink() {
  const referral = await world.aReferral();
  await world.shortlist(referral, anOption("Willow House"));
  return world.makeLink(referral.commissioner, referral.referralId);
}

function ask(path: string, init: RequestInit = {}) {
  return fetch(`${site.url}${path}`, { redirect: "manual", ...init });
}

function typePin(token: string, pin: string, more: Record<string, string> = {}) {
  return ask(`/your-homes/${token}`, {
    method: "POST",
    headers: { Origin: "null", "Sec-Fetch-Site": "same-origin", ...more },
    body: new URLSearchParams({ pin }),
  });
}

test("the right PIN gives a cookie that scripts cannot read, and an address without the token", async () => {
  const { token, pin } = await aLink();
  const answer = await typePin(token, pin);
  expect(answer.status).toBe(302);
  expect(answer.headers.get("location")).toBe("/your-homes");
  const cookie = answer.headers.get("set-cookie") ?? "";
  expect(cookie).toMatch(/^__Host-hearth-views=[\w-]{20,};/);
  expect(cookie).not.toContain(token);
  for (const rule of ["HttpOnly", "Secure", "SameSite=Lax", "Path=/", "Max-Age=7200"])
    expect(cookie).toContain(rule);
  const page = await ask("/your-homes", { headers: { Cookie: cookie.split(";")[0] ?? "" } });
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Willow House");
  expect(page.headers.get("cache-control")).toBe("no-store");
});

/** The page on which a commissioner has just made a link for the child. */
async function madeByForm(): Promise<string> {
  const person = await employ(database, "authority", "commissioner");
  const referralId = await market.addReferral(person.organisationId);
  const send = (path: string, fields: Record<string, string>, more: Record<string, string> = {}) =>
    ask(path, {
      method: "POST",
      headers: { Origin: origin, ...more },
      body: new URLSearchParams(fields),
    });
  const signedIn = await send("/sign-in", { email: person.email, password: rightPassword });
  const Cookie = signedIn.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const form = { id: randomUUID(), reader: "child" };
  const path = `/commissioner/referrals/${referralId}/views/link`;
  const made = await send(path, form, { Cookie, "X-Forwarded-Host": "evil.example" });
  return made.text();
}

test("the child's link has the address that the service is known by, whatever a proxy leaves out", async () => {
  const [, address] = /class="hearth-long">([^<]*)/.exec(await madeByForm()) ?? [];
  expect(address).toMatch(/^https:\/\/hearth\.example\/your-homes\/[\w-]{32}$/);
});

test("what a message puts behind a link is no part of it", async () => {
  const { token, pin } = await aLink();
  for (const end of [".", ",", ")", "!”", "%20"]) {
    const page = await ask(`/your-homes/${token}${end}`);
    expect(page.status, end).toBe(200);
  }
  expect((await typePin(`${token}.`, pin)).headers.get("location")).toBe("/your-homes");
});

test("a link that was cut short says to ask for a new one", async () => {
  const { token } = await aLink();
  const page = await ask(`/your-homes/${token.slice(0, 12)}`);
  expect(page.status).toBe(404);
  expect(await page.text()).toContain("ask your social worker for a new link");
});

test("every page that a child can come to has the way out, which leaves no way back", async () => {
  for (const path of [
    "/cookies",
    "/accessibility",
    "/privacy",
    "/your-homes/a/b",
    "/your-homes/x",
  ]) {
    const page = await (await ask(path)).text();
    expect(page, path).toContain("Exit this page");
    expect(page, path).toContain('src="/exit.js"');
  }
});

test("a form of a child's page that comes from elsewhere is refused in their words, with the way out", async () => {
  const { token, pin } = await aLink();
  const answer = await ask(`/your-homes/${token}`, {
    method: "POST",
    headers: { Origin: "https://evil.example" },
    body: new URLSearchParams({ pin }),
  });
  const page = await answer.text();
  expect(answer.status).toBe(403);
  expect(page).toContain("Exit this page");
  expect(page).toContain("Open your link again");
});

test("a page whose address is a secret tells it to no other site, and its form says where it comes from", async () => {
  const { token } = await aLink();
  const answer = await ask(`/your-homes/${token}`);
  expect(answer.headers.get("referrer-policy")).toBe("same-origin");
  expect(answer.headers.get("cache-control")).toBe("no-store");
});

test("the log holds neither the token nor the PIN", async () => {
  const { token, pin } = await aLink();
  await ask(`/your-homes/${token}`);
  await typePin(token, pin === "123456" ? "654321" : "123456");
  await typePin(token, pin);
  await ask(`/your-homes/${token}?pin=${pin}`, { method: "HEAD" });
  expect(site.logged()).toContain("your-homes");
  expect(site.logged()).not.toContain(token);
  expect(site.logged()).not.toMatch(new RegExp(`(?<!\\d)${pin}(?!\\d)`));
});

test("the PIN is never sent back", async () => {
  const { token, pin } = await aLink();
  const wrong = pin === "123456" ? "654321" : "123456";
  const answer = await typePin(token, wrong);
  expect(answer.status).toBe(400);
  expect(await answer.text()).not.toContain(wrong);
});

test("without an open link every page of a child asks for a new one", async () => {
  for (const path of ["/your-homes", "/your-homes/matters"]) {
    const answer = await ask(path);
    expect(answer.status).toBe(401);
    expect(await answer.text()).toContain("You need a new link");
  }
});

test("nothing that is sent to a parent who must not learn where names a home or carries its words", async () => {
  const referral = await world.aReferral();
  const offerId = await world.shortlist(referral, anOption("Willow House"));
  const made = await world.makeLink(referral.commissioner, referral.referralId, "parent", false);
  const opened = await typePin(made.token, made.pin);
  const headers = { Cookie: (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "" };
  for (const page of ["/your-homes", `/your-homes/homes/${offerId}`])
    for (const path of [page, `${page}.data`]) {
      const sent = await (await ask(path, { headers })).text();
      expect(sent, path).toContain("A children");
      for (const secret of ["Willow", "garden", "miles", "under-5", "near enough"])
        expect(sent, path).not.toContain(secret);
    }
});

test("tries from one address are limited, before anything else is done, and the right PIN is no try", async () => {
  const from = { "X-Forwarded-For": "203.0.113.7" };
  const { token, pin } = await aLink();
  const right = () => typePin(token, pin, from);
  expect((await right()).status).toBe(302);
  const wrong = await Promise.all(
    Array.from({ length: 110 }, (_, index) =>
      typePin(`never-was-never-was-${index}`, "000000", from).then(({ status }) => status),
    ),
  );
  expect(wrong.filter((status) => status === 400)).toHaveLength(100);
  expect(wrong.filter((status) => status === 429)).toHaveLength(10);
  const refused = await right();
  expect(refused.status).toBe(429);
  const page = await refused.text();
  expect(page).toContain("Too many tries");
  expect(page).toContain("Exit this page");
  expect((await typePin(token, pin, { "X-Forwarded-For": "203.0.113.8" })).status).toBe(302);
});

test("after “I am finished” the cookie opens nothing any more", async () => {
  const { token, pin } = await aLink();
  const opened = await typePin(token, pin);
  const cookie = (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const headers = { Cookie: cookie, Origin: origin };
  expect((await ask("/your-homes/finish", { method: "POST", headers })).status).toBe(302);
  expect((await ask("/your-homes", { headers })).status).toBe(401);
});
