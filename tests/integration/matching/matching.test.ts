import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import { homesAtOnce } from "#app/domain/matching/card-holders.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { type ListFilters, noFilters } from "#app/domain/matching/list-filters.ts";
import { rank } from "#app/domain/matching/rank.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import type {
  HomeId,
  OrganisationId,
  PersonId,
  ReferralId,
  VacancyId,
} from "#app/domain/shared/ids.ts";
import type { Context } from "#app/use-cases/context.ts";
import { compareMatches } from "#app/use-cases/matching/compare-matches.ts";
import { listMatches } from "#app/use-cases/matching/list-matches.ts";
import { readMatch } from "#app/use-cases/matching/match-detail.ts";
import { rejudgeOpenReferrals } from "#app/use-cases/matching/rejudge-open-referrals.ts";
import { rejudgeReferral } from "#app/use-cases/matching/rejudge-referral.ts";
import { rejudgeVacancy } from "#app/use-cases/matching/rejudge-vacancy.ts";
import type { ShownHome } from "#app/use-cases/matching/shown-home.ts";
import { whatWouldChange } from "#app/use-cases/matching/what-would-change.ts";
import { askWhyNot } from "#app/use-cases/matching/why-not.ts";
import { now, referralFor, today } from "#tests/support/matching/ordinary.ts";
import { insert, searchingAuthority, supplySearch } from "#tests/support/search-supply.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const clock = () => now;
const commissioner = contextsOver(database.web, clock)(staffOf(searchingAuthority, "authority"));
const worker = contextsOver(database.worker, clock)({ kind: "worker" });
const otherAuthority = "a0000000-0000-4000-8000-000000000002";

let homeArea = "";

beforeAll(async () => {
  await supplySearch(database.owner, { seed: 7, vacancies: 600, today, now });
  await insert(database.owner, "organisation", [
    { id: otherAuthority, kind: "authority", name: "Another Council", authority_code: "901" },
  ]);
  const [outcode] = await database.owner`
    select outcode from home group by outcode order by count(*) desc, outcode limit 1`;
  homeArea = String(outcode?.outcode);
});

function staffOf(organisationId: string, kind: "authority" | "provider"): Actor {
  return {
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: organisationId as OrganisationId,
    organisationKind: kind,
    role: kind === "authority" ? "commissioner" : "provider-officer",
  };
}

type Written = {
  readonly authority?: string;
  readonly audience?: string;
  readonly answers?: Partial<ReferralAnswers>;
};

async function publishedReferral(written: Written = {}): Promise<ReferralId> {
  const id = randomUUID() as ReferralId;
  const authority = written.authority ?? searchingAuthority;
  const answers = { ...referralFor({ places: { homeArea } }), ...written.answers };
  await insert(database.owner, "referral", [
    {
      id,
      authority_id: authority,
      reference: `HX-${id.slice(0, 8)}`,
      status: "published",
      answers,
      created_at: now,
      created_by: randomUUID(),
      version: 1,
    },
  ]);
  await insert(database.owner, "referral_card", [
    {
      referral_id: id,
      authority_id: authority,
      card: {},
      audience: written.audience ?? "homes-that-fit",
      answer_by: today,
      open: true,
      published_at: now,
    },
  ]);
  return id;
}

async function listOf(context: Context, referralId: ReferralId, page = 1) {
  const outcome = await listMatches(context, { referralId, page });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  return outcome.value;
}

async function everyPage(referralId: ReferralId, filters: Partial<ListFilters> = {}) {
  const homes: ShownHome[] = [];
  for (let page = 1; ; page += 1) {
    const asked = { referralId, page, filters: { ...noFilters, ...filters } };
    const outcome = await listMatches(commissioner, asked);
    if (!outcome.accepted) throw new Error(outcome.refusal);
    homes.push(...outcome.value.homes);
    if (page >= outcome.value.pageCount) return homes;
  }
}

