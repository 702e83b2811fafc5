import { describe, expect, test } from "vitest";
import { bothWays, expectNoAxeViolations, visitors } from "#tests/support/browser.ts";
import { press, signIn } from "#tests/support/journeys.ts";

const { visit, owner } = await visitors();

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
    const best = page.getByRole("article", { name: /Ask first|Best fit/ });
    expect(await best.innerText()).toMatch(/Fit \d.* of 100/);
    await best.getByRole("link", { name: /All of its reasons/ }).click();
    await page.getByRole("heading", { name: "What the referral asks for" }).waitFor();
    await page.getByText("Where the points come from").waitFor();
    await page.getByText(/^The \d+ points$/).click();
    await page.getByText("in Ofsted's register").first().waitFor();
    await expectNoAxeViolations(page);
  });

  test("filters the list and goes back to all of it", async () => {
    const page = await visit({ javaScript, width: 360 });
    await signIn(page, commissioner);
    await page.goto(`${await demonstrationReferral()}/matches`);
    await page.getByText("Filter this list").click();
    await page.getByLabel("Good or Outstanding at Ofsted").check();
    if (!javaScript) await press(page, "Show these homes");
    await page.getByText(/^Showing .*; 1 filter\./).waitFor();
    expect(await page.getByLabel("Good or Outstanding at Ofsted").isChecked()).toBe(true);
    await expectNoAxeViolations(page);
    await page.getByRole("link", { name: "Clear filters" }).click();
    await page.getByText(/best fit first/i).waitFor();
  });

  test("compares four homes need by need, and is told when five were ticked", async () => {
    const page = await visit({ javaScript, width: 360 });
    await signIn(page, commissioner);
    const list = `${await demonstrationReferral()}/matches`;
    for (const ticked of [5, 4]) {
      await page.goto(list);
      const boxes = page.getByRole("checkbox", { name: /compare/i });
      for (let index = 0; index < ticked; index += 1) await boxes.nth(index).check();
      await press(page, "Compare up to four");
      await page
        .getByRole("heading", { name: ticked === 4 ? "4 homes side by side" : "Compare homes" })
        .waitFor();
      if (ticked === 5) await page.getByText("You ticked 5 homes").first().waitFor();
      await expectNoAxeViolations(page);
    }
    await page.getByText("Registered with Ofsted").waitFor();
  });

  test("finds out why a home is not on the list", async () => {
    const page = await visit({ javaScript, width: 360 });
    await signIn(page, commissioner);
    const alias = await heldHome();
    await page.goto(`${await demonstrationReferral()}/matches`);
    await page.getByLabel("Why is a home not here?").fill(alias);
    await press(page, "Look it up");
    await page
      .getByText(/^It has no open vacancy, so it cannot be listed/)
      .first()
      .waitFor();
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
