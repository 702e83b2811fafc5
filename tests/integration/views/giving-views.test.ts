import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { OfferId } from "#app/domain/shared/ids.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { answerQuestion } from "#app/use-cases/views/answer-question.ts";
import { giveOwnViews } from "#app/use-cases/views/give-own-views.ts";
import { readOptions } from "#app/use-cases/views/read-options.ts";
import { readPicture } from "#app/use-cases/views/read-picture.ts";
import { readViews } from "#app/use-cases/views/read-views.ts";
import { recordAbsence } from "#app/use-cases/views/record-absence.ts";
import { recordViews } from "#app/use-cases/views/record-views.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { anOption, viewsWorld } from "#tests/support/views.ts";

const database = await testDatabase();
const market = await openMarket(database);
const clock = { now: new Date("2026-11-22T12:00:00Z") };
const world = viewsWorld(database, market, clock);

const words = { answer: null, why: "", mattersMost: "", question: "", offerId: null } as const;
const later = () => {
  clock.now = new Date(clock.now.getTime() + 60_000);
};

/** A child with one option, who sits before the page. */
async function aChild() {
  const referral = await world.aReferral();
  const offerId = await world.shortlist(referral, anOption("Willow House"));
  const link = await world.makeLink(referral.commissioner, referral.referralId);
  return { ...referral, offerId, child: await world.sitDown(link) };
}

test("what a child says reaches the authority, word for word, and the authority is told once", async () => {
  const { child, commissioner, referralId, authorityId, offerId } = await aChild();
  const said = {
    ...words,
    id: randomUUID(),
    offerId,
    answer: "no",
    why: "It is too far from Gran.",
  } as const;
  expect((await giveOwnViews(child, said)).accepted).toBe(true);
  expect((await giveOwnViews(child, said)).accepted).toBe(true);

  const { views, standing } = await readViews(commissioner, referralId);
  expect(views).toMatchObject([
    { answer: "no", why: "It is too far from Gran.", recordedBy: null },
  ]);
  expect(standing).toEqual({ child: "views-recorded", parent: "missing" });
  const told = await database.owner`select path from notice where organisation_id = ${authorityId}`;
  expect(told).toEqual([{ path: `/commissioner/referrals/${referralId}/views` }]);
});

test("a child may change their mind: the newest counts and the earlier is kept", async () => {
  const { child, commissioner, referralId, offerId } = await aChild();
  await giveOwnViews(child, { ...words, id: randomUUID(), offerId, answer: "no" });
  later();
  await giveOwnViews(child, { ...words, id: randomUUID(), offerId, answer: "yes" });
  const { views } = await readViews(commissioner, referralId);
  expect(views.map(({ answer, counts }) => [answer, counts])).toEqual([
    ["yes", true],
    ["no", false],
  ]);
  const { options } = await readOptions(child, undefined);
  expect(options[0]?.said?.answer).toBe("yes");
});

test("nobody says anything about another child's option", async () => {
  const { child } = await aChild();
  const other = await aChild();
  expect(
    await giveOwnViews(child, {
      ...words,
      id: randomUUID(),
      offerId: other.offerId,
      answer: "yes",
    }),
  ).toEqual({ accepted: false, refusal: "option-gone" });
});

test("an option that was taken off the list is shown no more", async () => {
  const { child, offerId } = await aChild();
  await database.owner`update shortlisted_option set removed_at = now() where offer_id = ${offerId}`;
  expect((await readOptions(child, undefined)).options).toEqual([]);
});

test("a home whose offer was withdrawn is shown no more, and nothing can be said about it", async () => {
  const { child, commissioner, referralId, offerId } = await aChild();
  await giveOwnViews(child, { ...words, id: randomUUID(), offerId, answer: "yes" });
  await database.owner`update offer set status = 'withdrawn', withdrawn_at = now() where id = ${offerId}`;
  expect(await readOptions(child, undefined)).toMatchObject({ status: "published", options: [] });
  const more = { ...words, id: randomUUID(), offerId, answer: "no" } as const;
  expect(await giveOwnViews(child, more)).toEqual({ accepted: false, refusal: "option-gone" });
  const { options } = await readViews(commissioner, referralId);
  expect(options).toMatchObject([{ offerId, number: null }]);
});

test.each(["decided", "withdrawn"] as const)(
  "once the referral is %s no home is shown as if it could still be chosen",
  async (status) => {
    const { child, referralId } = await aChild();
    await database.owner`update referral set status = ${status} where id = ${referralId}`;
    expect(await readOptions(child, undefined)).toMatchObject({ status, options: [] });
  },
);

