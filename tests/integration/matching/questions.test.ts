import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { contextsOver } from "#app/composition.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { QuestionField } from "#app/domain/home/home-question.ts";
import type { HomeId, OrganisationId, PersonId, ReferralId } from "#app/domain/shared/ids.ts";
import { answerNeeds } from "#app/use-cases/homes/answer-needs.ts";
import { listAskedQuestions } from "#app/use-cases/matching/list-asked-questions.ts";
import { listMatches } from "#app/use-cases/matching/list-matches.ts";
import { answerHomeQuestion } from "#app/use-cases/questions/answer-home-question.ts";
import { askHome } from "#app/use-cases/questions/ask-home.ts";
import { listQuestions } from "#app/use-cases/questions/list-questions.ts";
import { readQuestion } from "#app/use-cases/questions/read-question.ts";
import { now, referralFor, today } from "#tests/support/matching/ordinary.ts";
import { insert, searchingAuthority, supplySearch } from "#tests/support/search-supply.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const clock = () => now;
const otherAuthority = "a0000000-0000-4000-8000-000000000002";

function staffOf(organisationId: string, organisationKind: "authority" | "provider"): Actor {
  return {
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: organisationId as OrganisationId,
    organisationKind,
    role: organisationKind === "authority" ? "commissioner" : "provider-officer",
  };
}
const contextOf = (organisationId: string, kind: "authority" | "provider") =>
  contextsOver(database.web, clock)(staffOf(organisationId, kind));
const commissioner = contextOf(searchingAuthority, "authority");
const another = contextOf(otherAuthority, "authority");

let homeArea = "";

beforeAll(async () => {
  await supplySearch(database.owner, { seed: 7, vacancies: 400, today, now });
  await insert(database.owner, "organisation", [
    { id: otherAuthority, kind: "authority", name: "Another Council", authority_code: "901" },
  ]);
  const [outcode] = await database.owner`
    select outcode from home group by outcode order by count(*) desc, outcode limit 1`;
  homeArea = String(outcode?.outcode);
});

async function referralOf(authority: string): Promise<ReferralId> {
  const id = randomUUID() as ReferralId;
  const needs = { needs: [{ code: "autism", importance: "must" }] } as const;
  await insert(database.owner, "referral", [
    {
      id,
      authority_id: authority,
      reference: `HX-${id.slice(0, 8)}`,
      status: "published",
      answers: referralFor({ places: { homeArea }, needs }),
      created_at: now,
      created_by: randomUUID(),
      version: 1,
    },
  ]);
  return id;
}

const noticesOf = (organisationId: string, kind: string) =>
  database.owner<{ path: string }[]>`
    select path from notice where organisation_id = ${organisationId} and kind = ${kind}`;

/** A home that has not said whether it can meet a need, and its provider. Each test takes another. */
let taken = 0;
async function silentHome() {
  const [home] = await database.owner<{ id: HomeId; provider: string }[]>`
    select h.id, h.provider_id as provider from home h
    where not h.capabilities @> '[{"code": "autism"}]'
      and exists (select 1 from vacancy v where v.home_id = h.id and v.status = 'open')
    order by h.id offset ${taken++} limit 1`;
  if (!home) throw new Error("every home has said everything");
  return {
    homeId: home.id,
    provider: home.provider,
    officer: contextOf(home.provider, "provider"),
  };
}

const field: QuestionField = "need:autism";
const can = { answer: "trained", evidence: "", confirmed: [] } as const;

async function askedHome() {
  const home = await silentHome();
  const referralId = await referralOf(searchingAuthority);
  const outcome = await askHome(commissioner, { referralId, homeId: home.homeId, field });
  if (!outcome.accepted) throw new Error(outcome.refusal);
  const open = await listQuestions(home.officer, undefined);
  const question = open.find(({ homeId }) => homeId === home.homeId);
  if (!question) throw new Error("the provider has no question");
  return { ...home, referralId, question };
}

test("the list shows the question worth asking, and what was asked waits and is not offered again", async () => {
  const referralId = await referralOf(searchingAuthority);
  const questionsOf = async () => {
    const list = await listMatches(commissioner, { referralId, page: 1 });
    if (!list.accepted) throw new Error(list.refusal);
    return list.value.questions;
  };
  const before = (await questionsOf())?.next;
  if (!before) throw new Error("nothing is worth asking");
  expect(before.isMust).toBe(true);
  const { homeId } = before;
  expect((await askHome(commissioner, { referralId, homeId, field: before.field })).accepted).toBe(
    true,
  );
  const after = await questionsOf();
  expect(after?.asked.map((one) => [one.homeId, one.answeredAt])).toEqual([[homeId, null]]);
  expect([after?.next?.homeId, after?.next?.field]).not.toEqual([homeId, before.field]);
});

