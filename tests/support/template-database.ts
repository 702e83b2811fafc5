import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { openPool, type Sql } from "#db/client.ts";
import { markLoaded } from "#db/loaded.ts";
import { signInRole, webRole, workerRole } from "#db/roles.ts";
import { migratedTemplate, testPasswords } from "./cluster.ts";

/** A database of its own, with pools as each of those who use one in production. */
export type TestDatabase = {
  readonly addresses: { readonly owner: string; readonly web: string; readonly worker: string };
  /** The superuser: sees and changes everything, for arranging and checking. */
  readonly owner: Sql;
  /** As web processes: row-level security applies. */
  readonly web: Sql;
  readonly worker: Sql;
  /** As web processes when they sign somebody in. */
  readonly signIn: Sql;
  readonly drop: () => Promise<void>;
};

/** What stands in a test's database: tables only, the public register too, or the whole demonstration region. */
export type Contents = "tables" | "reference" | "demonstration";

const templates = {
  tables: migratedTemplate,
  reference: "reference_template",
  demonstration: "demonstration_template",
} as const satisfies Record<Contents, string>;

/**
 * A fresh database for one test file, dropped after its last test:
 * `const database = await testDatabase();` at the top of the file.
 */
export async function testDatabase(contents: Contents = "tables"): Promise<TestDatabase> {
  const database = await copyOfTemplate(inject("cluster").owner, contents);
  afterAll(() => database.drop());
  return database;
}

/** The same without the test file's clean-up; `server` is the superuser's address of the cluster. */
export async function copyOfTemplate(server: string, contents: Contents): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(server, async (sql) => {
    await ensureTemplate(sql, server, contents);
    await copyDatabase(sql, templates[contents], name);
  });
  const owner = addressOf(server, name);
  const web = addressOf(server, name, webRole, testPasswords.web);
  const worker = addressOf(server, name, workerRole, testPasswords.worker);
  const pools = {
    owner: openPool(owner, { name: "test owner", max: 2 }),
    web: openPool(web, { name: "test web", max: 6 }),
    worker: openPool(worker, { name: "test worker", max: 4 }),
    signIn: openPool(web, { name: "test sign-in", max: 2, role: signInRole }),
  };
  return {
    addresses: { owner, web, worker },
    ...pools,
    drop: async () => {
      await Promise.all(Object.values(pools).map((pool) => pool.end({ timeout: 1 })));
      await onServer(server, (sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
    },
  };
}

/** Loads the contents once for all test files of a run; the others wait for the one that does it. */
async function ensureTemplate(sql: Sql, server: string, contents: Contents): Promise<void> {
  if (contents === "tables") return;
  await sql`select pg_advisory_lock(${contents.length})`;
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${templates[contents]}`;
    if (found) return;
    if (contents === "demonstration") await ensureTemplate(sql, server, "reference");
    const unfinished = `${templates[contents]}_unfinished`;
    await sql.unsafe(`drop database if exists ${unfinished}`);
    await copyDatabase(
      sql,
      templates[contents === "reference" ? "tables" : "reference"],
      unfinished,
    );
    await onServer(addressOf(server, unfinished), async (inside) => {
      await fill(inside, contents);
    });
    await sql.unsafe(`alter database ${unfinished} rename to ${templates[contents]}`);
  } finally {
    await sql`select pg_advisory_unlock(${contents.length})`;
  }
}

async function fill(sql: Sql, contents: "reference" | "demonstration"): Promise<void> {
  if (contents === "reference") {
    const { loadReference } = await import("#db/reference/load.ts");
    await loadReference(sql, () => undefined);
  } else {
    const { seedDemonstration } = await import("#db/seed/demonstration.ts");
    await seedDemonstration(sql, { onProgress: () => undefined });
  }
  await markLoaded(sql, contents);
}

async function copyDatabase(sql: Sql, template: string, name: string): Promise<void> {
  await sql.unsafe(`create database ${name} template ${template} strategy file_copy`);
}

async function onServer<Answer>(
  address: string,
  work: (sql: Sql) => Promise<Answer>,
): Promise<Answer> {
  const sql = openPool(address, { name: "test set-up", max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function addressOf(server: string, database: string, role?: string, password?: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (role !== undefined && password !== undefined) {
    url.username = role;
    url.password = password;
  }
  return url.href;
}
