import { randomBytes, randomUUID } from "node:crypto";
import { connect } from "node:net";
import { describe, expect, test, vi } from "vitest";
import { employ, rightPassword, runningSite } from "#tests/support/running-web.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const database = await testDatabase();
const home = "https://hearth.example";
const site = await runningSite(database, home);
const robin = await employ(database);

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(site.url + path, { headers, redirect: "manual" });

const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(site.url + path, {
    method: "POST",
    body: new URLSearchParams(fields),
    headers: { Origin: home, ...headers },
    redirect: "manual",
  });

const signInForm = { email: robin.email, password: rightPassword };

async function signedIn(): Promise<Record<string, string>> {
  const answer = await post("/sign-in", signInForm);
  const pairs = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  return { Cookie: pairs.join("; ") };
}

describe("signing in by the form", () => {
  test("leads to the first page of the role", async () => {
    const answer = await post("/sign-in", signInForm);
    expect(answer.status).toBe(302);
    expect(answer.headers.get("Location")).toBe("/provider");
  });

  test("leads to the page that was asked for, and to no other site", async () => {
    const asked = await get("/account?x=1");
    expect(asked.status).toBe(302);
    expect(asked.headers.get("Location")).toBe("/sign-in?then=%2Faccount%3Fx%3D1");
    const back = await post(asked.headers.get("Location") ?? "", signInForm);
    expect(back.headers.get("Location")).toBe("/account?x=1");
    for (const bad of [
      "//evil.example",
      "https://evil.example",
      "/\\evil.example",
      "/\t/evil.example",
    ]) {
      const answer = await post(`/sign-in?then=${encodeURIComponent(bad)}`, signInForm);
      expect(answer.headers.get("Location"), bad).toBe("/provider");
    }
  });

  test("says what is wrong, keeps the address that was typed and forgets the password", async () => {
    const answer = await post("/sign-in", { ...signInForm, password: "wrong-password-canary" });
    const page = await answer.text();
    expect(answer.status).toBe(400);
    expect(page).toContain("<title>Error: Sign in - Hearth</title>");
    expect(page).toContain("There is a problem");
    expect(page).toContain("The email address or the password is not right");
    expect(page).toContain(robin.email);
    expect(page).not.toContain("wrong-password-canary");
  });

  test("shows the names and the way out on the pages inside; signing out ends that", async () => {
    const cookies = await signedIn();
    const inside = await (await get("/account", cookies)).text();
    expect(inside).toContain("Robin Example");
    expect(inside).toContain("An organisation");
    expect((await post("/sign-out", {}, cookies)).status).toBe(302);
    expect((await get("/account", cookies)).headers.get("Location")).toMatch(/^\/sign-in/);
  });

  test("lasts as long as the person goes on: the browser is told of each new end", async () => {
    const cookies = await signedIn();
    expect((await get("/account", cookies)).headers.getSetCookie()).toEqual([]);
    await database.owner`
      update session set expires_at = now() + interval '10 minutes' where person_id = ${robin.personId}`;
    const [line] = (await get("/account", cookies)).headers.getSetCookie();
    expect(line).toMatch(/^__Host-hearth-session=.*; Max-Age=1800/);
  });

  test("locks a disabled person out on the next request", async () => {
    const other = await employ(database);
    const answer = await post("/sign-in", { ...signInForm, email: other.email });
    const pairs = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
    const cookies = { Cookie: pairs.join("; ") };
    expect((await get("/account", cookies)).status).toBe(200);
    await database.owner`update person set disabled_at = now() where id = ${other.personId}`;
    expect((await get("/account", cookies)).status).toBe(302);
  });
});

describe("a form from somewhere else", () => {
  const cases: [string, Record<string, string>][] = [
    ["another site", { Origin: "https://evil.example" }],
    ["a site whose name begins like ours", { Origin: `${home}.evil.example` }],
    ["the same name without https", { Origin: "http://hearth.example" }],
    ["a hidden page of another site", { Origin: "null", "Sec-Fetch-Site": "cross-site" }],
    ["a neighbouring site", { Origin: "null", "Sec-Fetch-Site": "same-site" }],
    ["nobody says where", { Origin: "null" }],
    ["this server by its inner address", { Origin: "http://localhost" }],
  ];
  test.each(cases)("is refused: %s", async (_name, headers) => {
    const answer = await post("/sign-in", signInForm, headers);
    expect(answer.status).toBe(403);
    expect(answer.headers.getSetCookie()).toEqual([]);
    expect(await answer.text()).toContain("This form came from somewhere else");
  });

  test("but one of our own pages that hides its address is not", async () => {
    const own = { Origin: "null", "Sec-Fetch-Site": "same-origin" };
    expect((await post("/sign-in", signInForm, own)).status).toBe(302);
  });
});