test("a commissioner sees the same homes in the same order as judging every vacancy of the country would give", async () => {
  const referralId = await publishedReferral();
  const { homes, listed } = await listOf(commissioner, referralId);

  const everything = await commissioner.transact(async ({ matching, candidates }) => {
    const referral = await matching.findOwned(searchingAuthority as OrganisationId, referralId);
    if (!referral) throw new Error("no referral");
    const [geography] = await matching.geographies([referral]);
    if (!geography) throw new Error("no map");
    const all = await database.owner<{ id: VacancyId }[]>`select id from vacancy`;
    const search = compileSearch(referralFor({ places: { homeArea } }), geography, today, now);
    return rank(search, await candidates.byVacancy(all.map(({ id }) => id)));
  });
  expect(listed).toBe(everything.listed.length);
  expect(listed).toBeGreaterThan(10);
  expect(homes.map(({ homeId }) => homeId)).toEqual(
    everything.listed.slice(0, 10).map(({ seen }) => seen.candidate.home.id),
  );
  expect(homes.map(({ score }) => score)).toEqual(
    everything.listed.slice(0, 10).map(({ score }) => score),
  );
});

test("the second page goes on where the first ended", async () => {
  const referralId = await publishedReferral();
  const [first, second] = [
    await listOf(commissioner, referralId),
    await listOf(commissioner, referralId, 2),
  ];
  const last = first.homes.at(-1)?.score.middle ?? 0;
  expect(second.page).toBe(2);
  expect(second.homes[0]?.score.middle).toBeLessThanOrEqual(last);
  expect(
    second.homes.filter(({ homeId }) => first.homes.some((one) => one.homeId === homeId)),
  ).toEqual([]);
});

test("what was shown is kept once, with the profile and where it came from", async () => {
  const referralId = await publishedReferral();
  const { listed } = await listOf(commissioner, referralId);
  await listOf(commissioner, referralId);
  const runs = await database.owner`select * from match_run where referral_id = ${referralId}`;
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({
    profile_name: "Hearth standard",
    profile_version: 1,
    source: "postgres",
    exact: true,
    listed,
  });
  expect(runs[0]?.ranking.length).toBeLessThanOrEqual(100);
});

test("filters show what they leave of the list, in its order, and change nothing that is kept", async () => {
  const referralId = await publishedReferral();
  const whole = await everyPage(referralId);
  const narrowed = await everyPage(referralId, { goodOrBetter: true, withinMiles: 50 });
  expect(narrowed.length).toBeGreaterThan(3);
  expect(narrowed.length).toBeLessThan(whole.length);
  expect(narrowed.map(({ homeId }) => homeId)).toEqual(
    whole
      .filter(({ inspection: { overall, supportedOutcome } }) =>
        overall === null
          ? supportedOutcome === "consistently-strong"
          : ["good", "outstanding"].includes(overall),
      )
      .filter(({ distances }) => (distances[0]?.miles ?? 0) <= 50)
      .map(({ homeId }) => homeId),
  );
  const runs = await database.owner`select * from match_run where referral_id = ${referralId}`;
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ listed: whole.length });
});

test("a home that was asked is not among those not yet asked", async () => {
  const referralId = await publishedReferral();
  const [best, second] = await everyPage(referralId);
  await insert(database.owner, "referral_recipient", [
    {
      referral_id: referralId,
      home_id: best?.homeId ?? null,
      vacancy_id: (
        await database.owner`select id from vacancy where home_id = ${best?.homeId ?? null} limit 1`
      )[0]?.id,
      authority_id: searchingAuthority,
      provider_id: (
        await database.owner`select provider_id from home where id = ${best?.homeId ?? null}`
      )[0]?.provider_id,
      distance_band: "under-5",
      fits_since: now,
      invited_at: now,
    },
  ]);
  const unasked = await everyPage(referralId, { notAsked: true });
  expect(unasked[0]?.homeId).toBe(second?.homeId);
});

test("homes stand side by side, best first, each judged by the same rows", async () => {
  const referralId = await publishedReferral();
  const [first, second] = await everyPage(referralId);
  const ids = [second?.homeId, first?.homeId].filter((id) => id !== undefined);
  const outcome = await compareMatches(commissioner, { referralId, homeIds: ids });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  const { homes, rows } = outcome.value;
  expect(homes).toEqual([first, second]);
  expect(rows.map(({ cells }) => cells.length)).toEqual(rows.map(() => 2));
  expect(rows.map(({ code }) => code)).toContain("age");
  const alone = await compareMatches(commissioner, { referralId, homeIds: ids.slice(0, 1) });
  expect(alone.accepted && alone.value.rows).toEqual([]);
  await expect(
    compareMatches(commissioner, { referralId, homeIds: [randomUUID() as HomeId] }),
  ).rejects.toMatchObject({ name: "NotFound" });
});

