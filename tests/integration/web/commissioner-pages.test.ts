import { expect, test } from "vitest";
import { demonstrationPassword } from "#db/seed/people.ts";
import { runningSite } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase("demonstration");
const site = await runningSite(database);
const origin = "https://hearth.example";
const [referral] = await database.owner`select id from referral where reference = 'HX-DEMO'`;

async function signedIn(email: string): Promise<string> {
  const answer = await fetch(`${site.url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin },
    body: new URLSearchParams({ email, password: demonstrationPassword }),
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

const titleOf = (html: string) => /<title>([^<]*)<\/title>/.exec(html)?.[1];

test("every page about a referral has its reference in the title, so that tabs are told apart", async () => {
  const cookie = await signedIn("asha@leeds.example");
  const pages = [
    ["", "/check", "/request", "/withdraw", "/matches", "/invitations", "/offers"],
    ["/views", "/views/link", "/views/record", "/views/absence", "/decision"],
    ["/runs", "/changes", "/questions", "/why-not", "/matches/siblings", "/matches/compare"],
  ].flat();
  for (const page of pages) {
    const path = `/commissioner/referrals/${referral?.id}${page}`;
    const answer = await fetch(site.url + path, { headers: { cookie } });
    expect(titleOf(await answer.text()), page).toContain("Referral HX-DEMO");
  }
});

test("weights whose form does not come from our page are refused with what to do about it", async () => {
  const cookie = await signedIn("constance@leeds.example");
  const answer = await fetch(`${site.url}/weights?index`, {
    method: "POST",
    headers: { origin, cookie },
    body: new URLSearchParams({ id: "nonsense" }),
  });
  const html = await answer.text();
  expect(answer.status).toBe(400);
  expect(titleOf(html)).toMatch(/^Error: /);
  expect(html).toContain("There is a problem");
  expect(html).toContain("Go back and open the page again");
});
