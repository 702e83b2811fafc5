import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import type { ViewsLinkId } from "#app/domain/shared/ids.ts";
import type { Context } from "#app/use-cases/context.ts";
import { isNotAllowed, isNotFound } from "#app/use-cases/errors.ts";
import { closePrivateLinks } from "#app/use-cases/views/close-private-links.ts";
import type { LinkSecrets } from "#app/use-cases/views/link-secrets.ts";
import { makePrivateLink } from "#app/use-cases/views/make-private-link.ts";
import { openPrivateLink } from "#app/use-cases/views/open-private-link.ts";
import { readOptions } from "#app/use-cases/views/read-options.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { anOption, viewsWorld } from "#tests/support/views.ts";

const database = await testDatabase();
const market = await openMarket(database);
const clock = { now: new Date() };
const world = viewsWorld(database, market, clock);
const { visitor } = world;
const refused = { accepted: false, refusal: "not-opened" };

beforeEach(() => {
  clock.now = new Date("2026-11-22T12:00:00Z");
});

function anotherPin(pin: string): string {
  return pin === "123456" ? "654321" : "123456";
}

test("the right PIN opens the page of that child and of nobody else", async () => {
  const mine = await world.aReferral();
  const other = await world.aReferral();
  const offerId = await world.shortlist(mine, anOption("Willow House"));
  await world.shortlist(other, anOption("Elm Lodge"));
  const child = await world.sitDown(await world.makeLink(mine.commissioner, mine.referralId));
  const { options, audience } = await readOptions(child, undefined);
  expect(audience).toBe("child");
  expect(options.map((each) => each.offerId)).toEqual([offerId]);
});

test("neither the token nor the PIN stands in the database", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const link = await world.makeLink(commissioner, referralId);
  const [row] =
    await database.owner`select row_to_json(l)::text as stored from views_link l where id = ${link.id}`;
  expect(link.token.length).toBeGreaterThanOrEqual(22);
  expect(link.pin).toMatch(/^\d{6}$/);
  expect(row?.stored).not.toContain(link.token);
  expect(row?.stored).not.toContain(`"${link.pin}"`);
  expect(row?.stored).toContain("$argon2id$");
});

test("a wrong PIN, an unknown link, a closed link and an expired link are refused alike", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const first = await world.makeLink(commissioner, referralId);
  expect(await openPrivateLink(visitor, { ...first, pin: anotherPin(first.pin) })).toEqual(refused);
  expect(await openPrivateLink(visitor, { ...first, token: "x".repeat(32) })).toEqual(refused);
  await closePrivateLinks(commissioner, { referralId, audience: "child" });
  expect(await openPrivateLink(visitor, first)).toEqual(refused);

  const second = await world.makeLink(commissioner, referralId);
  clock.now = new Date(second.expiresAt.getTime());
  expect(await openPrivateLink(visitor, second)).toEqual(refused);
});

test("five wrong PINs close a link even for the right one", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const link = await world.makeLink(commissioner, referralId);
  const wrong = { ...link, pin: anotherPin(link.pin) };
  for (let tries = 0; tries < 5; tries += 1) await openPrivateLink(visitor, wrong);
  expect(await openPrivateLink(visitor, link)).toEqual(refused);
});

test("the right PIN forgets the wrong ones before it", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const link = await world.makeLink(commissioner, referralId);
  const wrong = { ...link, pin: anotherPin(link.pin) };
  for (let round = 0; round < 2; round += 1) {
    for (let tries = 0; tries < 4; tries += 1) await openPrivateLink(visitor, wrong);
    expect((await openPrivateLink(visitor, link)).accepted).toBe(true);
  }
});

test("forty tries at once are no more than five tries", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const link = await world.makeLink(commissioner, referralId);
  const wrong = { ...link, pin: anotherPin(link.pin) };
  await Promise.all(Array.from({ length: 40 }, () => openPrivateLink(visitor, wrong)));
  const [row] = await database.owner`select wrong_pins from views_link where id = ${link.id}`;
  expect(row?.wrong_pins).toBe(5);
  expect(await openPrivateLink(visitor, link)).toEqual(refused);
});

