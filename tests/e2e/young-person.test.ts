import { randomBytes, randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { ChildOption } from "#app/domain/views/child-option.ts";
import { hashToken } from "#db/repositories/identity.ts";
import { hashPassword } from "#db/repositories/people.ts";
import { demonstrationPeople } from "#db/seed/people.ts";
import {
  bothWays,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  visitors,
} from "#tests/support/browser.ts";
import { readingGrade, sentencesOf, wordsForNoChild, wordsOf } from "#tests/support/reading.ts";

const { url, visit, owner } = await visitors();
const someone = demonstrationPeople.find(({ role }) => role === "commissioner");
if (!someone) throw new Error("the demonstration has no commissioner");
const { email, password } = someone;

/** A published referral of that commissioner's authority with homes on the child's list. */
async function aReferral(): Promise<string> {
  const [row] = await owner`select r.id from referral r
    join membership m on m.organisation_id = r.authority_id join person p on p.id = m.person_id
    where p.email = ${email} and r.status = 'published'
      and exists (select 1 from shortlisted_option o where o.referral_id = r.id and o.removed_at is null)
    order by r.reference limit 1`;
  if (!row) throw new Error("the demonstration has no child with homes on the list");
  return row.id;
}

type Link = { readonly path: string; readonly pin: string };

/** The commissioner makes a link, and reads it out. */
async function makeLinkOnPage(reader: string): Promise<Link> {
  const page = await visit();
  await page.goto(`/sign-in?then=/commissioner/referrals/${referralId}/views/link`);
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByLabel(reader, { exact: true }).check();
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.getByRole("heading", { name: "The private link is made" }).waitFor();
  await expectNoAxeViolations(page);
  const path = new URL((await page.locator(".hearth-long").innerText()).trim()).pathname;
  return { path, pin: (await page.locator(".hearth-pin").innerText()).trim() };
}

/** A link for the same child, made without the page. */
async function aLink(audience: "child" | "parent" = "child", showDistance = true): Promise<Link> {
  const token = randomBytes(24).toString("base64url");
  const pin = "482913";
  await owner`insert into views_link (id, referral_id, authority_id, audience, show_distance, token_hash, pin_hash,
      created_at, created_by, expires_at)
    select ${randomUUID()}, id, authority_id, ${audience}, ${showDistance}, ${hashToken(token)},
      ${await hashPassword(pin)}, now(), ${randomUUID()}, now() + interval '1 day'
    from referral where id = ${referralId}`;
  return { path: `/your-homes/${token}`, pin };
}

/** As before the child's first visit: what was said through earlier links comes again through the next. */
async function nothingSaid(): Promise<void> {
  await owner`delete from views where referral_id = ${referralId}`;
}

async function open(page: Page, link: Link): Promise<void> {
  await page.goto(link.path);
  await page.getByLabel("Your 6 numbers").fill(link.pin);
  await page.getByRole("button", { name: "Open my page" }).click();
  await page.waitForURL(`${url}/your-homes`);
}

/** What Hearth itself says on the page, without what homes have written about themselves. */
async function ownWords(page: Page): Promise<string> {
  await page.locator("details").evaluateAll((all) => {
    for (const each of all) each.setAttribute("open", "");
  });
  const whole = await page.locator("main").innerText();
  const written = await page.locator(".hearth-option__about").allInnerTexts();
  return written.reduce((text, about) => text.replace(about, ""), whole);
}

const referralId = await aReferral();
const neverWas = "/your-homes/never-was-never-was-never-was";

describe.each(bothWays)("a child on a small telephone, $way", ({ javaScript }) => {
  test("opens the link, says what they think in three steps, changes it, and is finished", async () => {
    await nothingSaid();
    const link = await aLink();
    const page = await visit({ javaScript, width: 360 });
    await page.goto(link.path);
    await page.getByLabel("Your 6 numbers").fill("12");
    await page.getByRole("button", { name: "Open my page" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(await page.title()).toBe("Error: Type your 6 numbers - Hearth");
    await open(page, link);
    expect(page.url()).not.toContain(link.path);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);

    await page
      .locator("a", { hasText: /Say what you think|Change what you said/ })
      .first()
      .click();
    await expectNoAxeViolations(page);
    await page.getByLabel("Not sure").check();
    await page.getByLabel("Why do you think that?").fill("It has a garden.\nIs it far?");
    await page.getByRole("button", { name: "Send to my social worker" }).click();
    await page.getByText("We have kept what you said").waitFor();
    await page.getByText("You said: Not sure").first().waitFor();

    await page.getByRole("button", { name: /Say what matters/ }).click();
    await page.getByLabel("Having pets").check();
    await page.getByLabel("Do you want to ask something?").fill("Can I bring my bike?");
    await expectNoAxeViolations(page);
    await page.getByRole("button", { name: "Send to my social worker" }).click();
    await page.getByText("Can I bring my bike?").first().waitFor();

    const kept = await owner`select v.answer, v.why, v.matters_most, v.question from views v
      join views_link l on l.id = v.link_id where l.token_hash = ${hashToken(link.path.split("/").at(-1) ?? "")}
      order by v.at`;
    expect(kept).toMatchObject([
      { answer: "not-sure", why: "It has a garden.\nIs it far?" },
      { answer: null, matters_most: "Having pets", question: "Can I bring my bike?" },
    ]);

    await page.getByRole("button", { name: "I am finished" }).click();
    await page.getByRole("heading", { name: "You are finished" }).waitFor();
    await page.goto("/your-homes");
    expect(await page.title()).toBe("You need a new link - Hearth");
  });

  test("a double press keeps one answer", async () => {
    await nothingSaid();
    const link = await aLink();
    const page = await visit({ javaScript, width: 360 });
    await open(page, link);
    await page.locator("a", { hasText: "Say what you think" }).first().click();
    await page.getByLabel("Yes").check();
    const send = page.getByRole("button", { name: "Send to my social worker" });
    await send.dblclick();
    await page.getByText("We have kept what you said").waitFor();
    const [row] = await owner`select count(*)::int as number from views v
      join views_link l on l.id = v.link_id where l.token_hash = ${hashToken(link.path.split("/").at(-1) ?? "")}`;
    expect(row?.number).toBe(1);
  });
});

test("looking at a link spends nothing: a hundred previews later it still opens", async () => {
  const link = await aLink();
  const statuses = await Promise.all(
    Array.from({ length: 100 }, async (_, index) => {
      const method = index % 2 === 0 ? "GET" : "HEAD";
      return (await fetch(`${url}${link.path}`, { method })).status;
    }),
  );
  expect(new Set(statuses)).toEqual(new Set([200]));
  await open(await visit(), link);
});

test("a link that never was looks like one that is closed", async () => {
  const page = await visit();
  const tryIt = async (path: string) => {
    await page.goto(path);
    await page.getByLabel("Your 6 numbers").fill("000000");
    await page.getByRole("button", { name: "Open my page" }).click();
    return page.locator("main").innerText();
  };
  const closed = await aLink();
  await owner`update views_link set revoked_at = now() where referral_id = ${referralId}`;
  const toClosed = await tryIt(closed.path);
  expect(toClosed).toContain("did not open");
  expect(await tryIt(neverWas)).toBe(toClosed);
});

test("a link that a commissioner makes opens the child's page", async () => {
  const link = await makeLinkOnPage("The child");
  await open(await visit({ width: 360 }), link);
});

test("Exit this page leaves at once, and Back does not return", async () => {
  const link = await aLink();
  const page = await visit({ width: 360 });
  await page.route("https://www.bbc.co.uk/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Weather</title>sunny" }),
  );
  await page.goto("/help/children");
  await open(page, link);
  await page.getByRole("button", { name: /Exit this page/ }).click();
  await page.waitForURL("https://www.bbc.co.uk/weather");
  await page.goBack();
  expect(page.url()).not.toBe(`${url}/your-homes`);
});

