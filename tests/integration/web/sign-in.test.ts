import { beforeEach, describe, expect, test } from "vitest";
import { type Employed, employ, rightPassword, runningSite } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const site = await runningSite(database);
const { signIn } = site.hearth;

let robin: Employed;
beforeEach(async () => {
  robin = await employ(database);
  await database.owner`delete from rate_limit`;
});

/** What the browser sends back of the `Set-Cookie` lines it was given. */
function cookiesOf(lines: readonly string[]): Headers {
  const pairs = lines
    .filter((line) => !/Max-Age=0\b/i.test(line))
    .map((line) => line.split(";")[0]);
  return new Headers({ Cookie: pairs.join("; ") });
}

function tryWith(password: string, email = robin.email, headers = new Headers()) {
  return signIn.withPassword({ email, password, headers, address: "192.0.2.1" });
}

async function signedIn(): Promise<Headers> {
  const answer = await tryWith(rightPassword);
  if (answer.kind !== "signed-in") throw new Error(answer.kind);
  return cookiesOf(answer.cookies);
}

test("the right password lets a person in, as a member of their organisation", async () => {
  const { session } = await signIn.whoIs(await signedIn());
  expect(session).toEqual({
    actor: {
      kind: "staff",
      personId: robin.personId,
      organisationId: robin.organisationId,
      organisationKind: "provider",
      role: "provider-officer",
    },
    personName: "Robin Example",
    organisationName: "An organisation",
  });
});

test("the e-mail address may be written in capitals", async () => {
  expect(await tryWith(rightPassword, robin.email.toUpperCase())).toMatchObject({
    kind: "signed-in",
  });
});

describe("who is refused learns nothing of why", () => {
  test("a wrong password", async () => {
    expect(await tryWith("not this one at all")).toEqual({ kind: "refused" });
  });

  test("an address that nobody has", async () => {
    expect(await tryWith(rightPassword, "nobody@example.org")).toEqual({ kind: "refused" });
  });

  test("a disabled person, with the right password", async () => {
    await database.owner`update person set disabled_at = now() where id = ${robin.personId}`;
    expect(await tryWith(rightPassword)).toEqual({ kind: "refused" });
    expect(
      await database.owner`select id from session where person_id = ${robin.personId}`,
    ).toEqual([]);
  });

  test("a person who belongs to no organisation", async () => {
    await database.owner`delete from membership where person_id = ${robin.personId}`;
    expect(await tryWith(rightPassword)).toEqual({ kind: "refused" });
  });
});

describe("a sitting ends", () => {
  test("when the person signs out: the cookie is then worth nothing", async () => {
    const headers = await signedIn();
    await signIn.end(headers);
    expect((await signIn.whoIs(headers)).session).toBeUndefined();
  });

  test("on the next request after the person was disabled", async () => {
    const headers = await signedIn();
    await database.owner`update person set disabled_at = now() where id = ${robin.personId}`;
    expect((await signIn.whoIs(headers)).session).toBeUndefined();
  });

  test("after 30 minutes without a request, and each request moves the end on", async () => {
    const headers = await signedIn();
    await database.owner`update session set expires_at = now() + interval '10 minutes'`;
    expect((await signIn.whoIs(headers)).session).toBeDefined();
    const [moved] = await database.owner`
      select expires_at > now() + interval '29 minutes' as moved from session where person_id = ${robin.personId}`;
    expect(moved).toEqual({ moved: true });

    await database.owner`update session set expires_at = now() - interval '1 second'`;
    expect((await signIn.whoIs(headers)).session).toBeUndefined();
  });

  test("after 12 hours, however busy", async () => {
    const headers = await signedIn();
    await database.owner`update session set created_at = now() - interval '11 hours 59 minutes'`;
    expect((await signIn.whoIs(headers)).session).toBeDefined();
    await database.owner`update session set created_at = now() - interval '12 hours'`;
    expect((await signIn.whoIs(headers)).session).toBeUndefined();
    expect(
      await database.owner`select id from session where person_id = ${robin.personId}`,
    ).toEqual([]);
  });

  test("when its cookie was changed by hand", async () => {
    const headers = await signedIn();
    const changed = (headers.get("Cookie") ?? "").replace(/session=./, "session=#");
    expect((await signIn.whoIs(new Headers({ Cookie: changed }))).session).toBeUndefined();
  });
});

