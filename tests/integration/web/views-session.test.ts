import { randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { hashToken } from "#db/repositories/identity.ts";
import { runningSite } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const { hearth } = await runningSite(database);

const link = { id: "", referralId: randomUUID(), authorityId: randomUUID() };
const token = "Zm9yIHRoZSB0ZXN0cyBhbmQgbm90aGluZyBlbHNl";
const browser = new Headers({ Cookie: `other=1; __Host-hearth-views=${token}` });

beforeEach(async () => {
  link.id = randomUUID();
  await database.owner`delete from views_session`;
  await database.owner`delete from views_link`;
  await database.owner`
    insert into views_link (id, referral_id, authority_id, audience, token_hash, pin_hash, created_at, created_by, expires_at)
    values (${link.id}, ${link.referralId}, ${link.authorityId}, 'child', 'x', 'x', now(), ${randomUUID()}, now() + interval '1 day')`;
  await database.owner`
    insert into views_session (token_hash, link_id, expires_at)
    values (${hashToken(token)}, ${link.id}, now() + interval '1 hour')`;
});

test("after the right PIN the browser is known as the child's or parent's, for one referral", async () => {
  expect(await hearth.findViews(browser)).toEqual({
    actor: {
      kind: "views",
      linkId: link.id,
      referralId: link.referralId,
      organisationId: link.authorityId,
      audience: "child",
    },
  });
});

test("no other token is known, nor the hash that is stored", async () => {
  for (const value of ["", "guess", hashToken(token)]) {
    const headers = new Headers({ Cookie: `__Host-hearth-views=${value}` });
    expect(await hearth.findViews(headers), value).toBeUndefined();
  }
  expect(await hearth.findViews(new Headers())).toBeUndefined();
});

test.each([
  ["the sitting is over", "update views_session set expires_at = now() - interval '1 second'"],
  ["the link was revoked", "update views_link set revoked_at = now()"],
  ["the link has expired", "update views_link set expires_at = now() - interval '1 second'"],
])("not when %s", async (_when, statement) => {
  await database.owner.unsafe(statement);
  expect(await hearth.findViews(browser)).toBeUndefined();
});