test("another authority's referral looks exactly like a missing one", async () => {
  const theirs = await publishedReferral({ authority: otherAuthority });
  for (const referralId of [theirs, randomUUID() as ReferralId]) {
    await expect(listMatches(commissioner, { referralId, page: 1 })).rejects.toMatchObject({
      name: "NotFound",
    });
    await expect(askWhyNot(commissioner, { referralId, words: "Home" })).rejects.toMatchObject({
      name: "NotFound",
    });
  }
});

test("a provider may not read matches at all", async () => {
  const referralId = await publishedReferral();
  const [provider] =
    await database.owner`select id from organisation where kind = 'provider' limit 1`;
  const context = contextsOver(database.web, clock)(staffOf(String(provider?.id), "provider"));
  await expect(listMatches(context, { referralId, page: 1 })).rejects.toMatchObject({
    name: "NotAllowed",
  });
});

test("a referral that is not finished cannot be matched, and says so", async () => {
  const referralId = await publishedReferral();
  await database.owner`update referral set answers = answers - 'places' where id = ${referralId}`;
  expect(await listMatches(commissioner, { referralId, page: 1 })).toEqual({
    accepted: false,
    refusal: "answers-missing",
  });
});

test("a home that is not listed is looked up by name and says exactly what it fails", async () => {
  const referralId = await publishedReferral();
  const [held] = await database.owner`
    select h.alias from home h join vacancy v on v.home_id = h.id where v.status = 'held'
    and not exists (select 1 from vacancy o where o.home_id = h.id and o.status <> 'held') limit 1`;
  const outcome = await askWhyNot(commissioner, { referralId, words: String(held?.alias) });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  const [answer] = outcome.value.answers;
  expect(answer?.standing).toBe("no-open-vacancy");
  expect(answer?.fails.map(({ code }) => code)).toContain("vacancy");
});

test("a home that has never had a vacancy says so, and nothing of it is judged", async () => {
  const referralId = await publishedReferral();
  const [written] = await database.owner<{ columns: string }[]>`
    select string_agg(column_name, ', ') as columns from information_schema.columns
    where table_name = 'home' and is_generated = 'NEVER'`;
  const [home] = await database.owner.unsafe<{ id: HomeId }[]>(`
    insert into home (${written?.columns}) select ${written?.columns} from (
      select (jsonb_populate_record(h, jsonb_build_object('id', gen_random_uuid(), 'alias', 'The Never Opened'))).*
      from home h limit 1) copy
    returning id`);
  const outcome = await askWhyNot(commissioner, { referralId, words: "never opened" });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  expect(outcome.value.answers).toMatchObject([
    { homeId: home?.id, standing: "no-vacancy", fails: [] },
  ]);
});

test("a home that is called exactly so is meant, and else all that have the words in their name", async () => {
  const referralId = await publishedReferral();
  const homes = await database.owner<{ id: HomeId }[]>`select id from home order by id limit 3`;
  const names = ["Oak", "Oak 50% House", "The Old Oak"];
  for (const [place, { id }] of homes.entries())
    await database.owner`update home set alias = ${names[place] ?? ""} where id = ${id}`;
  const called = async (words: string) => {
    const outcome = await askWhyNot(commissioner, { referralId, words });
    return outcome.accepted ? outcome.value.answers.map(({ alias }) => alias) : [];
  };
  expect(await called("oak")).toEqual(["Oak"]);
  expect(await called(" OLD oak ")).toEqual(["The Old Oak"]);
  expect(await called("k 50% h")).toEqual(["Oak 50% House"]);
  expect(await called("k 5_% h")).toEqual([]);
});

test("why not names exactly the requirements that judging the home's vacancies finds, for homes of every kind", async () => {
  const referralId = await publishedReferral({
    answers: referralFor({
      places: { homeArea, furthestMiles: 15 },
      home: { ofstedFloor: "good" },
    }),
  });
  const homes = await database.owner<{ id: HomeId; alias: string }[]>`
    select id, alias from home h where exists (select 1 from vacancy v where v.home_id = h.id)
      and not exists (select 1 from home o where o.alias ilike '%' || h.alias || '%' and o.id <> h.id)
    order by id limit 12`;
  expect(homes.length).toBeGreaterThan(5);
  for (const { id, alias } of homes) {
    const outcome = await askWhyNot(commissioner, { referralId, words: alias });
    const detail = await readMatch(commissioner, { referralId, homeId: id });
    if (!outcome.accepted || !detail.accepted) throw new Error(alias);
    expect(outcome.value.answers[0]?.fails).toEqual(detail.value.fails);
  }
});

