import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { addDays, londonDate } from "#app/domain/shared/calendar-date.ts";
import { bothWays, expectNoAxeViolations, visitors } from "#tests/support/browser.ts";
import { fill, press, signIn } from "#tests/support/journeys.ts";

const { visit, owner } = await visitors();

/** Sections in which an answer opens a further question. */
const withFollowUps = ["request", "home"];
const today = londonDate(new Date());
const [commissioner, officer, manager, otherOfficer, otherManager] = [
  "asha@leeds.example",
  "tomas@larkspur.example",
  "beatrix@larkspur.example",
  "odette@juniper.example",
  "caleb@juniper.example",
] as const;

type Home = { readonly id: string; readonly alias: string; readonly outcode: string };

/** A home of this officer's provider in Leeds with a place that is not offered yet, for a girl of that age. */
async function homeWithRoom(email: string, age: number): Promise<Home> {
  const [home] = await owner<Home[]>`
    select h.id, h.alias, h.outcode from home h
    join membership m on m.organisation_id = h.provider_id join person p on p.id = m.person_id
    join register_entry r on r.urn = h.urn
    where p.email = ${email} and h.authority_code = '383' and 'female' = any (h.sexes_accepted)
      and ${age} between h.age_from and h.age_to and r.registration_status = 'Active' and r.left_on is null
      and coalesce(r.overall, 'good') <> 'inadequate'
      and h.places > (select coalesce(sum(v.places), 0) from vacancy v
        where v.home_id = h.id and v.status in ('open', 'held'))
    order by h.alias limit 1`;
  if (!home) throw new Error(`the demonstration has no home with room for ${email}`);
  return home;
}

async function publishVacancy(page: Page, home: Home): Promise<void> {
  await page.goto("/provider/vacancies/new");
  await fill(page, { homeId: home.id, places: "1", availableFrom: today, weeklyFee: "1450" });
  await press(page, "Publish");
  expect(await page.title()).not.toContain("Error");
}

