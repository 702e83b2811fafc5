import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readConfiguration } from "#app/server/configuration.ts";
import { setUpDatabases } from "#app/server/databases.ts";

const secrets = {
  ownerPassword: "owner of the built-in Postgres",
  webPassword: "made for web",
  workerPassword: "made for worker",
  sessionSecret: "s".repeat(32),
  linkSecret: "l".repeat(32),
};

function databases(variables: Record<string, string>) {
  const configuration = readConfiguration(variables, "worker", () => secrets);
  return setUpDatabases(
    configuration,
    () => secrets,
    () => undefined,
  );
}

describe("with DATABASE_URL alone", () => {
  const given = databases({ DATABASE_URL: "postgres://admin:pw@db:5433/care?sslmode=require" });

  test("that address is the owner's", async () => {
    expect((await given).owner).toBe("postgres://admin:pw@db:5433/care?sslmode=require");
  });

  test("the two roles reach the same database with passwords of our making", async () => {
    const { web, worker, passwords } = await given;
    expect(web).toBe("postgres://hearth_app:made%20for%20web@db:5433/care?sslmode=require");
    expect(worker).toBe(
      "postgres://hearth_worker:made%20for%20worker@db:5433/care?sslmode=require",
    );
    expect(passwords).toEqual({ web: "made for web", worker: "made for worker" });
  });
});

test("addresses that are given are taken as they are, and so are their passwords", async () => {
  const given = await databases({
    DATABASE_OWNER_URL: "postgres://admin:pw@db/care",
    DATABASE_URL: "postgres://hearth_app:one%21@db/care",
    WORKER_DATABASE_URL: "postgres://hearth_worker:two@db/care",
  });
  expect([given.owner, given.web, given.worker]).toEqual([
    "postgres://admin:pw@db/care",
    "postgres://hearth_app:one%21@db/care",
    "postgres://hearth_worker:two@db/care",
  ]);
  expect(given.passwords).toEqual({ web: "one!", worker: "two" });
});

test("the password of a login with another name is left alone", async () => {
  const { passwords } = await databases({
    DATABASE_OWNER_URL: "postgres://admin:pw@db/care",
    DATABASE_URL: "postgres://care_web:pw@db/care",
    WORKER_DATABASE_URL: "postgres://care_jobs:pw@db/care",
  });
  expect(passwords).toEqual({});
});

describe("in production", () => {
  const production = {
    NODE_ENV: "production",
    APP_URL: "https://hearth.example",
    SESSION_SECRET: secrets.sessionSecret,
    LINK_SECRET: secrets.linkSecret,
    MAIL_FROM: "Hearth <hearth@hearth.example>",
    WORKER_DATABASE_URL: "postgres://hearth_worker:two@db/care",
  };

  test("an address that is not given is not made up from another", async () => {
    const given = await databases(production);
    expect(given.worker).toBe("postgres://hearth_worker:two@db/care");
    expect(() => given.owner).toThrow("DATABASE_OWNER_URL is not set");
    expect(() => given.web).toThrow("DATABASE_URL is not set");
  });
});

test("each of the commands that run Hearth for real runs it as production, so that it makes up no password", () => {
  const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
  const commands = ["serve", "worker", "db:migrate"].map((name) => scripts[name]);
  for (const command of commands) expect(command).toMatch(/^NODE_ENV=production /);
});
