import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import type { Hearth } from "#app/composition.server.ts";
import type { StaffActor } from "#app/domain/access/actor.ts";
import type { Role } from "#app/domain/access/roles.ts";
import type { NoticeKind } from "#app/domain/notices/notice.ts";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import { loader as list, action as markAll } from "#app/routes/account/notices.tsx";
import { loader as follow, action as open } from "#app/routes/account/open-notice.ts";
import { loader as frame } from "#app/routes/account/staff.tsx";
import type { Context } from "#app/use-cases/context.ts";
import { isNotFound } from "#app/use-cases/errors.ts";
import { openNotice } from "#app/use-cases/notices/open-notice.ts";
import { openMarket } from "#tests/support/marketplace.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { testDatabase } from "#tests/support/template-database.ts";
import { fakeWeb, posted } from "#tests/support/web-call.ts";

const database = await testDatabase();
const { owner } = database;
const market = await openMarket(database);

let authorityId: OrganisationId;
let commissioner: Context;

beforeEach(async () => {
  authorityId = await market.addOrganisation("authority", "301");
  commissioner = market.staffOf(authorityId, "authority", "commissioner");
});

async function told(kind: NoticeKind = "offer-received", at = now): Promise<string> {
  const id = randomUUID();
  await owner`insert into notice (id, organisation_id, kind, path, once, at)
    values (${id}, ${authorityId}, ${kind}, ${`/commissioner/referrals/${id}/offers`}, ${id}, ${at.toISOString()})`;
  return id;
}

const staff = (role: Role) => market.staffOf(authorityId, "authority", role);
const readAt = async (id: string) =>
  (await owner`select read_at from notice where id = ${id}`)[0]?.read_at ?? null;

/** What a page is called with by somebody of the authority. */
function call(who: Context, request = new Request("http://localhost/notices"), params = {}) {
  const session = {
    actor: who.actor as StaffActor,
    personName: "Robin",
    organisationName: "Hither",
  };
  const hearth = { contextFor: () => who } as Partial<Hearth> as Hearth;
  return { request, params, context: fakeWeb({ staff: async () => session, hearth }) };
}

const waiting = async (who: Context) =>
  (await frame(call(who))).navigation.find(({ href }) => href === "/notices")?.waiting;

describe("opening a notice", () => {
  test("marks it as read and leads to its page; the first reading stands", async () => {
    const id = await told();
    const answer = (await open(call(commissioner, posted({}), { noticeId: id }))) as Response;
    expect(answer.headers.get("Location")).toBe(`/commissioner/referrals/${id}/offers`);
    expect(await readAt(id)).toEqual(now);
    await owner`update notice set read_at = '2026-01-01' where id = ${id}`;
    await open(call(commissioner, posted({}), { noticeId: id }));
    expect(await readAt(id)).toEqual(new Date("2026-01-01T00:00:00Z"));
  });

  test("by its address alone changes nothing, and neither does reading the list", async () => {
    const id = await told();
    const answer = (await follow(call(commissioner, undefined, { noticeId: id }))) as Response;
    expect(answer.headers.get("Location")).toBe("/notices");
    expect((await list(call(commissioner))).notices).toMatchObject([{ id, read: false }]);
    expect(await readAt(id)).toBeNull();
  });

  test("of another organisation looks exactly like a missing one", async () => {
    const id = await told();
    const other = await market.addOrganisation("authority", "302");
    const stranger = market.staffOf(other, "authority", "commissioner");
    for (const noticeId of [id, randomUUID()]) {
      await expect(openNotice(stranger, { noticeId })).rejects.toSatisfy(isNotFound);
      await expect(follow(call(stranger, undefined, { noticeId }))).rejects.toMatchObject({
        init: { status: 404 },
      });
    }
    expect(await readAt(id)).toBeNull();
  });
});

test("the list says which referral a notice is about, and nothing of one that it does not know", async () => {
  const id = await told();
  await told("declined", new Date(now.getTime() - 60_000));
  await owner`insert into referral (id, authority_id, reference, status, answers, created_at, created_by, version)
    values (${id}, ${authorityId}, 'HX-7K3M', 'published', '{}', ${now.toISOString()}, ${randomUUID()}, 1)`;
  const { notices } = await list(call(commissioner));
  expect(notices.map(({ about }) => about)).toEqual(["HX-7K3M", ""]);
});

describe("how many are unread", () => {
  test("stands in the navigation, and goes down when one is opened by anybody of the organisation", async () => {
    const id = await told();
    await told();
    expect(await waiting(commissioner)).toBe(2);
    await openNotice(staff("commissioner"), { noticeId: id });
    expect(await waiting(commissioner)).toBe(1);
  });

  test("counts for each role only what is for it", async () => {
    await told();
    const claim = await told("claim-waiting");
    const approval = await told("approval-wanted");
    expect(await waiting(staff("administrator"))).toBe(1);
    expect(await waiting(staff("director"))).toBe(1);
    expect(await waiting(commissioner)).toBe(1);
    for (const noticeId of [claim, approval]) {
      await expect(openNotice(commissioner, { noticeId })).rejects.toSatisfy(isNotFound);
    }
  });
});

describe("marking all as read", () => {
  test("goes as far as the list that was shown, and no further", async () => {
    const seen = await told();
    const later = await told("declined", new Date(now.getTime() + 60_000));
    const forAdministrators = await told("claim-waiting");
    const answer = await markAll(call(commissioner, posted({ until: now.toISOString() })));
    expect(answer).toBeInstanceOf(Response);
    expect(await readAt(seen)).toEqual(now);
    expect(await readAt(later)).toBeNull();
    expect(await readAt(forAdministrators)).toBeNull();
  });

  test("leaves other organisations' notices alone", async () => {
    const id = await told();
    const other = await market.addOrganisation("authority", "302");
    const stranger = market.staffOf(other, "authority", "commissioner");
    await markAll(call(stranger, posted({ until: now.toISOString() })));
    expect(await readAt(id)).toBeNull();
  });
});