async function writeReferral(page: Page, age: number, homeArea: string): Promise<string> {
  await page.goto("/commissioner/referrals/new");
  await press(page, "Start");
  const id = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  const sections = {
    request: { neededBy: addDays(today, 7), answerBy: addDays(today, 4), stay: "long-term" },
    child: {
      age: String(age),
      sex: "female",
      ethnicity: "WBRI",
      firstLanguage: "en",
      legalStatus: "C2",
      categoryOfNeed: "N1",
    },
    siblings: {},
    places: { homeArea },
    needs: { senProvision: "N", "needs.trauma-and-attachment": "matters" },
    risks: { whatHelps: "A calm voice, time, and knowing what comes next." },
    home: {
      "kinds.fostering-household": "preferred",
      "kinds.childrens-home": "suitable",
      companionship: "no-preference",
      pets: "unknown",
      ofstedFloor: "none",
    },
    story: {
      ownWords: "I want somewhere with a garden and people who laugh.",
      strengths: "Kind to younger children, and very good at drawing.",
      interests: "Football, drawing and baking.",
    },
    sharing: { audience: "invited-only" },
  };
  for (const [section, filling] of Object.entries(sections)) {
    await page.goto(`/commissioner/referrals/${id}/${section}`);
    if (withFollowUps.includes(section)) await expectNoAxeViolations(page);
    await fill(page, filling);
    await press(page, /^Save/);
    expect([section, await page.title()]).toEqual([section, expect.not.stringContaining("Error")]);
  }
  await page.goto(`/commissioner/referrals/${id}/check`);
  await expectNoAxeViolations(page);
  await press(page, "Publish the referral");
  await page.getByRole("heading", { level: 1 }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/commissioner/referrals/${id}/matches`);
  return id;
}

/** Looks for the home page by page in the ranked list, reads its reasons, and asks it. */
async function findAndAsk(page: Page, id: string, home: Home): Promise<void> {
  for (let number = 1; number <= 40; number += 1) {
    await page.goto(`/commissioner/referrals/${id}/matches?page=${number}`);
    const box = page.locator(`input[name="homeId"][value="${home.id}"]`);
    if ((await box.count()) > 0) {
      const card = page.locator("article", { has: box });
      expect(await card.innerText()).toContain("Fit");
      await box.check();
      await press(page, "Ask the ticked homes to offer");
      await page.getByText("One home has been asked").waitFor();
      return;
    }
  }
  throw new Error(`${home.alias} is not in the ranked list`);
}

async function prepareOffer(page: Page, id: string, home: Home, fee: string): Promise<void> {
  await page.goto("/provider/referrals");
  await page.goto(`/provider/referrals/${id}`);
  await expectNoAxeViolations(page);
  await page.goto(`/provider/referrals/${id}/homes/${home.id}/offer`);
  await fill(page, {
    startOn: addDays(today, 6),
    weeklyFee: fee,
    "extras[0].label": "Therapy, one hour a week",
    "extras[0].weeklyFee": "80",
    "how.trauma-and-attachment":
      "Both adults are trained, and the same person is there each morning.",
    impactSummary: "The young person there has been asked and is glad of company.",
  });
  await press(page, "Send to the registered manager");
  expect(await page.title()).not.toContain("Error");
}

async function signOffer(page: Page, id: string): Promise<string> {
  const [offer] = await owner`select id from offer where referral_id = ${id}
    and provider_id = (select organisation_id from membership m join person p on p.id = m.person_id
      where p.email = ${await emailOf(page)})`;
  await page.goto(`/provider/offers/${offer?.id}`);
  await fill(page, { signature: "yes" });
  await press(page, "Sign and send to the commissioner");
  expect(await page.title()).not.toContain("Error");
  return String(offer?.id);
}

/** The person whose name stands above the page. */
async function emailOf(page: Page): Promise<string> {
  const banner = await page.getByRole("banner").innerText();
  const people = await owner<{ name: string; email: string }[]>`select name, email from person`;
  const found = people.find(({ name }) => banner.includes(name));
  if (!found) throw new Error("nobody is signed in");
  return found.email;
}

describe.each(bothWays)("a home for a child, $way", ({ javaScript }) => {
  test("from a vacancy to the reply, and everybody is told", { timeout: 480_000 }, async () => {
    const [home, otherHome] = [
      await homeWithRoom(officer, 11),
      await homeWithRoom(otherOfficer, 11),
    ];

    const atLarkspur = await visit({ javaScript, width: 360 });
    await signIn(atLarkspur, officer);
    await publishVacancy(atLarkspur, home);
    const atJuniper = await visit({ javaScript });
    await signIn(atJuniper, otherOfficer);
    await publishVacancy(atJuniper, otherHome);

    const atLeeds = await visit({ javaScript });
    await signIn(atLeeds, commissioner);
    const id = await writeReferral(atLeeds, 11, home.outcode);
    await expectNoAxeViolations(atLeeds);
    await findAndAsk(atLeeds, id, home);
    await findAndAsk(atLeeds, id, otherHome);

    await prepareOffer(atLarkspur, id, home, "1450");
    await prepareOffer(atJuniper, id, otherHome, "5200");
    const signing = await visit({ javaScript, width: 360 });
    await signIn(signing, manager);
    const offerId = await signOffer(signing, id);
    const signingToo = await visit({ javaScript });
    await signIn(signingToo, otherManager);
    const otherOfferId = await signOffer(signingToo, id);

    await atLeeds.goto(`/commissioner/referrals/${id}/offers`);
    await expectNoAxeViolations(atLeeds);
    for (const name of [home.alias, otherHome.alias]) {
      await press(atLeeds, new RegExp(`Put on the child's list \\(${name}\\)`));
    }

    await atLeeds.goto(`/commissioner/referrals/${id}/decision`);
    await atLeeds.getByText("You cannot record a decision yet").waitFor();

    await atLeeds.goto(`/commissioner/referrals/${id}/views/link`);
    await fill(atLeeds, { reader: "child" });
    await press(atLeeds, "Make the link");
    const sheet = await atLeeds.locator("section.hearth-print-sheet").innerText();
    const token = /\/your-homes\/([\w-]{20,})/.exec(sheet)?.[1];
    const pin = /6 numbers: *(\d[\d ]+\d)/.exec(sheet)?.[1];

    const child = await visit({ javaScript, width: 360 });
    await child.goto(`/your-homes/${token}`);
    await expectNoAxeViolations(child);
    await child.getByLabel("Your 6 numbers").fill(pin ?? "");
    await press(child, "Open my page");
    await expectNoAxeViolations(child);
    expect(new URL(child.url()).pathname).toBe("/your-homes");
    await child.goto(`/your-homes/homes/${offerId}`);
    await expectNoAxeViolations(child);
    await fill(child, { answer: "yes", why: "It is near my school." });
    await press(child, /./);
    await child.getByText("We have kept what you said").waitFor();

    await atLeeds.goto(`/commissioner/referrals/${id}/views`);
    await atLeeds.getByText("It is near my school.").first().waitFor();
    await atLeeds.goto(`/commissioner/referrals/${id}/views/absence`);
    await fill(atLeeds, {
      audience: "parent",
      reason: "could-not-be-reached",
      note: "Two calls and a letter this week, with no answer.",
    });
    await press(atLeeds, "Save");

    await atLeeds.goto(`/commissioner/referrals/${id}/decision`);
    await expectNoAxeViolations(atLeeds);
    await fill(atLeeds, {
      offerId,
      reasons: "It meets what she needs and lies closest to where she lived.",
      viewsConsidered: "She said yes to this home because it is near her school.",
      replyToChild: "You said yes to this home, so this is the one we have chosen.",
    });
    const others = atLeeds.locator('select[name^="others"]');
    for (let index = 0; index < (await others.count()); index += 1) {
      await others.nth(index).selectOption("child-preferred-another");
    }
    await press(atLeeds, "Record the decision");
    await atLeeds.getByText("Final", { exact: true }).first().waitFor();

    await child.goto("/your-homes");
    await child.getByText("this is the one we have chosen").waitFor();
    await atJuniper.goto(`/provider/offers/${otherOfferId}`);
    await atJuniper.getByText("The child preferred another home").first().waitFor();
    await expectNoAxeViolations(atJuniper);
    await atLarkspur.goto(`/provider/offers/${offerId}`);
    await atLarkspur
      .getByText(/chosen/i)
      .first()
      .waitFor();
  });
});
