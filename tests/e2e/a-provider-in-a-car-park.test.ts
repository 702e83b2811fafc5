import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  bothWays,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  visitors,
} from "#tests/support/browser.ts";
import { fill, press, signIn } from "#tests/support/journeys.ts";

const { visit, owner } = await visitors();
const officer = "odette@juniper.example";
const phone = 360;

/** Two vacancies of the officer's provider have not been confirmed for ten days, all others were just now. */
async function leaveTwoUnconfirmed() {
  const vacancies = await owner<{ id: string }[]>`
    update vacancy v set confirmed_at = now(), held_until = null, status = 'open'
    from membership m join person p on p.id = m.person_id
    where m.organisation_id = v.provider_id and p.email = ${officer} and v.status in ('open', 'held')
    returning v.id`;
  const ids = vacancies.slice(0, 2).map(({ id }) => id);
  await owner`update vacancy set confirmed_at = now() - interval '10 days' where id = any (${ids})`;
}

test.each(bothWays)(
  "a vacancy is confirmed in one tap and filled in one, $way",
  async ({ javaScript }) => {
    const page = await visit({ javaScript, width: phone });
    await leaveTwoUnconfirmed();
    await signIn(page, officer);
    await page.goto("/provider");
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
    const toConfirm = page.getByRole("button", { name: /^Still open/ });
    expect(await toConfirm.count()).toBe(2);
    await toConfirm.first().click();
    await page.getByText("Confirmed as of now.").waitFor();
    expect(await toConfirm.count()).toBe(1);
    await page.getByRole("button", { name: /^Filled/ }).click();
    await page.getByText("Marked as filled.").waitFor();
    expect(await toConfirm.count()).toBe(0);
  },
  120_000,
);

test.each(bothWays)(
  "a vacancy is published on one page, and keeps no carer's name, $way",
  async ({ javaScript }) => {
    const page = await visit({ javaScript, width: phone });
    await signIn(page, officer);
    await page.goto("/provider/vacancies/new");
    const roomy = page
      .locator('[name="homeId"] option', { hasText: /: [1-9]\d* left to offer/ })
      .first();
    await fill(page, {
      homeId: (await roomy.getAttribute("value")) ?? "",
      weeklyFee: "£4,250",
      note: "Ask for Margaret Hughes at the door.",
    });
    await press(page, "Publish");
    expect(await page.title()).toBe("Error: Publish a vacancy - Hearth");
    await page.getByLabel("Keep “Margaret Hughes”").waitFor();
    expect(await page.locator('[name="weeklyFee"]').inputValue()).toBe("£4,250");
    await expectNoAxeViolations(page);
    await fill(page, { note: "A sibling pair could share." });
    await press(page, "Publish");
    await page.getByText("The vacancy is published.").waitFor();
    expect(await page.getByText("£4,250 a week").count()).toBeGreaterThan(0);
  },
);

test.each(bothWays)(
  "a whole postcode is refused and what was typed stays, $way",
  async ({ javaScript }) => {
    const page = await visit({ javaScript, width: phone });
    await signIn(page, officer);
    await page.goto("/provider/homes/new");
    await fill(page, { alias: "Larch House", area: "LS8 4AB" });
    await press(page, "Add this home");
    const summary = page.getByRole("alert");
    await summary.getByText("Hearth does not want the whole postcode").waitFor();
    expect(await page.locator('[name="alias"]').inputValue()).toBe("Larch House");
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);
  },
);

const lists = ["homes", "vacancies", "vacancies?show=ended", "referrals", "offers"] as const;
const parts = ["", "/basics", "/care", "/household", "/needs", "/pictures", "/inspection"] as const;

test("every list and every page of a home can be read by everybody on a phone", async () => {
  const page = await visit({ width: phone });
  await signIn(page, officer);
  for (const list of lists) await expectReadable(page, `/provider/${list}`);
  await page.goto("/provider/homes");
  await page.getByRole("main").locator("th a").first().click();
  await page.getByRole("heading", { name: "Profile" }).waitFor();
  const home = new URL(page.url()).pathname;
  for (const part of parts) await expectReadable(page, `${home}${part}`);
}, 180_000);

async function expectReadable(page: Page, path: string) {
  await page.goto(path);
  await expectNoAxeViolations(page);
  await expectNoSidewaysScroll(page);
}
