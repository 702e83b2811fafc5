import { describe, expect, test } from "vitest";
import { demonstrationPeople } from "#db/seed/people.ts";
import {
  bothWays,
  expectNoAxeViolations,
  expectNoSidewaysScroll,
  visitors,
} from "#tests/support/browser.ts";

const { visit } = await visitors();
const [someone] = demonstrationPeople;
if (!someone) throw new Error("the demonstration has no people");

describe.each(bothWays)("signing in $way", ({ javaScript }) => {
  test("on a small telephone: refused, told why, let in, and out again", async () => {
    const page = await visit({ javaScript, width: 360 });
    await page.goto("/account");
    expect(await page.title()).toBe("Sign in - Hearth");
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);

    await page.getByLabel("Email address").fill(someone.email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "There is a problem" }).waitFor();
    expect(await page.title()).toBe("Error: Sign in - Hearth");
    expect(await page.getByLabel("Email address").inputValue()).toBe(someone.email);
    await expectNoAxeViolations(page);

    await page.getByLabel("Password").fill(someone.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("heading", { name: "Your account" }).waitFor();
    expect(await page.getByRole("banner").innerText()).toContain(someone.name);
    await expectNoAxeViolations(page);
    await expectNoSidewaysScroll(page);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByText("You have signed out").waitFor();
    await page.goto("/account");
    expect(await page.title()).toBe("Sign in - Hearth");
  });

  test("a page that does not exist says so, and how to go on", async () => {
    const page = await visit({ javaScript });
    await page.goto("/no/such/page");
    expect(await page.title()).toBe("Page not found - Hearth");
    await expectNoAxeViolations(page);
  });
});

test("by keyboard alone, the fields come in their order", async () => {
  const page = await visit();
  await page.goto("/account");
  await page.getByLabel("Email address").focus();
  await page.keyboard.type(someone.email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(someone.password);
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Sign out" }).waitFor();
});
