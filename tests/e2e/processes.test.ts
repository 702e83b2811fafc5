import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, describe, expect, inject, test } from "vitest";
import { nobodysServers } from "#tests/support/journey-site.ts";
import { copyOfTemplate, type TestDatabase } from "#tests/support/template-database.ts";

const production = {
  NODE_ENV: "production",
  PORT: "0",
  APP_URL: "https://hearth.example",
  SESSION_SECRET: "a secret of this test, long enough to be taken",
  LINK_SECRET: "another one of this test, long enough as well",
  MAIL_FROM: "Hearth <hearth@hearth.example>",
  LOG_LEVEL: "warn",
};

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (let end = ends.pop(); end; end = ends.pop()) await end();
});

async function database(contents: "tables" | "demonstration"): Promise<TestDatabase> {
  const fresh = await copyOfTemplate(inject("cluster").owner, contents);
  ends.push(fresh.drop);
  return fresh;
}

/** Runs a built process until it says the words or ends by itself. */
async function run(name: string, environment: Record<string, string>, words: RegExp) {
  const child: ChildProcess = spawn(process.execPath, [`build/${name}.js`], {
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      ...nobodysServers,
      ...production,
      ...environment,
    } as NodeJS.ProcessEnv,
  });
  ends.push(async () => child.kill("SIGKILL"));
  let said = "";
  const ended = once(child, "close").then(([code]) => Number(code));
  const spoken = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk: Buffer) => {
        said += String(chunk);
        if (words.test(said)) resolve();
      });
    }
  });
  await Promise.race([spoken, ended]);
  return { child, ended, said: () => said };
}

describe("npm run serve", () => {
  test("serves pages as the web role, and ends with 0 when told to", async () => {
    const { addresses } = await database("tables");
    const { child, ended, said } = await run("serve", { DATABASE_URL: addresses.web }, /serves/);
    const [url] = /http:\S+/.exec(said()) ?? [said()];
    const answer = await fetch(`${url}/healthz`);
    expect(answer.status).toBe(200);
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  test("does not start as the owner of the tables", async () => {
    const { addresses } = await database("tables");
    const { ended, said } = await run("serve", { DATABASE_URL: addresses.owner }, /serves/);
    expect(await ended).toBe(1);
    expect(said()).toContain("can bypass row-level security");
  });

  test("does not start on the made-up region", async () => {
    const { addresses } = await database("demonstration");
    const { ended, said } = await run("serve", { DATABASE_URL: addresses.web }, /serves/);
    expect(await ended).toBe(1);
    expect(said()).toContain("made-up people");
  });

  test("names everything that is missing and does not start", async () => {
    const missing = { APP_URL: "", LINK_SECRET: "short", DATABASE_URL: "" };
    const { ended, said } = await run("serve", missing, /serves/);
    expect(await ended).toBe(1);
    for (const name of Object.keys(missing)) expect(said()).toContain(`- ${name} must`);
  });
});

test("npm run worker takes jobs as the worker's role, and ends with 0 when told to", async () => {
  const { addresses, owner, web } = await database("tables");
  const { child, ended, said } = await run(
    "worker",
    { WORKER_DATABASE_URL: addresses.worker },
    /is running/,
  );
  expect(said()).toContain("is running");
  await web`select hearth.add_job('rejudge-vacancy', '{"vacancyId": "not an id"}')`;
  await expect
    .poll(
      async () => {
        const [job] = await owner`select last_error from graphile_worker.jobs`;
        return job?.last_error;
      },
      { timeout: 15_000 },
    )
    .toContain("vacancyId");
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
});

test("npm run db:migrate may be repeated, and ends by itself", async () => {
  const { addresses } = await database("tables");
  const { ended, said } = await run(
    "migrate",
    { DATABASE_OWNER_URL: addresses.owner },
    /never said/,
  );
  expect(await ended).toBe(0);
  expect(said()).toContain("present shape");
});

test("npm start refuses to try Hearth out where people are real", async () => {
  const { ended, said } = await run("start", {}, /Ctrl-C/);
  expect(await ended).toBe(1);
  expect(said()).toContain("npm run serve");
});