test("one home's page says the same as the list", async () => {
  const referralId = await publishedReferral();
  const { homes } = await listOf(commissioner, referralId);
  const [best] = homes;
  if (!best) throw new Error("no homes");
  const outcome = await readMatch(commissioner, { referralId, homeId: best.homeId });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  const { home, parts, fails } = outcome.value;
  expect(home).toEqual(best);
  expect(fails).toEqual([]);
  const sum = parts.reduce((total, { lowerPoints }) => total + lowerPoints, 0);
  expect(sum).toBeCloseTo(best.score.lower, 9);
});

test("when hardly anything fits, the nearest misses are shown with the one change each", async () => {
  const answers = referralFor({ places: { homeArea, furthestMiles: 1 } });
  const referralId = await publishedReferral({ answers });
  const { listed, changes } = await listOf(commissioner, referralId);
  expect(listed).toBeLessThan(5);
  const sentences = changes?.sets.map(({ sentence }) => sentence) ?? [];
  expect(
    sentences.some((one) => /more homes? if the distance were \d+ instead of 1 mile/.test(one)),
  ).toBe(true);
  const asked = await whatWouldChange(commissioner, referralId);
  expect(asked.accepted && asked.value.sets.map(({ sentence }) => sentence)).toEqual(sentences);
});

const holdersOf = (referralId: ReferralId) =>
  database.owner<{ home_id: string; provider_id: string; vacancy_id: VacancyId }[]>`
    select * from referral_recipient where referral_id = ${referralId}`;

async function bestHomes(referralId: ReferralId) {
  const pages = [
    await listOf(commissioner, referralId),
    await listOf(commissioner, referralId, 2),
    await listOf(commissioner, referralId, 3),
  ];
  return pages.flatMap(({ homes }) => homes.map(({ homeId }) => homeId as string));
}

async function declineFor(referralId: ReferralId, homeId: string | undefined) {
  const [holder] = (await holdersOf(referralId)).filter((row) => row.home_id === homeId);
  if (!holder) throw new Error("that home has no card");
  await insert(database.owner, "decline", [
    {
      referral_id: referralId,
      home_id: holder.home_id,
      provider_id: holder.provider_id,
      authority_id: searchingAuthority,
      reason: "staffing",
      note: "",
      at: now,
      by: randomUUID(),
    },
  ]);
}

test("a published referral's card goes to the best homes that fit, once, and each provider is told once", async () => {
  const referralId = await publishedReferral();
  const best = await bestHomes(referralId);
  expect(best.length).toBeGreaterThan(homesAtOnce + 2);
  expect(await rejudgeReferral(worker, { referralId })).toBe(homesAtOnce);
  expect(await rejudgeReferral(worker, { referralId })).toBe(0);

  const recipients = await holdersOf(referralId);
  expect(recipients.map((row) => row.home_id).sort()).toEqual(best.slice(0, homesAtOnce).sort());
  const told = await database.owner`
    select organisation_id from notice where once like ${`referral-fits:${referralId}:%`}`;
  expect(told).toHaveLength(new Set(recipients.map((row) => row.provider_id)).size);
});

test("when homes say no, the next best homes get the card, and nobody gets it twice", async () => {
  const referralId = await publishedReferral();
  const best = await bestHomes(referralId);
  await rejudgeReferral(worker, { referralId });
  await declineFor(referralId, best[3]);
  await declineFor(referralId, best[7]);
  expect(await rejudgeReferral(worker, { referralId })).toBe(2);
  expect(await rejudgeReferral(worker, { referralId })).toBe(0);
  expect((await holdersOf(referralId)).map((row) => row.home_id).sort()).toEqual(
    best.slice(0, homesAtOnce + 2).sort(),
  );
});