describe("guessing", () => {
  const guess = async (times: number, email = robin.email) => {
    await Promise.all(Array.from({ length: times }, () => tryWith("a wrong guess", email)));
  };

  test("is over after ten tries at an account, even with the right password then", async () => {
    await guess(10);
    expect(await tryWith(rightPassword)).toEqual({ kind: "too-many", minutes: 15 });
  });

  test("is counted for an address that nobody has as for any other", async () => {
    await guess(10, "nobody@example.org");
    expect(await tryWith("x", "nobody@example.org")).toMatchObject({ kind: "too-many" });
  });

  test("locks nobody else out", async () => {
    await guess(11);
    const colleague = await employ(database);
    expect(await tryWith(rightPassword, colleague.email)).toMatchObject({ kind: "signed-in" });
  });

  test("by strangers does not lock out a browser that has signed in before", async () => {
    const known = await signedIn();
    await guess(11);
    expect(await tryWith(rightPassword, robin.email, known)).toMatchObject({ kind: "signed-in" });
  });

  test("from a known browser is over after ten tries too", async () => {
    const known = await signedIn();
    const wrong = () => tryWith("a wrong guess", robin.email, known);
    await Promise.all(Array.from({ length: 10 }, wrong));
    expect(await tryWith(rightPassword, robin.email, known)).toMatchObject({ kind: "too-many" });
  });

  test("with marks that are made up, or another account's, is a stranger's guessing", async () => {
    const colleague = await employ(database);
    const answer = await tryWith(rightPassword, colleague.email);
    const marks = answer.kind === "signed-in" ? cookiesOf(answer.cookies) : new Headers();
    await tryWith("a wrong guess", robin.email, marks);
    for (let count = 0; count < 9; count += 1) {
      const madeUp = new Headers({ Cookie: `__Host-hearth-device=${count}.forged` });
      await tryWith("a wrong guess", robin.email, madeUp);
    }
    expect(await tryWith(rightPassword)).toMatchObject({ kind: "too-many" });
  });

  test("starts anew after signing in", async () => {
    await guess(9);
    await signedIn();
    await guess(9);
    expect(await tryWith(rightPassword)).toMatchObject({ kind: "signed-in" });
  });

  test("at many accounts from one address is slowed down", async () => {
    await Promise.all(Array.from({ length: 100 }, (_, index) => guess(1, `${index}@example.org`)));
    expect(await tryWith(rightPassword)).toMatchObject({ kind: "too-many" });
  });

  test("is not what people do who get in: an office of hundreds is not slowed down", async () => {
    const failures = () => database.owner`select points from rate_limit where key like 'address:%'`;
    await signedIn();
    expect(await failures()).toEqual([{ points: 0 }]);
    await guess(2);
    expect(await failures()).toEqual([{ points: 2 }]);
  });

  test("leaves neither addresses nor e-mails in the database", async () => {
    await guess(1);
    const rows = await database.owner`select key from rate_limit`;
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toMatch(/@|192\.0\.2/);
  });
});

test("nobody can sign themselves up", async () => {
  const people = await database.owner`select count(*)::int as count from person`;
  const answer = await fetch(`${site.url}/api/auth/sign-up/email`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Origin: "https://hearth.example" },
    body: JSON.stringify({ name: "X", email: "x@example.org", password: "a long enough password" }),
  });
  expect(answer.status).toBe(404);
  expect(await database.owner`select count(*)::int as count from person`).toEqual(people);
});

test("cookies are for this host, over https, and out of reach of scripts", async () => {
  const answer = await tryWith(rightPassword);
  const lines = answer.kind === "signed-in" ? answer.cookies : [];
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    expect(line).toMatch(/^__Host-hearth-(session|device)=/);
    expect(line).toMatch(/; Path=\/(;|$)/);
    expect(line).toMatch(/; HttpOnly/);
    expect(line).toMatch(/; SameSite=Lax/i);
    expect(line).toMatch(/; Secure/);
    expect(line).not.toMatch(/Domain/i);
  }
});
