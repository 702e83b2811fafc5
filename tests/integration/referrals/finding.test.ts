import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { ReferralStatus } from "#app/domain/referral/referral.ts";
import { referralLists } from "#app/domain/referral/referral-lists.ts";
import { addDays } from "#app/domain/shared/calendar-date.ts";
import type { OrganisationId, ReferralId } from "#app/domain/shared/ids.ts";
import { compareOffers } from "#app/use-cases/comparing/compare-offers.ts";
import type { Context } from "#app/use-cases/context.ts";
import {
  type CommissionerStart,
  readCommissionerStart,
} from "#app/use-cases/referrals/read-commissioner-start.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { today } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const market = await openMarket(database);
let authorityId: OrganisationId;
let officer: Context;

/** So many referrals of each status, the first of each needed yesterday and every other a day later. */
const numbers = { published: 60, draft: 3, decided: 40, withdrawn: 2 } as const;

async function add(status: ReferralStatus, reference: string, neededIn: number | null) {
  const id = randomUUID() as string as ReferralId;
  const neededBy = neededIn === null ? null : addDays(today, neededIn);
  await database.owner`insert into referral (id, authority_id, reference, status, created_at, created_by, needed_by)
    values (${id}, ${authorityId}, ${reference}, ${status}, now(), ${randomUUID()}, ${neededBy})`;
  return id;
}

beforeAll(async () => {
  authorityId = await market.addOrganisation("authority", "301");
  officer = market.staffOf(authorityId, "authority", "commissioner");
  for (const [status, number] of Object.entries(numbers)) {
    for (let index = 0; index < number; index += 1) {
      await add(status as ReferralStatus, `HX-${status}-${index}`.toUpperCase(), index - 1);
    }
  }
  const stranger = await market.addOrganisation("authority", "302");
  await database.owner`update referral set authority_id = ${stranger}
    where id = ${await add("decided", "HX-9ZZZ", 0)}`;
});

const read = (wanted: Partial<Parameters<typeof readCommissionerStart>[1]>) =>
  readCommissionerStart(officer, { list: null, reference: "", page: 1, ...wanted });

async function everyPage(wanted: Parameters<typeof read>[0] = {}) {
  const first = await read(wanted);
  const lines = [...first.referrals];
  for (let page = 2; page <= first.pageCount; page += 1) {
    lines.push(...(await read({ ...wanted, page })).referrals);
  }
  return { found: first.found, lines };
}

const references = ({ referrals }: CommissionerStart) => referrals.map((line) => line.reference);

describe("the referrals of an authority", () => {
  test("are all reached page by page, also those that were decided long ago", async () => {
    const { found, lines } = await everyPage();
    expect(found).toBe(105);
    expect(new Set(lines.map(({ id }) => id)).size).toBe(105);
    expect(lines.at(-1)?.status).toBe("withdrawn");
    expect((await read({})).referrals.length).toBeLessThan(50);
  });

  test("stand by their status; the soonest needed of the open ones first, the latest of the closed ones", async () => {
    const { lines } = await everyPage();
    const firstOf = (status: ReferralStatus) => lines.find((line) => line.status === status);
    expect(firstOf("published")?.reference).toBe("HX-PUBLISHED-0");
    expect(firstOf("decided")?.reference).toBe("HX-DECIDED-39");
  });

  test("are counted whole, and each count leads to a list of just those", async () => {
    const { counts } = await read({});
    expect(counts).toEqual({ ...numbers, due: 4, offered: 0, offers: 0 });
    for (const list of referralLists) {
      const { found, lines } = await everyPage({ list });
      expect([found, lines.length], list).toEqual([counts[list], counts[list]]);
    }
  });

  test("are found by a part of the reference, however it is typed", async () => {
    for (const reference of ["HX-DECIDED-39", " hx decided 39 ", "decided39"]) {
      expect(references(await read({ reference }))).toEqual(["HX-DECIDED-39"]);
    }
    expect(references(await read({ reference: "%" }))).toEqual([]);
    expect(references(await read({ reference: "9ZZZ" }))).toEqual([]);
  });

  test("after the last page the last page is shown", async () => {
    const last = await read({ page: 999 });
    expect(last.page).toBe(last.pageCount);
    expect(last.referrals.length).toBeGreaterThan(0);
  });
});

test("offers count once they are signed, and lead to the referrals that have them", async () => {
  const own = await market.addOrganisation("authority", "303");
  const reader = market.staffOf(own, "authority", "commissioner");
  const [asked] = [await market.addReferral(own), await market.addReferral(own)];
  for (const home of [await market.addHome(), await market.addHome()]) {
    await market.give(asked, own, home);
    await market.addOffer(asked, own, home);
  }
  const page = await readCommissionerStart(reader, { list: "offered", reference: "", page: 1 });
  expect(page.counts).toMatchObject({ published: 2, offered: 1, offers: 2 });
  expect(page.referrals).toMatchObject([{ id: asked, homesAsked: 2, offers: 2 }]);
});

test("a notice names its referral, on whichever page of the list that stands", async () => {
  const decided = (await everyPage()).lines.find(({ reference }) => reference === "HX-DECIDED-0");
  const path = `/commissioner/referrals/${decided?.id}/offers`;
  await database.owner`insert into notice (id, organisation_id, kind, path, once, at)
    values (${randomUUID()}, ${authorityId}, 'offer-received', ${path}, 'told', now())`;
  const { notices } = await read({});
  expect(notices).toMatchObject([{ path, about: "HX-DECIDED-0" }]);
});

test("a draft has no offers yet, which is no reason to say that there is no such page", async () => {
  const draft = (await read({ list: "draft" })).referrals[0];
  if (!draft) throw new Error("there are drafts");
  expect(await compareOffers(officer, draft.id)).toMatchObject({
    reference: draft.reference,
    status: "draft",
    needs: [],
    offers: [],
  });
});