test("a new link closes the one before, with the sitting that is open through it", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const first = await world.makeLink(commissioner, referralId);
  const parents = await world.makeLink(commissioner, referralId, "parent");
  await world.sitDown(first);
  await world.makeLink(commissioner, referralId);
  await expect(world.sitDown(first)).rejects.toThrow("did not open");
  await expect(world.sitDown(parents)).resolves.toBeDefined();
});

test("a link that was made already is not shown again", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const input = {
    id: randomUUID() as string as ViewsLinkId,
    referralId,
    audience: "child",
    showDistance: true,
  } as const;
  expect((await makePrivateLink(commissioner, input)).accepted).toBe(true);
  expect(await makePrivateLink(commissioner, input)).toEqual({
    accepted: false,
    refusal: "made-already",
  });
});

test("sending the form again leaves the link that it made open", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const first = await world.makeLink(commissioner, referralId);
  await makePrivateLink(commissioner, {
    id: first.id,
    referralId,
    audience: "child",
    showDistance: true,
  });
  await expect(world.sitDown(first)).resolves.toBeDefined();
});

test("sending an earlier form again leaves the link that replaced it open", async () => {
  const { commissioner, referralId } = await world.aReferral();
  const first = await world.makeLink(commissioner, referralId);
  const second = await world.makeLink(commissioner, referralId);
  await makePrivateLink(commissioner, {
    id: first.id,
    referralId,
    audience: "child",
    showDistance: true,
  });
  await expect(world.sitDown(second)).resolves.toBeDefined();
});

test("nobody makes or closes a link for another authority's child", async () => {
  const { referralId } = await world.aReferral();
  const stranger = await world.aReferral();
  const id = randomUUID() as string as ViewsLinkId;
  const link = { id, referralId, audience: "child", showDistance: true } as const;
  await expect(makePrivateLink(stranger.commissioner, link)).rejects.toSatisfy(isNotFound);
  await expect(
    closePrivateLinks(stranger.commissioner, { referralId, audience: "child" }),
  ).rejects.toSatisfy(isNotFound);
});

/** What the authority's administrator reads of the openings of private links. */
function openings(authorityId: string) {
  return database.owner`select actor_kind, subject, outcome from audit_event
    where chain = ${authorityId} and permission = 'link:open' order by number`;
}

test("the authority sees wrong PINs and openings of its own links", async () => {
  const { commissioner, referralId, authorityId } = await world.aReferral();
  const link = await world.makeLink(commissioner, referralId);
  await openPrivateLink(visitor, { ...link, pin: anotherPin(link.pin) });
  await openPrivateLink(visitor, link);
  expect(await openings(authorityId)).toEqual([
    { actor_kind: "visitor", subject: referralId, outcome: "refused" },
    { actor_kind: "visitor", subject: referralId, outcome: "done" },
  ]);
});

test("a link that never was leaves no row behind", async () => {
  const rows = () => database.owner`select count(*)::int as number from audit_event`;
  const before = await rows();
  await openPrivateLink(visitor, { token: "x".repeat(32), pin: "000000" });
  expect(await rows()).toEqual(before);
});

test("while PINs are compared no connection waits for them", async () => {
  let [begun, ended] = [0, 0];
  const counting: Context = {
    ...visitor,
    transact: async (work) => {
      begun += 1;
      const answer = await visitor.transact((repositories) => {
        const { isPin } = repositories.linkSecrets;
        const linkSecrets: LinkSecrets = {
          ...repositories.linkSecrets,
          isPin: (hash, pin) => {
            during.push(begun - ended);
            return isPin(hash, pin);
          },
        };
        return work({ ...repositories, linkSecrets });
      });
      ended += 1;
      return answer;
    },
  };
  const during: number[] = [];
  await openPrivateLink(counting, { token: "x".repeat(32), pin: "000000" });
  expect(during).toEqual([0]);
});

test("an approver reads but makes no links", async () => {
  const { authorityId, referralId } = await world.aReferral();
  const director = market.staffOf(authorityId, "authority", "director");
  const id = randomUUID() as string as ViewsLinkId;
  const link = { id, referralId, audience: "child", showDistance: true } as const;
  await expect(makePrivateLink(director, link)).rejects.toSatisfy(isNotAllowed);
});
