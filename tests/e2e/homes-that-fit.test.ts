import postgres from "postgres";
import { afterAll, describe, expect, inject, test } from "vitest";
import { bothWays, expectNoAxeViolations, visitors } from "#tests/support/browser.ts";
import { press, signIn } from "#tests/support/journeys.ts";

const { visit } = await visitors();
const owner = postgres(inject("site").owner, { max: 1 });
afterAll(() => owner.end());

const commissioner = "asha@leeds.example";

/** The newcomer's story of the demonstration region. */
async function demonstrationReferral(): Promise<string> {
  const [row] = await owner`select id from referral where reference = 'HX-DEMO'`;
  return `/commissioner/referrals/${row?.id}`;
}

/** A home of the region whose vacancy is held for another child. */
async function heldHome(): Promise<string> {
  const [row] = await owner`
    select h.alias from home h where exists (
      select 1 from vacancy v where v.home_id = h.id and v.status = 'held')
    and not exists (select 1 from vacancy v where v.home_id = h.id and v.status = 'open')
    order by h.alias limit 1`;
  return String(row?.alias);
}

describe.each(bothWays)("a commissioner $way", ({ javaScript }) => {
  test("reads why the best home is the best, with every requirement and every point", async () => {
    const page = await visit({ javaScript, width: 360 });
    await signIn(page, commissioner);
    await page.goto(`${await demonstrationReferral()}/matches`);
    await expectNoAxeViolations(page);
    const best = page.locator("article").first();
    expect(await best.innerText()).toMatch(/Fit \d.* out of 100/);
    await best.locator("summary").click();
    expect(await best.locator("details").innerText()).toContain("in Ofsted's register");

    await best.locator("h2 a").click();
    await page.getByRole("heading", { name: "What the referral asks for" }).waitFor();
    await page.getByText("Where the points come from").waitFor();
    await expectNoAxeViolations(page);
  });

  test("finds out why a home is not on the list", async () => {
    const page = await visit({ javaScript, width: 360 });
    await signIn(page, commissioner);
    const alias = await heldHome();
    await page.goto(`${await demonstrationReferral()}/matches`);
    await page.getByLabel("Why is a home not here?").fill(alias);
    await press(page, "Look it up");
    await page.getByText("It is not on the list, because of this:").first().waitFor();
    expect(await page.getByRole("main").innerText()).toContain("held for another child");
    await expectNoAxeViolations(page);
  });

  test("sees which one change would bring in more homes", async () => {
    const page = await visit({ javaScript, width: 360 });
    await signIn(page, commissioner);
    await page.goto(`${await demonstrationReferral()}/matches`);
    await page.getByRole("link", { name: "See what would bring in more homes" }).click();
    await page
      .getByText(/^\d+ more homes? if /)
      .first()
      .waitFor();
    await expectNoAxeViolations(page);
  });
});
