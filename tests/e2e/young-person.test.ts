import type { Page } from "playwright-core";
import { afterAll, describe, expect, inject, test } from "vitest";
import { openPool } from "#db/client.ts";
import { demonstrationPeople } from "#db/seed/people.ts";
import {
  bothWays,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  visitors,
} from "#tests/support/browser.ts";
import { readingGrade, sentencesOf, wordsForNoChild, wordsOf } from "#tests/support/reading.ts";

const { url, visit } = await visitors();
const owner = openPool(inject("site").owner, { name: "young person journeys", max: 1 });
afterAll(() => owner.end());
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

/** The commissioner makes a link, and reads it out. */
async function makeLink(
  referralId: string,
  reader: string,
): Promise<{ path: string; pin: string }> {
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

async function open(page: Page, link: { path: string; pin: string }): Promise<void> {
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

describe.each(bothWays)("a child on a small telephone, $way", ({ javaScript }) => {
  test("opens the link, says what they think in three steps, changes it, and is finished", async () => {
    const link = await makeLink(referralId, "The child");
    const page = await visit({ javaScript, width: 360 });
    await page.goto(link.path);
    await expectNoAxeViolations(page);
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
      join views_link l on l.id = v.link_id where v.referral_id = ${referralId} and l.revoked_at is null
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
    const link = await makeLink(referralId, "The child");
    const page = await visit({ javaScript, width: 360 });
    await open(page, link);
    await page.locator("a", { hasText: "Say what you think" }).first().click();
    await page.getByLabel("Yes").check();
    const send = page.getByRole("button", { name: "Send to my social worker" });
    await send.dblclick();
    await page.getByText("We have kept what you said").waitFor();
    const [row] = await owner`select count(*)::int as number from views v
      join views_link l on l.id = v.link_id where v.referral_id = ${referralId} and l.revoked_at is null`;
    expect(row?.number).toBe(1);
  });
});

test("looking at a link spends nothing: a hundred previews later it still opens", async () => {
  const link = await makeLink(referralId, "The child");
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
  const closed = await makeLink(referralId, "The child");
  await makeLink(referralId, "The child");
  expect(await tryIt("/your-homes/never-was-never-was-never-was")).toBe(await tryIt(closed.path));
});

test("Exit this page leaves at once, and Back does not return", async () => {
  const link = await makeLink(referralId, "The child");
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

test("a parent who must not learn the area reads nothing of distances", async () => {
  const link = await makeLink(referralId, "A parent who must not learn how far away the homes are");
  const page = await visit({ width: 360 });
  await open(page, link);
  await expectNoAxeViolations(page);
  const text = await page.locator("main").innerText();
  expect(text).toContain("thinking of for your child");
  expect(text).not.toMatch(/\bmiles?\b/i);
  expect(text).not.toMatch(/near enough/i);
});

test("every page for children and parents is in short sentences and everyday words", async () => {
  const link = await makeLink(referralId, "The child");
  const page = await visit();
  await open(page, link);
  const say = await page
    .locator("a", { hasText: "Say what you think" })
    .first()
    .getAttribute("href");
  const paths = [
    "/your-homes",
    say ?? "",
    "/your-homes/matters",
    "/help/children",
    "/privacy/children",
    "/help/parents",
    "/privacy/parents",
    "/your-homes/finish",
    "/your-homes/never-was-never-was-never-was",
  ];
  for (const path of paths) {
    await page.goto(path);
    const text = await ownWords(page);
    const isForParents = path.endsWith("/parents");
    expect(text, path).not.toMatch(wordsForNoChild);
    expect(readingGrade(text), path).toBeLessThanOrEqual(isForParents ? 6 : 4);
    const longest = Math.max(...sentencesOf(text).map((sentence) => wordsOf(sentence).length));
    expect(longest, path).toBeLessThanOrEqual(isForParents ? 22 : 15);
  }
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
    "/your-homes/never-was-never-was-never-was",
  ]) {
    await page.goto(path);
    const exit = page.getByRole("button", { name: /Exit this page/ });
    expect(await exit.getAttribute("href"), path).toBe("https://www.bbc.co.uk/weather");
  }
});