test("a parent who must not learn the area reads no distance, no name of a home and no words of its own", async () => {
  const link = await aLink("parent", false);
  const page = await visit({ width: 360 });
  await open(page, link);
  await expectNoAxeViolations(page);
  const text = await page.locator("main").innerText();
  expect(text).toContain("thinking of for your child");
  expect(text).not.toMatch(/\bmiles?\b/i);
  expect(text).not.toMatch(/near enough/i);
  const options = await owner<{ option: ChildOption }[]>`select option from shortlisted_option
    where referral_id = ${referralId} and removed_at is null`;
  const sent = await page.content();
  expect(options.length).toBeGreaterThan(0);
  for (const { option } of options) {
    if (option.kind !== "fostering-household") expect(sent).not.toContain(option.name);
    if (option.aboutTheHome !== "") expect(sent).not.toContain(option.aboutTheHome);
  }
});

/** Fails on words of the trade, long sentences, and a reading grade above the most. */
async function expectPlainWords(page: Page, path: string, most: { grade: number; words: number }) {
  await page.goto(path);
  const text = await ownWords(page);
  expect(text, path).not.toMatch(wordsForNoChild);
  expect(readingGrade(text), path).toBeLessThanOrEqual(most.grade);
  const longest = Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
  expect(longest, path).toBeLessThanOrEqual(most.words);
}

test("every page for children is in short sentences and everyday words", async () => {
  await nothingSaid();
  const page = await visit();
  await open(page, await aLink());
  const say = await page
    .locator("a", { hasText: "Say what you think" })
    .first()
    .getAttribute("href");
  const pages = ["/your-homes", say ?? "", "/your-homes/matters", "/help/children"];
  for (const path of [...pages, "/privacy/children", "/your-homes/finish", neverWas])
    await expectPlainWords(page, path, { grade: 4, words: 15 });
});

test("every page for parents is in plain sentences", async () => {
  const page = await visit();
  await open(page, await aLink("parent"));
  for (const path of ["/your-homes", "/your-homes/matters", "/help/parents", "/privacy/parents"])
    await expectPlainWords(page, path, { grade: 6, words: 22 });
});

test("the form for the 6 numbers says where it comes from, for browsers that say it in no other way", async () => {
  const link = await aLink();
  const page = await visit();
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await open(page, link);
  expect((await (await sent).allHeaders()).origin).toBe(url);
});

test("every page for children and parents has the way out", async () => {
  const page = await visit({ javaScript: false });
  for (const path of [
    "/help/children",
    "/help/parents",
    "/privacy/children",
    "/privacy/parents",
    "/your-homes/finish",
    "/your-homes",
    "/your-homes/an/unknown/page",
    "/cookies",
    "/accessibility",
    "/privacy",
    neverWas,
  ]) {
    await page.goto(path);
    const exit = page.getByRole("button", { name: /Exit this page/ });
    expect(await exit.getAttribute("href"), path).toBe("https://www.bbc.co.uk/weather");
  }
});