test("a provider is asked once however many commissioners want to know, and reads nothing of them or of a child", async () => {
  const { homeId, provider, officer, referralId, question } = await askedHome();
  await askHome(commissioner, { referralId, homeId, field });
  await askHome(another, { referralId: await referralOf(otherAuthority), homeId, field });
  const open = (await listQuestions(officer, undefined)).filter((one) => one.homeId === homeId);
  expect(open).toEqual([question]);
  expect(Object.keys(question).sort()).toEqual(
    ["answer", "answeredAt", "askedAt", "field", "homeAlias", "homeId", "id"].sort(),
  );
  const told = (await noticesOf(provider, "home-question")).map(({ path }) => path);
  expect(told.filter((path) => path.endsWith(question.id))).toHaveLength(1);
  const seen = await database.web.begin(async (sql) => {
    await sql`select set_config('app.actor_kind', 'staff', true),
      set_config('app.organisation_id', ${provider}, true), set_config('app.organisation_kind', 'provider', true)`;
    return sql`select 1 from home_question_asker`;
  });
  expect(seen).toHaveLength(0);
});

test("an answer is written to the profile with its date, judges the home again and tells everybody who asked, once", async () => {
  const { homeId, officer, referralId, question } = await askedHome();
  const theirs = await referralOf(otherAuthority);
  await askHome(another, { referralId: theirs, homeId, field });
  const { homeVersion: version } = await readQuestion(officer, question.id);
  const given = { questionId: question.id, version, ...can };
  const answers = await Promise.all([
    answerHomeQuestion(officer, given),
    answerHomeQuestion(officer, given),
  ]);
  expect(answers.map(({ accepted }) => accepted)).toEqual([true, true]);

  const [home] = await database.owner`
    select capabilities, profile_confirmed_at, version from home where id = ${homeId}`;
  expect(home).toMatchObject({ profile_confirmed_at: now, version: version + 1 });
  expect(home?.capabilities).toEqual(
    expect.arrayContaining([
      { code: "autism", level: "trained", evidence: "", confirmedAt: now.toISOString() },
    ]),
  );
  const [facts] = await database.owner<{ facts: string }[]>`
    select f.facts from vacancy_facts f join vacancy v on v.id = f.vacancy_id where v.home_id = ${homeId}`;
  expect(facts?.facts).toContain('"autism"');
  for (const [authority, asked] of [
    [searchingAuthority, referralId],
    [otherAuthority, theirs],
  ] as const) {
    const told = (await noticesOf(authority, "question-answered")).map(({ path }) => path);
    const path = `/commissioner/referrals/${asked}/matches/${homeId}`;
    expect(told.filter((one) => one === path)).toHaveLength(1);
  }
  const { asked } = await listAskedQuestions(commissioner, referralId);
  expect(asked).toMatchObject([{ answer: "Trained, not yet done", answeredAt: now }]);
});

test("another answer to what a colleague has answered is refused, and the colleague's stands", async () => {
  const { officer, question } = await askedHome();
  const { homeVersion: version } = await readQuestion(officer, question.id);
  const given = { questionId: question.id, version, ...can };
  await answerHomeQuestion(officer, given);
  expect(await answerHomeQuestion(officer, { ...given, answer: "cannot" })).toEqual({
    accepted: false,
    refusal: "answered-before",
  });
  expect((await readQuestion(officer, question.id)).answer).toBe("Trained, not yet done");
});

test("saying it on the profile's own page answers the question too", async () => {
  const { homeId, officer, referralId, question } = await askedHome();
  const { homeVersion: version } = await readQuestion(officer, question.id);
  const answers = { autism: { level: "cannot", evidence: "" } } as const;
  await answerNeeds(officer, { homeId, version, answers, confirmed: [] });
  const { asked } = await listAskedQuestions(commissioner, referralId);
  expect(asked[0]?.answer).toBe("Cannot meet this");
  const again = await askHome(commissioner, { referralId, homeId, field });
  expect(again).toEqual({ accepted: false, refusal: "nothing-to-ask" });
});

test("an answer from a form that was opened before the profile changed is refused and changes nothing", async () => {
  const { officer, question } = await askedHome();
  const { homeVersion } = await readQuestion(officer, question.id);
  const stale = { questionId: question.id, version: homeVersion - 1, ...can };
  expect(await answerHomeQuestion(officer, stale)).toEqual({
    accepted: false,
    refusal: "changed-by-somebody-else",
  });
  expect((await readQuestion(officer, question.id)).answeredAt).toBeNull();
});

test("a question that the referral does not ask is not sent, nor one for another authority's referral", async () => {
  const { homeId } = await silentHome();
  const referralId = await referralOf(searchingAuthority);
  expect(await askHome(commissioner, { referralId, homeId, field: "need:diabetes" })).toEqual({
    accepted: false,
    refusal: "nothing-to-ask",
  });
  await expect(askHome(another, { referralId, homeId, field })).rejects.toMatchObject({
    name: "NotFound",
  });
});

test("another provider cannot read or answer the question: it looks like a missing one", async () => {
  const { provider, question } = await askedHome();
  const [other] = await database.owner<{ id: string }[]>`
    select id from organisation where kind = 'provider' and id <> ${provider} limit 1`;
  const stranger = contextOf(String(other?.id), "provider");
  await expect(readQuestion(stranger, question.id)).rejects.toMatchObject({ name: "NotFound" });
  const given = { questionId: question.id, version: 1, ...can };
  await expect(answerHomeQuestion(stranger, given)).rejects.toMatchObject({ name: "NotFound" });
});
