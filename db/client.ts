import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** A pool of connections to Postgres. */
export type Sql = postgres.Sql;

/** The same pool, spoken to through drizzle's query builder. */
export type Database = PostgresJsDatabase;

export type PoolOptions = {
  /** What the connections are called in `pg_stat_activity`. */
  readonly name: string;
  readonly max: number;
  /** A role to step into after signing in; the signed-in role must be a member of it. */
  readonly role?: string;
  /** How long a statement may take, in milliseconds; migrations and imports leave it out. */
  readonly statementTimeout?: number;
};

const dateType = 1082;

/**
 * Opens a pool; connections are made when they are needed. Calendar dates come and go as `YYYY-MM-DD`.
 * Once `databaseOver` was called with the pool, drizzle also reads instants as text in bare queries on it.
 */
export function openPool(address: string, options: PoolOptions): Sql {
  return postgres(address, {
    max: options.max,
    connect_timeout: 10,
    idle_timeout: 60,
    max_lifetime: 30 * 60,
    onnotice: () => undefined,
    types: {
      date: {
        to: dateType,
        from: [dateType],
        serialize: (value: string) => value,
        parse: (value: string) => value,
      },
    },
    connection: {
      application_name: options.name,
      // Otherwise a role called `hearth` would find its tables in the schema of that name, and make them there.
      search_path: "public",
      ...(options.role === undefined ? {} : { role: options.role }),
      ...(options.statementTimeout === undefined
        ? {}
        : {
            statement_timeout: options.statementTimeout,
            idle_in_transaction_session_timeout: options.statementTimeout,
          }),
    },
  }) as unknown as Sql;
}

/** Drizzle's query builder over a pool. */
export function databaseOver(sql: Sql): Database {
  return drizzle(sql);
}
