import { randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Actor } from "#app/domain/access/actor.ts";
import { answersInFourWeeks, type Resident } from "#app/domain/home/group-living.ts";
import type { OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { keepPrivateHousehold } from "#app/use-cases/homes/keep-private-household.ts";
import { readPrivateHousehold } from "#app/use-cases/homes/read-private-household.ts";
import { answerGroupLiving } from "#app/use-cases/matching/answer-group-living.ts";
import { readMatch } from "#app/use-cases/matching/match-detail.ts";
import { databaseOver } from "#db/client.ts";
import { transactAs } from "#db/transaction.ts";
import { openMarket, type Provided } from "#tests/support/marketplace.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);
const authority = await market.addOrganisation("authority", "301");
const commissioner = market.staffOf(authority, "authority", "commissioner");

const notWithGirls: Resident = {
  age: 12,
  sex: "female",
  atRiskOf: [],
  mayDo: [],
  notWith: ["girls"],
};

async function homeKeeping(residents: readonly Resident[] | null): Promise<Provided> {
  const home = await market.addHome();
  await keep(home, residents, 0);
  return home;
}

function keep(home: Provided, residents: readonly Resident[] | null, version: number) {
  const officer = market.staffOf(home.providerId, "provider", "provider-officer");
  return keepPrivateHousehold(officer, { homeId: home.homeId, residents, version });
}

async function cardFor(
  home: Provided,
  sex: "female" | "male",
  of = authority,
): Promise<ReferralId> {
  const referralId = await market.addReferral(of);
  await release(referralId, sex, now);
  await market.give(referralId, of, home);
  return referralId;
}

async function release(referralId: ReferralId, sex: string, at: Date) {
  const card = { age: 12, sex, needs: [], siblingsToPlaceTogether: [] };
  await owner`update referral_card set card = ${owner.json(card)}, published_at = ${at.toISOString()}
    where referral_id = ${referralId}`;
}

const work = (about: Parameters<typeof answerGroupLiving>[1]) =>
  answerGroupLiving(market.workerContext, about);

async function wordFor(referralId: ReferralId, { homeId }: Provided) {
  const outcome = await readMatch(commissioner, { referralId, homeId });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  return outcome.value.home.groupLiving;
}

test("an authority is told no for a girl and yes for a boy, and both are worked out once", async () => {
  const home = await homeKeeping([notWithGirls]);
  const girl = await cardFor(home, "female");
  const boy = await cardFor(home, "male");
  expect(await wordFor(girl, home)).toBe("not-known");
  expect(await work({ homeId: home.homeId })).toBe(2);
  expect(await wordFor(girl, home)).toBe("no");
  expect(await wordFor(boy, home)).toBe("yes");
  expect(await work({ referralIds: [girl] })).toBe(0);
});

test("a home without the card is not answered for, so a referral cannot be tried on every home", async () => {
  const home = await homeKeeping([notWithGirls]);
  const elsewhere = await cardFor(await homeKeeping([]), "female");
  await work({ referralIds: [elsewhere] });
  expect(await wordFor(elsewhere, home)).toBe("not-known");
});

test("what is written after the release changes nothing until it is released", async () => {
  const home = await homeKeeping([notWithGirls]);
  const referral = await cardFor(home, "male");
  await work({ referralIds: [referral] });
  await owner`update referral set answers = jsonb_set(answers, '{child,sex}', '"female"') where id = ${referral}`;
  expect(await work({ referralIds: [referral] })).toBe(0);
  expect(await wordFor(referral, home)).toBe("yes");
  await release(referral, "female", new Date(now.getTime() + 1000));
  expect(await work({ referralIds: [referral] })).toBe(1);
  expect(await wordFor(referral, home)).toBe("no");
});

test("after so many answers about one home an authority is told to talk first, and another one still is answered", async () => {
  const home = await homeKeeping([notWithGirls]);
  const asked: ReferralId[] = [];
  while (asked.length < answersInFourWeeks + 2) asked.push(await cardFor(home, "female"));
  await work({ homeId: home.homeId });
  const oneMore = await cardFor(home, "female");
  await work({ referralIds: [oneMore] });
  const words = await Promise.all([...asked, oneMore].map((id) => wordFor(id, home)));
  expect(words.filter((word) => word === "no")).toHaveLength(answersInFourWeeks);
  expect(words.filter((word) => word === "talk-first")).toHaveLength(3);

  const other = await market.addOrganisation("authority", "302");
  const theirs = await cardFor(home, "female", other);
  await work({ referralIds: [theirs] });
  const outcome = await readMatch(market.staffOf(other, "authority", "commissioner"), {
    referralId: theirs,
    homeId: home.homeId,
  });
  expect(outcome.accepted && outcome.value.home.groupLiving).toBe("no");
});

test("cards that were given together are worked out together, and each counts", async () => {
  const home = await homeKeeping([notWithGirls]);
  const asked: ReferralId[] = [];
  while (asked.length < answersInFourWeeks + 1) asked.push(await cardFor(home, "female"));
  const left = await cardFor(home, "male");
  expect(await work({ referralIds: asked })).toBe(asked.length);
  const words = await Promise.all(asked.map((id) => wordFor(id, home)));
  expect(words.filter((word) => word === "no")).toHaveLength(answersInFourWeeks);
  expect(words.filter((word) => word === "talk-first")).toHaveLength(1);
  expect(await wordFor(left, home)).toBe("not-known");
});

test("an answer that changes is told anew and counts from then; one that stays the same counts from when it was told", async () => {
  const home = await homeKeeping([notWithGirls]);
  const asked: ReferralId[] = [];
  while (asked.length < answersInFourWeeks) asked.push(await cardFor(home, "female"));
  await work({ referralIds: asked });
  const longAgo = new Date(now.getTime() - 40 * 86_400_000).toISOString();
  await owner`update group_living_answer set answered_at = ${longAgo} where home_id = ${home.homeId}`;

  await keep(home, [{ ...notWithGirls, age: 13 }], 1);
  await work({ referralIds: asked });
  const same = await cardFor(home, "female");
  await work({ referralIds: [same] });
  expect(await wordFor(same, home)).toBe("no");

  await keep(home, [], 2);
  await work({ referralIds: asked });
  const changed = await cardFor(home, "female");
  await work({ referralIds: [changed] });
  expect(await wordFor(changed, home)).toBe("talk-first");
});

test("facts that change are answered by anew; facts that are no longer kept are not known", async () => {
  const home = await homeKeeping([notWithGirls]);
  const girl = await cardFor(home, "female");
  await work({ homeId: home.homeId });
  await keep(home, [], 1);
  await work({ homeId: home.homeId });
  expect(await wordFor(girl, home)).toBe("yes");
  await keep(home, null, 2);
  await work({ homeId: home.homeId });
  expect(await wordFor(girl, home)).toBe("not-known");
  const rows = await owner`select residents from private_household where home_id = ${home.homeId}`;
  expect(rows).toEqual([{ residents: null }]);
});

test("two people who save the same facts do not overwrite each other", async () => {
  const home = await homeKeeping([notWithGirls]);
  expect(await keep(home, [], 0)).toMatchObject({ refusal: "changed-by-somebody-else" });
  expect(await keep(home, [], 1)).toMatchObject({ accepted: true });
});

test("another provider can neither read nor keep facts about the home", async () => {
  const home = await homeKeeping([notWithGirls]);
  const other = market.staffOf((await market.addHome()).providerId, "provider", "provider-officer");
  await expect(readPrivateHousehold(other, home.homeId)).rejects.toSatisfy(isNotFound);
  await expect(
    keepPrivateHousehold(other, { homeId: home.homeId, residents: [], version: 1 }),
  ).rejects.toSatisfy(isNotFound);
});

const asActor = (actor: Actor, query: string) =>
  transactAs(databaseOver(database.web), actor, (transaction) =>
    transaction.execute<Record<string, unknown>>(sql.raw(query)),
  );
const staffOf = (organisationId: OrganisationId, kind: "authority" | "consortium"): Actor => ({
  kind: "staff",
  personId: randomUUID() as string as PersonId,
  organisationId,
  organisationKind: kind,
  role: "commissioner",
});

test("no authority and no consortium reads a fact, whatever it asks the database", async () => {
  await homeKeeping([notWithGirls]);
  const consortium = await market.addOrganisation("consortium");
  await owner`insert into consortium_member values (${consortium}, ${authority})`;
  for (const actor of [staffOf(authority, "authority"), staffOf(consortium, "consortium")]) {
    expect(await asActor(actor, "select 1 from private_household")).toEqual([]);
    const version = asActor(actor, "select household_version from group_living_answer");
    await expect(version).rejects.toMatchObject({ cause: { code: "42501" } });
    const changed = asActor(actor, "update group_living_answer set answer = 'yes'");
    await expect(changed).rejects.toMatchObject({ cause: { code: "42501" } });
  }
});

test("no view of the database and no audit row says anything of who lives in a home", async () => {
  const home = await homeKeeping([notWithGirls]);
  const views = await owner`select table_name from information_schema.view_table_usage
    where table_name in ('private_household', 'group_living_answer')`;
  expect(views).toEqual([]);
  const audit = await owner`select * from audit_event where subject = ${home.homeId}`;
  expect(audit.length).toBeGreaterThan(0);
  expect(JSON.stringify(audit)).not.toMatch(/girls|notWith|residents/);
});