test("a child and their authority count the homes alike", async () => {
  const { child, commissioner, offerId, ...referral } = await aChild();
  later();
  const second = await world.shortlist(referral, anOption("Elm Lodge"));
  await database.owner`update offer set status = 'withdrawn', withdrawn_at = now() where id = ${offerId}`;
  const shown = (await readOptions(child, undefined)).options;
  expect(shown.map((each) => each.offerId)).toEqual([second]);
  const { options } = await readViews(commissioner, referral.referralId);
  expect(options.find((each) => each.offerId === second)?.number).toBe(1);
});

test("a parent and the child do not see what the other says", async () => {
  const { child, commissioner, referralId } = await aChild();
  const parent = await world.sitDown(await world.makeLink(commissioner, referralId, "parent"));
  await giveOwnViews(child, { ...words, id: randomUUID(), mattersMost: "my dog" });
  expect((await readOptions(parent, undefined)).saidOverall).toBeNull();
  expect((await readOptions(child, undefined)).saidOverall?.mattersMost).toBe("my dog");
});

test("a parent who must not learn where is told no distance, no name and nothing that a home wrote", async () => {
  const { commissioner, referralId, ...referral } = await aChild();
  later();
  const second = await world.shortlist({ referralId, ...referral }, anOption("Harbour Lodge"));
  const parent = await world.sitDown(
    await world.makeLink(commissioner, referralId, "parent", false),
  );
  const { options } = await readOptions(parent, undefined);
  expect(options[0]?.option).toMatchObject({ distance: null, distanceFromSchool: null });
  expect(options.map(({ offerId, option }) => [offerId, option.name])).toEqual([
    [referral.offerId, "A children's home (1)"],
    [second, "A children's home (2)"],
  ]);
  for (const secret of ["Willow", "Harbour", "garden", "under-5"])
    expect(JSON.stringify(options)).not.toContain(secret);
});

test("a child always sees how far away a home is", async () => {
  const { commissioner, referralId } = await aChild();
  const child = await world.sitDown(await world.makeLink(commissioner, referralId, "child", false));
  expect((await readOptions(child, undefined)).options[0]?.option.distance).toBe("under-5");
});

test("an answer reaches the one who asked and not the other", async () => {
  const { child, commissioner, referralId } = await aChild();
  const parent = await world.sitDown(await world.makeLink(commissioner, referralId, "parent"));
  const asked = randomUUID();
  await giveOwnViews(child, { ...words, id: asked, question: "Can I bring my dog?" });
  await answerQuestion(commissioner, {
    id: randomUUID(),
    referralId,
    viewsId: asked,
    words: "Yes, you can.",
  });
  expect((await readOptions(child, undefined)).questions).toMatchObject([
    { asked: { question: "Can I bring my dog?" }, answer: { words: "Yes, you can." } },
  ]);
  expect((await readOptions(parent, undefined)).questions).toEqual([]);
});

test("nobody answers for another authority", async () => {
  const { child, referralId } = await aChild();
  const stranger = await world.aReferral();
  const asked = randomUUID();
  await giveOwnViews(child, { ...words, id: asked, question: "Can I bring my dog?" });
  const answer = { id: randomUUID(), referralId, viewsId: asked, words: "No." };
  await expect(answerQuestion(stranger.commissioner, answer)).rejects.toSatisfy(isNotFound);
  await expect(readViews(stranger.commissioner, referralId)).rejects.toSatisfy(isNotFound);
});

test("the reply after the decision is read by its own reader", async () => {
  const { child, commissioner, referralId, authorityId } = await aChild();
  const parent = await world.sitDown(await world.makeLink(commissioner, referralId, "parent"));
  await database.owner`insert into views_reply (id, referral_id, authority_id, audience, words, by, at)
    values (${randomUUID()}, ${referralId}, ${authorityId}, 'child', 'You will live near Gran.', ${randomUUID()}, now())`;
  expect((await readOptions(child, undefined)).decision?.words).toBe("You will live near Gran.");
  expect((await readOptions(parent, undefined)).decision).toBeNull();
});

test("what was said in person counts, and says who wrote it down", async () => {
  const { commissioner, referralId, offerId } = await aChild();
  const said = {
    ...words,
    id: randomUUID(),
    referralId,
    audience: "parent",
    offerId,
    answer: "yes",
  } as const;
  await recordViews(commissioner, said);
  await recordViews(commissioner, said);
  const { views, standing } = await readViews(commissioner, referralId);
  expect(views).toHaveLength(1);
  expect(views[0]?.recordedBy).not.toBeNull();
  expect(standing.parent).toBe("views-recorded");
});

test("the reason why somebody could not be asked is recorded once", async () => {
  const { commissioner, referralId } = await aChild();
  const absence = {
    id: randomUUID(),
    referralId,
    audience: "parent",
    reason: "could-not-be-reached",
    note: "Called three times.",
  } as const;
  await recordAbsence(commissioner, absence);
  await recordAbsence(commissioner, absence);
  const { absences, standing } = await readViews(commissioner, referralId);
  expect(absences).toHaveLength(1);
  expect(standing.parent).toBe("absence-recorded");
});

