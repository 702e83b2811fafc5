import { once } from "node:events";
import { connect, type Socket } from "node:net";
import postgres from "postgres";

/** One connection to Postgres. Once lost it is thrown away; another takes its place. */
export type Connection = {
  readonly sql: postgres.Sql;
  readonly isLost: () => boolean;
  /** The answer of the work, or the reason when the connection goes away before it has one. */
  readonly unlessLost: <Result>(work: Promise<Result>) => Promise<Result>;
  /** Throws it away, and rejects what it still has to do. */
  readonly lose: (because: unknown) => void;
  /** Tells which statements the server has been asked to remember. */
  readonly remember: (statement: string) => void;
  /** Whether it is better replaced than used again: it is old, or the server remembers too many statements for it. */
  readonly isWorn: () => boolean;
  readonly end: () => Promise<void>;
};

export type Settings = postgres.Options<Record<string, postgres.PostgresType>>;

const patience = 10_000;
const longestLife = 30 * 60_000;
/** Queries of differing lengths are statements of their own; each costs memory on the server. */
const mostStatements = 400;

/**
 * Opens one connection, when it is first used. The driver would open a lost one again by itself and would give it to
 * somebody else, and then what a transaction still says is written to nobody, which ends the process, or into the
 * transaction that has it now; and the last words of the old server are the answer to a stranger's first query
 * (postgres 3.4.9, issues 1154 and 1208 of porsager/postgres). So each connection is a client of its own that can be
 * opened once.
 */
export function openConnection(
  address: string,
  settings: Settings,
  onLost: () => void,
): Connection {
  let isLost = false;
  const waiting = new Set<(because: unknown) => void>();
  const statements = new Set<string>();
  const opened = Date.now();
  const lose = (because: unknown) => {
    if (isLost) return;
    isLost = true;
    for (const tell of waiting) tell(because);
    void sql.end({ timeout: 0 }).catch(() => undefined);
    onLost();
  };
  const openable: Settings & { socket: unknown } = {
    ...settings,
    max: 1,
    // Between two statements of a transaction it is at rest, too: when to close it, the pool knows.
    idle_timeout: undefined,
    max_lifetime: null,
    socket: openedOnce(),
    onclose: () => lose(lostError()),
  };
  const sql = postgres(address, openable) as unknown as postgres.Sql;
  return {
    sql,
    lose,
    isLost: () => isLost,
    unlessLost: (work) => {
      if (isLost) return Promise.reject(lostError());
      // Not a race with one lasting promise: that would keep every answer for as long as the connection lives.
      return new Promise((resolve, reject) => {
        waiting.add(reject);
        work.then(resolve, reject).finally(() => waiting.delete(reject));
      });
    },
    remember: (statement) => void statements.add(statement),
    isWorn: () => statements.size > mostStatements || Date.now() - opened > longestLife,
    end: async () => {
      isLost = true;
      await sql.end({ timeout: 5 });
    },
  };
}

type Place = { readonly host: string[]; readonly port: number[]; readonly path?: string | false };

/** How the driver gets its socket; it is refused a second one. */
function openedOnce(): (place: Place) => Promise<Socket> {
  let isOpened = false;
  return async ({ host: [host = "localhost"], port: [port = 5432], path }) => {
    if (isOpened) throw lostError();
    isOpened = true;
    const socket = path ? connect(path) : connect(port, host);
    try {
      await once(socket, "connect", { signal: AbortSignal.timeout(patience) });
    } catch (error) {
      socket.destroy();
      throw error;
    }
    // The driver names the server by it when it asks for TLS.
    return Object.assign(socket, { host, port });
  };
}

function lostError(): Error {
  return new Error("The connection to the database was lost.");
}

/** Whether an error is the end of its connection, and not only the server's answer to a statement. */
export function isLoss(error: unknown): boolean {
  if (!(error instanceof postgres.PostgresError)) return true;
  return ["FATAL", "PANIC"].includes(error.severity);
}