describe("every answer", () => {
  const paths = [
    "/sign-in",
    "/account",
    "/no-such-page",
    "/healthz",
    "/assets/none.js",
    "/%ff",
    "/exit.js",
  ];
  test.each(paths)("%s carries the headers that protect it", async (path) => {
    const { headers } = await get(path);
    const policy = headers.get("Content-Security-Policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe-/);
    expect(headers.get("Strict-Transport-Security")).toBe("max-age=31536000; includeSubDomains");
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
    expect(headers.get("X-Powered-By")).toBeNull();
  });

  test("lets only the scripts with its own nonce run, a new one each time", async () => {
    const nonces = new Set<string>();
    for (const _ of [1, 2]) {
      const answer = await get("/sign-in");
      const nonce = /'nonce-([^']+)'/.exec(
        answer.headers.get("Content-Security-Policy") ?? "",
      )?.[1];
      const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
      expect(scripts.length).toBeGreaterThan(0);
      for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
      nonces.add(nonce ?? "");
    }
    expect(nonces.size).toBe(2);
  });

  test("is kept by nobody, except our files", async () => {
    const cookies = await signedIn();
    for (const path of ["/account", "/sign-in", "/no-such-page", "/account.data"]) {
      expect((await get(path, cookies)).headers.get("Cache-Control"), path).toBe("no-store");
    }
    const page = await (await get("/sign-in")).text();
    const style = /href="(\/assets\/[^"]+\.css)"/.exec(page)?.[1] ?? "";
    expect((await get(style)).headers.get("Cache-Control")).toBe(
      "public, max-age=31536000, immutable",
    );
  });
});

describe("the pages of a child or parent", () => {
  test("a link's address, which is a secret, is told to no other site", async () => {
    const answer = await get(`/your-homes/${randomBytes(24).toString("base64url")}`);
    expect(answer.headers.get("Referrer-Policy")).toBe("same-origin");
    expect(answer.headers.get("Cache-Control")).toBe("no-store");
  });

  test("without an open link they say kindly how to get a new one, and load no scripts", async () => {
    const answer = await get("/your-homes");
    const page = await answer.text();
    expect(answer.status).toBe(401);
    expect(page).toContain("You need a new link");
    expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script src="/exit.js" defer="">']);
  });
});

