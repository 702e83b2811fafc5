import type { Page } from "playwright-core";
import { demonstrationPeople } from "#db/seed/people.ts";

/** Field names of a form with what to type, choose (`*radio*`) or tick. */
export type Filling = Readonly<Record<string, string>>;

/** Signs in as one of the demonstration's people and waits for their first page. */
export async function signIn(page: Page, email: string): Promise<void> {
  const person = demonstrationPeople.find((each) => each.email === email);
  if (!person) throw new Error(`the demonstration has nobody with the address ${email}`);
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(person.email);
  await page.getByLabel("Password").fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("button", { name: "Sign out" }).waitFor();
}

/** Fills the fields of the page's form by name: text, choices, boxes; a date goes into its three boxes. */
export async function fill(page: Page, filling: Filling): Promise<void> {
  for (const [name, value] of Object.entries(filling)) await fillOne(page, name, value);
}

async function fillOne(page: Page, name: string, value: string): Promise<void> {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const dayBox = page.locator(`[name="${name}-day"]`);
  if (date && (await dayBox.count()) > 0) {
    await dayBox.fill(String(Number(date[3])));
    await page.locator(`[name="${name}-month"]`).fill(String(Number(date[2])));
    await page.locator(`[name="${name}-year"]`).fill(String(date[1]));
    return;
  }
  const field = page.locator(`main [name="${name}"]`);
  const first = field.first();
  const tag = await first.evaluate((element) => element.tagName);
  const kind = await first.getAttribute("type");
  if (tag === "SELECT") await first.selectOption(value);
  else if (kind === "radio" || kind === "checkbox") {
    await page.locator(`main [name="${name}"][value="${value}"]`).check();
  } else await first.fill(value);
}

/** Presses a button of the page and waits for the next page. */
export async function press(page: Page, button: string | RegExp): Promise<void> {
  await page.getByRole("main").getByRole("button", { name: button }).first().click();
  await page.waitForLoadState("load");
}
