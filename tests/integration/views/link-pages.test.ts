import { expect, test } from "vitest";
import { openMarket } from "#tests/support/marketplace.ts";
import { runningSite } from "#tests/support/running-web.ts";
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

function typePin(token: string, pin: string) {
  return ask(`/your-homes/${token}`, {
    method: "POST",
    headers: { Origin: "null", "Sec-Fetch-Site": "same-origin" },
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

test("a page whose address is a secret tells it to no other page", async () => {
  const { token } = await aLink();
  const answer = await ask(`/your-homes/${token}`);
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer");
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

test("after “I am finished” the cookie opens nothing any more", async () => {
  const { token, pin } = await aLink();
  const opened = await typePin(token, pin);
  const cookie = (opened.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const headers = { Cookie: cookie, Origin: origin };
  expect((await ask("/your-homes/finish", { method: "POST", headers })).status).toBe(302);
  expect((await ask("/your-homes", { headers })).status).toBe(401);
});
