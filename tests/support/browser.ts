import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, expect } from "vitest";
import { chromiumPath } from "./chromium.mjs";
import { type JourneySite, journeySite } from "./journey-site.ts";

export type Visit = {
  /** False switches scripts off in the browser, as for people whose network or device loses them. */
  readonly javaScript?: boolean;
  /** Width of the window in CSS pixels; 360 is a small telephone. */
  readonly width?: number;
};

export type Visitors = JourneySite & {
  /** A page in a browser that nobody has used before; closed after the test. */
  readonly visit: (visit?: Visit) => Promise<Page>;
};

const scriptless = new WeakSet<Page>();
const twins = new WeakMap<Browser, Page>();

/** With and without JavaScript, for `describe.each(bothWays)("… $way", ({ javaScript }) => …)`. */
export const bothWays = [
  { way: "with JavaScript", javaScript: true },
  { way: "without JavaScript", javaScript: false },
] as const;

/**
 * A browser and a site for one file of journeys: `const { visit, owner } = await visitors();` at its top. A test fails
 * when one of its pages reports an error: a script's, or something that the content security policy has blocked.
 */
export async function visitors(): Promise<Visitors> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error("No Chromium was found; `npm test` says how to get one.");
  const site = await journeySite();
  const browser = await launch(executablePath);
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());

  return {
    ...site,
    visit: async ({ javaScript = true, width = 1280 } = {}) => {
      const context = await browser.newContext({
        baseURL: site.url,
        javaScriptEnabled: javaScript,
        locale: "en-GB",
        timezoneId: "Europe/London",
        viewport: { width, height: 900 },
      });
      contexts.push(context);
      const page = await context.newPage();
      if (!javaScript) scriptless.add(page);
      page.setDefaultTimeout(30_000);
      page.on("pageerror", (error) => errors.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error" && !isStatus(message.text())) errors.push(message.text());
      });
      return page;
    },
  };
}

/** All rules of these kinds; of those that nothing breaks, axe need not list every element. */
const everyRule: Parameters<AxeBuilder["options"]>[0] = {
  runOnly: {
    type: "tag",
    values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  },
  resultTypes: ["violations"],
};

const { resolve } = createRequire(createRequire(import.meta.url).resolve("@axe-core/playwright"));
/** Axe as it is served to browsers: sent, read and compiled for each audit, it is less than half of the other. */
const axeSource = readFileSync(resolve("axe-core/axe.min.js"), "utf8");

/** Fails with the rule and the elements when axe finds a breach of WCAG 2.2 level A or AA on the page. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  const examined = scriptless.has(page) ? await twinOf(page) : page;
  const { violations } = await new AxeBuilder({ page: examined, axeSource })
    .options(everyRule)
    // No page of ours has a frame, and axe need not gather what other pages found in theirs.
    .setLegacyMode(true)
    .analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes.map((node) => node.html),
  }));
  expect(found).toEqual([]);
}

/**
 * What a page without JavaScript shows, in a page of the same browser that has it: axe needs scripts, and the page's
 * own must stay off, or it would not be the same page. One page serves all audits, nobody having signed in there.
 */
async function twinOf(page: Page): Promise<Page> {
  const browser = page.context().browser();
  const viewport = page.viewportSize();
  if (!browser || !viewport) throw new Error("The page has no browser, or no window.");
  const shown = (await page.content()).replaceAll("noscript>", "div>");
  const twin = twins.get(browser) ?? (await browser.newPage());
  twins.set(browser, twin);
  await twin.setViewportSize(viewport);
  const [address = ""] = page.url().split("#");
  await twin.route(
    address,
    (route) =>
      route.fulfill({
        contentType: "text/html",
        headers: { "content-security-policy": "script-src 'none'" },
        body: shown,
      }),
    { times: 1 },
  );
  await twin.goto(address);
  return twin;
}

/** Fails when the page has to be scrolled sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

function launch(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      // Chromium's own sandbox does not work in a container run by root; only our own pages are opened.
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-dev-shm-usage",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** Chromium also reports pages that are meant to answer 400 or 404 as errors. */
function isStatus(text: string): boolean {
  return text.startsWith("Failed to load resource: the server responded with a status of");
}