describe("what goes wrong", () => {
  test("a scheme that nobody speaks, in a header that a proxy passed on, changes nothing", async () => {
    expect((await get("/help", { "X-Forwarded-Proto": "no scheme" })).status).toBe(200);
  });

  test("a page that does not exist is said to be missing, in plain words", async () => {
    const answer = await get("/no-such-page");
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<h1 class="govuk-heading-l">Page not found</h1>');
  });

  test("a form that is too long is refused with a page, however it is sent", async () => {
    const long = "x".repeat(300 * 1024);
    const told = await post("/sign-in", { email: long });
    expect(told.status).toBe(413);
    expect(await told.text()).toContain("What you sent is too long");
    const untold = await fetch(`${site.url}/sign-in`, {
      method: "POST",
      headers: { Origin: home, "Content-Type": "application/x-www-form-urlencoded" },
      body: new Blob([`email=${long}`]).stream(),
      duplex: "half",
    } as RequestInit);
    expect(untold.status).toBe(413);
  });

  test.each([
    ["a body that is no form", "application/json", "{}"],
    ["a form that is broken", "multipart/form-data; boundary=x", "--x\r\nnonsense"],
    [
      "a field that reaches for the prototype",
      "application/x-www-form-urlencoded",
      "__proto__.x=1",
    ],
    [
      "a field that reaches for the constructor",
      "application/x-www-form-urlencoded",
      "a.constructor.x=1",
    ],
    ["a list without an end", "application/x-www-form-urlencoded", "a[4294967295]=1"],
    ["no body", "", ""],
  ])("%s is a bad request and no failure", async (_name, type, body) => {
    const answer = await fetch(`${site.url}/sign-in`, {
      method: "POST",
      headers: { Origin: home, "Content-Type": type },
      body,
    });
    expect(answer.status).toBe(400);
  });

  test("an e-mail address that is sent twice is answered in words", async () => {
    const answer = await fetch(`${site.url}/sign-in`, {
      method: "POST",
      headers: { Origin: home, "Content-Type": "application/x-www-form-urlencoded" },
      body: "email=a%40example.org&email=b%40example.org&password=x",
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain("Enter your email address");
  });

  test("something unforeseen shows a reference that the log repeats, and no detail", async () => {
    const cookies = await signedIn();
    await database.owner`alter table membership rename to membership_away`;
    try {
      const answer = await get("/account", cookies);
      const page = await answer.text();
      expect(answer.status).toBe(500);
      expect(page).toContain("Sorry, there is a problem with Hearth");
      expect(page).not.toMatch(/membership|\.ts\b|node_modules|select /);
      const reference = /reference: <strong>([0-9a-f]{12})</.exec(page)?.[1];
      const lines = site.logged().split("\n");
      const line = lines.find(
        (each) => each.includes(String(reference)) && each.includes('"error"'),
      );
      expect(line).toContain('"code":"42P01"');
    } finally {
      await database.owner`alter table membership_away rename to membership`;
    }
  });
});

describe("the log", () => {
  const lines = () => site.logged().split("\n").filter(Boolean);

  test("names the event, the request, the page and the person by id", async () => {
    const before = lines().length;
    await get("/account", await signedIn());
    const isAccount = (line: string) => line.includes('"/account"');
    await vi.waitUntil(() => lines().slice(before).some(isAccount));
    expect(JSON.parse(lines().slice(before).find(isAccount) ?? "{}")).toMatchObject({
      event: "request",
      id: expect.stringMatching(/^[0-9a-f]{12}$/),
      method: "GET",
      route: "/account",
      status: 200,
      person: robin.personId,
      organisation: robin.organisationId,
    });
  });

  test("never repeats what was typed, searched for, held as a cookie or put into an address", async () => {
    const canary = `canary${randomBytes(8).toString("hex")}`;
    const printed: unknown[] = [];
    for (const way of ["log", "info", "warn", "error", "debug"] as const) {
      vi.spyOn(console, way).mockImplementation((...words) => void printed.push(...words));
    }
    const before = lines().length;
    const answers = [
      await post("/sign-in", { email: `${canary}@example.org`, password: canary, note: canary }),
      await post(`/sign-in?then=/${canary}`, { email: canary, password: canary }),
      await get(`/sign-in?then=${canary}&q=${canary}`, {
        Cookie: `${canary}=${canary}; hearth-views=${canary}; __Host-hearth-session=${canary}`,
        Referer: `${home}/${canary}`,
      }),
      await get(`/${canary}/${canary}`, { "User-Agent": canary }),
      await post(`/${canary}`, { [canary]: canary }),
      await get(`/your-homes/${canary}`),
      await get(`/your-homes/${canary}.data`),
      await get(`/assets/${canary}.js`),
      await get(`/%ff${canary}`),
      await get(`/account/${randomUUID()}?${canary}`),
    ];
    await vi.waitUntil(() => lines().length >= before + answers.length);
    vi.restoreAllMocks();
    expect(printed.join()).not.toContain(canary);
    expect(site.logged()).not.toContain(canary);
    expect(site.logged()).not.toContain(robin.email);
    expect(site.logged()).not.toContain("Robin");
  });
});

describe("health", () => {
  test("the process says that it lives", async () => {
    const answer = await get("/healthz");
    expect([answer.status, await answer.text()]).toEqual([200, "alive\n"]);
  });

  test("it is ready when the database is, and tells whether search is used", async () => {
    const answer = await get("/readyz");
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { database: "up", search: "not-used" },
    ]);
  });
});

test("a server that closes lets the request under way finish", async () => {
  const closing = await runningSite(database, home);
  const { port } = new URL(closing.url);
  const body = new URLSearchParams({ ...signInForm, password: "wrong" }).toString();
  const socket = connect(Number(port), "localhost");
  const answered = new Promise<string>((resolve, reject) => {
    let text = "";
    socket.on("data", (chunk) => {
      text += String(chunk);
    });
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
  const head = [
    "POST /sign-in HTTP/1.1",
    "Host: localhost",
    `Origin: ${home}`,
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${body.length}`,
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${body.slice(0, 10)}`);
  // The server has taken the request once a second one on another connection is answered.
  await fetch(`${closing.url}/healthz`);
  const closed = closing.close();
  socket.write(body.slice(10));
  expect(await answered).toMatch(/^HTTP\/1\.1 400 /);
  await closed;
  await expect(fetch(`${closing.url}/healthz`)).rejects.toThrow();
});
