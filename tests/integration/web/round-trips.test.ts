import { afterAll, expect, test } from "vitest";
import { openPool } from "#db/client.ts";
import { signInRole } from "#db/roles.ts";
import { demonstrationPassword } from "#db/seed/people.ts";
import { countingProxy } from "#tests/support/counting-proxy.ts";
import { runningSite } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase("demonstration");
const proxy = await countingProxy(database.addresses.web);
const address = proxy.through(database.addresses.web);
// One connection each: the page's statements are then the same every time.
const web = openPool(address, { name: "counted web", max: 1 });
const signIn = openPool(address, { name: "counted sign-in", max: 1, role: signInRole });
afterAll(() => Promise.all([web.end({ timeout: 1 }), signIn.end({ timeout: 1 })]));

const home = "https://hearth.example";
const site = await runningSite({ ...database, web, signIn }, home);
const [referral] = await database.owner`select id from referral where reference = 'HX-DEMO'`;
const cookie = await signedIn();

async function signedIn(): Promise<string> {
  const answer = await fetch(`${site.url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { origin: home },
    body: new URLSearchParams({ email: "asha@leeds.example", password: demonstrationPassword }),
  });
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
}

/** What a page costs once its statements are known to the server. */
async function tripsOf(path: string): Promise<number> {
  let counted = 0;
  for (let time = 0; time < 3; time += 1) {
    proxy.roundTrips();
    const answer = await fetch(site.url + path, { headers: { cookie } });
    await answer.text();
    expect(answer.status, path).toBe(200);
    counted = proxy.roundTrips();
  }
  return counted;
}

test.each([
  ["a page that asks for nothing but who is there", "/account", 3],
  ["the results page", `/commissioner/referrals/${referral?.id}/matches`, 12],
  ["a page for everybody", "/cookies", 0],
])("%s waits for the database no more often than it must", async (_, path, most) => {
  expect(await tripsOf(path)).toBeLessThanOrEqual(most);
});