test("two workers that widen one card at the same moment give it to the same homes, once", async () => {
  const referralId = await publishedReferral();
  const given = await Promise.all([1, 2, 3].map(() => rejudgeReferral(worker, { referralId })));
  expect(given.reduce((sum, one) => sum + one, 0)).toBe(homesAtOnce);
  expect(await holdersOf(referralId)).toHaveLength(homesAtOnce);
});

test("when the vacancy of a home with the card closes, the next best home gets it", async () => {
  const referralId = await publishedReferral();
  const best = await bestHomes(referralId);
  await rejudgeReferral(worker, { referralId });
  const [closed] = (await holdersOf(referralId)).filter((row) => row.home_id === best[0]);
  if (!closed) throw new Error("no holder");
  await database.owner`update vacancy set status = 'filled' where home_id = ${closed.home_id}`;
  await database.owner`delete from graphile_worker._private_jobs`;

  await rejudgeVacancy(worker, { vacancyId: closed.vacancy_id });
  const asked = await database.owner`select referral_id from referral_touched`;
  expect(asked.map((row) => row.referral_id)).toContain(referralId);
  expect(await rejudgeReferral(worker, { referralId })).toBe(1);
  expect((await holdersOf(referralId)).map((row) => row.home_id)).toContain(best[homesAtOnce]);
  await database.owner`update vacancy set status = 'open' where home_id = ${closed.home_id}`;
});

test("a vacancy that fits and is not among the best gets no card", async () => {
  const referralId = await publishedReferral();
  const last = (await bestHomes(referralId))[homesAtOnce];
  await rejudgeReferral(worker, { referralId });
  const [vacancy] = await database.owner<{ id: VacancyId }[]>`
    select id from vacancy where home_id = ${last ?? null} and status = 'open'`;
  if (!vacancy) throw new Error("no vacancy");
  await rejudgeVacancy(worker, { vacancyId: vacancy.id });
  expect((await holdersOf(referralId)).map((row) => row.home_id)).not.toContain(last);
});

test("once a day every open referral whose card goes to homes that fit is judged again", async () => {
  const open = await publishedReferral();
  const invitedOnly = await publishedReferral({ audience: "invited-only" });
  await database.owner`delete from graphile_worker._private_jobs`;
  await rejudgeOpenReferrals(worker, undefined);
  const asked = await database.owner`
    select key from graphile_worker.jobs where task_identifier = 'rejudge-referral'`;
  const keys = asked.map((row) => row.key);
  expect(keys).toContain(open);
  expect(keys).not.toContain(invitedOnly);
});

test("a card for invited homes alone goes to nobody by itself", async () => {
  const referralId = await publishedReferral({ audience: "invited-only" });
  expect(await rejudgeReferral(worker, { referralId })).toBe(0);
  expect(
    await database.owner`select 1 from referral_recipient where referral_id = ${referralId}`,
  ).toEqual([]);
});

test("a vacancy that comes free is told to both sides once, for the referrals that it newly fits", async () => {
  const referralId = await publishedReferral();
  const { homes } = await listOf(commissioner, referralId);
  const best = homes[0];
  if (!best) throw new Error("no homes");
  await database.owner`update vacancy set status = 'held' where home_id = ${best.homeId}`;
  await listOf(commissioner, referralId);
  await rejudgeReferral(worker, { referralId });
  const [freed] = await database.owner<{ id: VacancyId }[]>`
    update vacancy set status = 'open' where home_id = ${best.homeId} returning id`;
  if (!freed) throw new Error("no vacancy");

  await rejudgeVacancy(worker, { vacancyId: freed.id });
  await rejudgeVacancy(worker, { vacancyId: freed.id });
  await rejudgeReferral(worker, { referralId });
  await rejudgeReferral(worker, { referralId });

  const received = await database.owner`
    select fits_since from referral_recipient where referral_id = ${referralId} and home_id = ${best.homeId}`;
  expect(received).toHaveLength(1);
  const told = await database.owner`
    select organisation_id from notice where once = ${`vacancy-fits:${referralId}:${best.homeId}`}`;
  expect(told.map((row) => row.organisation_id)).toEqual([searchingAuthority]);
});

test("a vacancy that is not open is set against nothing", async () => {
  const [filled] = await database.owner<{ id: VacancyId }[]>`
    select id from vacancy where status = 'filled' limit 1`;
  if (!filled) throw new Error("no vacancy");
  expect(await rejudgeVacancy(worker, { vacancyId: filled.id })).toBe(0);
});