test("a child sees the pictures of their options and no others", async () => {
  const referral = await world.aReferral();
  const home = await market.addHome();
  const [shown, hidden] = [randomUUID(), randomUUID()];
  for (const id of [shown, hidden])
    await database.owner`insert into home_picture (id, home_id, provider_id, description, media_type, content)
      values (${id}, ${home.homeId}, ${home.providerId}, 'The garden', 'image/png', ${Buffer.from("png").toString("base64")})`;
  await world.shortlist(referral, anOption("Willow House", [shown]));
  const link = await world.makeLink(referral.commissioner, referral.referralId);
  const child = await world.sitDown(link);
  expect((await readOptions(child, undefined)).options[0]?.picture).toEqual({
    id: shown,
    description: "The garden",
  });
  const parent = await world.sitDown(
    await world.makeLink(referral.commissioner, referral.referralId, "parent", false),
  );
  expect((await readOptions(parent, undefined)).options[0]?.picture).toBeNull();
  await expect(readPicture(parent, shown)).rejects.toSatisfy(isNotFound);
  expect(Buffer.from((await readPicture(child, shown)).bytes).toString()).toBe("png");
  await expect(readPicture(child, hidden)).rejects.toSatisfy(isNotFound);
});

test("every time that somebody reads or speaks stands in the authority's audit trail", async () => {
  const { child, commissioner, referralId, authorityId, offerId } = await aChild();
  await readOptions(child, undefined);
  await giveOwnViews(child, { ...words, id: randomUUID(), offerId, answer: "yes" });
  await readViews(commissioner, referralId);
  const rows = await database.owner`select actor_kind, permission, outcome from audit_event
    where chain = ${authorityId} order by number desc limit 3`;
  expect(rows).toEqual([
    { actor_kind: "staff", permission: "referral:read", outcome: "done" },
    { actor_kind: "views", permission: "views:give", outcome: "done" },
    { actor_kind: "views", permission: "options:read", outcome: "done" },
  ]);
});

test("a made-up option id is refused like any other", async () => {
  const { child } = await aChild();
  const offerId = randomUUID() as string as OfferId;
  expect(
    (await giveOwnViews(child, { ...words, id: randomUUID(), offerId, answer: "yes" })).accepted,
  ).toBe(false);
});

test("what the child said and asked, and the answer, come again through the next link", async () => {
  const { child, commissioner, referralId, offerId } = await aChild();
  const asked = randomUUID();
  await giveOwnViews(child, { ...words, id: randomUUID(), offerId, answer: "yes" });
  const wish = { mattersMost: "Having pets", question: "Can I bring my rabbit?" };
  await giveOwnViews(child, { ...words, id: asked, ...wish });
  later();
  const again = await world.sitDown(await world.makeLink(commissioner, referralId));
  const answer = { id: randomUUID(), referralId, viewsId: asked, words: "Yes, you can." };
  await answerQuestion(commissioner, answer);
  expect(await readOptions(again, undefined)).toMatchObject({
    options: [{ said: { answer: "yes" } }],
    saidOverall: { mattersMost: "Having pets" },
    questions: [{ asked: { id: asked }, answer: { words: "Yes, you can." } }],
  });
});

test("a question alone leaves what was said before as it counts", async () => {
  const { child, commissioner, referralId } = await aChild();
  await giveOwnViews(child, { ...words, id: randomUUID(), mattersMost: "Having pets" });
  later();
  const again = await world.sitDown(await world.makeLink(commissioner, referralId));
  await giveOwnViews(again, { ...words, id: randomUUID(), question: "And my bike?" });
  expect((await readOptions(again, undefined)).saidOverall?.mattersMost).toBe("Having pets");
  const { views } = await readViews(commissioner, referralId);
  expect(views.find(({ mattersMost }) => mattersMost === "Having pets")?.counts).toBe(true);
});

test("what a parent said comes through their own link alone", async () => {
  const { commissioner, referralId } = await aChild();
  const one = await world.sitDown(await world.makeLink(commissioner, referralId, "parent"));
  const asked = randomUUID();
  await giveOwnViews(one, { ...words, id: asked, mattersMost: "Her faith", question: "How far?" });
  const other = await world.sitDown(await world.makeLink(commissioner, referralId, "parent"));
  expect(await readOptions(other, undefined)).toMatchObject({ saidOverall: null, questions: [] });
  const { views } = await readViews(commissioner, referralId);
  expect(views.find(({ id }) => id === asked)?.isLinkOpen).toBe(false);
});

test("what was written down for a child in person is not shown as if they had typed it", async () => {
  const { child, commissioner, referralId } = await aChild();
  const said = { ...words, id: randomUUID(), mattersMost: "Seems anxious about dogs" };
  await recordViews(commissioner, { ...said, referralId, audience: "child" });
  expect((await readOptions(child, undefined)).saidOverall).toBeNull();
});
