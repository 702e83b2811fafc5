import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { type Connections, openConnections } from "./connections.ts";

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
/** Seconds that work under way is given to end. */
const longestEnd = 3_600;

const transactions = new WeakMap<Sql, Connections>();

/**
 * Opens a pool; connections are made when they are needed. Calendar dates come and go as `YYYY-MM-DD`.
 * Once `databaseOver` was called with the pool, drizzle also reads instants as text in bare queries on it.
 * Transactions, and all that drizzle asks, run on connections that are thrown away when they are lost.
 */
export function openPool(address: string, options: PoolOptions): Sql {
  const settings = settingsOf(options);
  const sql = postgres(address, settings) as unknown as Sql;
  const connections = openConnections(address, settings, options.max);
  const endBare = sql.end;
  const begin = (kind: string | Work, work?: Work) =>
    typeof kind === "string"
      ? connections.begin(kind, async (_, speaker) => work?.(speaker))
      : connections.begin("", async (_, speaker) => kind(speaker));
  const end: Sql["end"] = async (how) => {
    await Promise.all([endBare(how), connections.end(how?.timeout ?? longestEnd)]);
  };
  transactions.set(sql, connections);
  return Object.assign(sql, { begin, end }) as Sql;
}

type Work = (sql: Sql) => Promise<unknown>;

/** Drizzle's query builder over a pool. */
export function databaseOver(sql: Sql): Database {
  const connections = transactions.get(sql);
  if (!connections) throw new Error("Not a pool of openPool's.");
  connections.prepare((each) => void drizzle(each));
  const { options } = sql;
  const { unsafe } = connections;
  const begin = <Answer>(work: (speaker: unknown) => Promise<Answer>) =>
    connections.begin("", work);
  return drizzle({ options, unsafe, begin } as unknown as Sql);
}

function settingsOf(options: PoolOptions) {
  return {
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
  };
}
