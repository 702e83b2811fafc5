import { migrate } from "drizzle-orm/postgres-js/migrator";
import { databaseOver, openPool, type Sql } from "./client.ts";
import { migrateJobQueue } from "./job-queue.ts";
import { ensureLoadedTable } from "./loaded.ts";
import { ensureRoles, type RolePasswords } from "./roles.ts";

/** One number for the whole project: whoever holds this lock is migrating. */
const migrationLock = 7_236_411;

export type MigrateOptions = {
  /** The owner of the tables; it may create roles. */
  readonly address: string;
  readonly passwords: RolePasswords;
  /** The folder that drizzle-kit writes to. */
  readonly migrationsFolder: string;
};

/**
 * Brings a database to the present shape: roles, tables, job queue. Does nothing where nothing is new, and of
 * several processes that call it at once one works and the others wait.
 */
export async function migrateDatabase(options: MigrateOptions): Promise<void> {
  // One connection, or the lock would be held by another session than the one that migrates.
  const sql = openPool(options.address, { name: "hearth migrate", max: 1 });
  try {
    await sql`select pg_advisory_lock(${migrationLock})`;
    // An owner called `hearth` would otherwise make its tables in the schema of that name.
    await sql`set search_path to public`;
    await ensureRoles(sql, options.passwords);
    await migrate(databaseOver(sql), { migrationsFolder: options.migrationsFolder });
    await migrateJobQueue(sql, options.address);
    await ensureLoadedTable(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Creates a database if the server has none of that name. `address` is a superuser's, of any database. */
export async function ensureDatabase(address: string, name: string): Promise<void> {
  const sql = openPool(address, { name: "hearth start", max: 1 });
  try {
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (!found) await createDatabase(sql, name);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function createDatabase(sql: Sql, name: string): Promise<void> {
  await sql.unsafe(`create database "${name.replaceAll('"', '""')}"`);
}
