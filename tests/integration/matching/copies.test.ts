import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { CopyAsked } from "#app/domain/matching/copy-address.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import type { OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { listCopy } from "#app/use-cases/matching/list-copy.ts";
import { whatWouldChange } from "#app/use-cases/matching/what-would-change.ts";
import { now, referralFor, today } from "#tests/support/matching/ordinary.ts";
import { insert, searchingAuthority, supplySearch } from "#tests/support/search-supply.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const staff: Actor = {
  kind: "staff",
  personId: randomUUID() as PersonId,
  organisationId: searchingAuthority as OrganisationId,
  organisationKind: "authority",
  role: "commissioner",
};
const commissioner = contextsOver(database.web, () => now)(staff);
const nothing: CopyAsked = { kind: [], without: [] };

let homeArea = "";

beforeAll(async () => {
  await supplySearch(database.owner, { seed: 7, vacancies: 400, today, now });
  const [outcode] = await database.owner`
    select outcode from home group by outcode order by count(*) desc, outcode limit 1`;
  homeArea = String(outcode?.outcode);
});

async function referralWithin(furthestMiles: number): Promise<ReferralId> {
  const id = randomUUID() as ReferralId;
  const answers: Partial<ReferralAnswers> = referralFor({ places: { homeArea, furthestMiles } });
  const row = {
    id,
    authority_id: searchingAuthority,
    reference: `HX-${id.slice(0, 8)}`,
    status: "published",
    answers,
    created_at: now,
    created_by: randomUUID(),
    version: 1,
  };
  await insert(database.owner, "referral", [row]);
  return id;
}

async function copyOf(referralId: ReferralId, asked: Partial<CopyAsked>) {
  return listCopy(commissioner, { referralId, asked: { ...nothing, ...asked }, page: 1 });
}

test("a copy adds exactly as many homes as the sentence says, and says what each does not meet as written", async () => {
  const referralId = await referralWithin(1);
  const found = await whatWouldChange(commissioner, referralId);
  if (!found.accepted) throw new Error(found.refusal);
  const step = found.value.sets.find(({ kinds }) => kinds === "distance");
  if (!step) throw new Error("no home is a little too far");
  const distance = Number(step.address[0]?.[1]);
  const copy = await copyOf(referralId, { distance });
  if (!copy.accepted) throw new Error(copy.refusal);
  const { homes, listed, differs, sections } = copy.value;
  const added = homes.filter(({ asWritten }) => asWritten.length > 0);
  expect(step.sentence).toMatch(new RegExp(`^${added.length} more home`));
  expect(listed).toBe(homes.length);
  expect(
    added.every(({ asWritten }) => asWritten.join() === "Within 1 mile of the home area"),
  ).toBe(true);
  expect(differs).toEqual([`distance ${distance} instead of 1 mile`]);
  expect(sections).toEqual(["places"]);
});

test("a copy keeps nothing: no run, no card, no notice, and the referral is as it was", async () => {
  const referralId = await referralWithin(1);
  const stateOf = () => database.owner`
    select (select answers from referral where id = ${referralId}) as answers,
      (select count(*) from match_run) as runs, (select count(*) from notice) as notices,
      (select count(*) from referral_recipient) as cards`;
  const before = await stateOf();
  expect((await copyOf(referralId, { distance: 60 })).accepted).toBe(true);
  expect(await stateOf()).toEqual(before);
});

test("what the referral allows anyway makes no copy", async () => {
  const referralId = await referralWithin(40);
  expect(await copyOf(referralId, { distance: 30, without: ["school"] })).toEqual({
    accepted: false,
    refusal: "nothing-differs",
  });
});

test("a home that the referral as written rules out by law is shown and cannot be asked from the copy", async () => {
  const referralId = await referralWithin(300);
  const copy = await copyOf(referralId, { ready: "2026-12-14" as CopyAsked["ready"] });
  if (!copy.accepted) throw new Error(copy.refusal);
  const pages = Array.from({ length: copy.value.pageCount }, (_, page) => page + 1);
  const homes = [];
  for (const page of pages) {
    const asked = { ...nothing, ready: "2026-12-14" as CopyAsked["ready"] };
    const one = await listCopy(commissioner, { referralId, asked, page });
    if (one.accepted) homes.push(...one.value.homes);
  }
  const late = homes.filter(({ asWritten }) => asWritten.includes("Ready on the day needed"));
  expect(late.length).toBeGreaterThan(0);
  expect(late.some(({ mayBeAsked }) => mayBeAsked)).toBe(false);
});

test("a copy of another authority's referral looks exactly like one of a missing referral", async () => {
  const missing = copyOf(randomUUID() as ReferralId, { distance: 30 });
  await expect(missing).rejects.toMatchObject({ name: "NotFound" });
});
