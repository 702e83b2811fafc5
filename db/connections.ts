import type postgres from "postgres";
import { type Connection, isLoss, openConnection, type Settings } from "./connection.ts";

/** What may be said on a connection while it is held. */
export type Speaker = {
  readonly options: postgres.Sql["options"];
  /** One statement. With parameters the server prepares it and keeps its plan. */
  readonly unsafe: (text: string, parameters?: unknown[]) => Answer;
};

/** Whoever speaks in a transaction. */
export type Transacting = Speaker & {
  /** Runs a part of the work that may fail by itself: only that part is then undone. */
  readonly savepoint: <Result>(work: (speaker: Speaker) => Promise<Result>) => Promise<Result>;
};

/** The rows, or with `values()` the columns of each in order. */
export type Answer = Promise<unknown> & { readonly values: () => Promise<unknown> };

export type Connections = {
  /** Runs one statement on whichever connection is free. */
  readonly unsafe: Speaker["unsafe"];
  /**
   * Runs the work in one transaction; an error rolls it back and is passed on. A lost connection fails the
   * transaction and nothing else. Throws also when a statement failed and the work went on as if it had not.
   */
  readonly begin: <Result>(
    kind: string,
    work: (speaker: Transacting, sql: postgres.Sql) => Promise<Result>,
  ) => Promise<Result>;
  /** Called with every connection when it is made. */
  readonly prepare: (withEach: (sql: postgres.Sql) => void) => void;
  readonly end: (timeout: number) => Promise<void>;
};

type Waiting = {
  readonly give: (connection: Connection) => void;
  readonly refuse: (error: Error) => void;
};

const restTime = 60_000;
/** Long lists make statements that are seldom asked again in the same length. */
const mostPrepared = 48;

/** At most `max` connections, made when they are needed and closed after a minute without use. */
export function openConnections(address: string, settings: Settings, max: number): Connections {
  const all = new Set<Connection>();
  const resting = new Map<Connection, NodeJS.Timeout>();
  const waiting: Waiting[] = [];
  let withEach: (sql: postgres.Sql) => void = () => undefined;
  let isEnding = false;
  let whenQuiet: () => void = () => undefined;

  const make = (): Connection => {
    const made: Connection = openConnection(address, settings, () => forget(made));
    withEach(made.sql);
    all.add(made);
    return made;
  };
  const forget = (connection: Connection) => {
    clearTimeout(resting.get(connection));
    resting.delete(connection);
    all.delete(connection);
    if (waiting.length > 0 && all.size < max) waiting.shift()?.give(make());
    if (isEnding && all.size === 0) whenQuiet();
  };
  const close = (connection: Connection) => {
    forget(connection);
    void connection.end().catch(() => undefined);
  };
  const take = async (): Promise<Connection> => {
    if (isEnding) throw new Error("The pool of connections has been closed.");
    // The one that rested last: the others may rest on, and be closed when the rush is over.
    const rested = [...resting.keys()].at(-1);
    if (rested) {
      clearTimeout(resting.get(rested));
      resting.delete(rested);
      return rested;
    }
    if (all.size < max) return make();
    return new Promise((give, refuse) => waiting.push({ give, refuse }));
  };
  const giveBack = (connection: Connection) => {
    if (connection.isLost()) return;
    if (connection.isWorn() || isEnding) return close(connection);
    const next = waiting.shift();
    if (next) return next.give(connection);
    const timer = setTimeout(() => close(connection), restTime);
    timer.unref();
    resting.set(connection, timer);
  };

  return {
    unsafe: (text, parameters) =>
      answer(async (inValues) => {
        const connection = await take();
        try {
          return await say(connection, text, parameters, inValues);
        } finally {
          giveBack(connection);
        }
      }),
    async begin(kind, work) {
      const connection = await take();
      try {
        return await transactOn(connection, kind, work);
      } finally {
        giveBack(connection);
      }
    },
    prepare(each) {
      withEach = each;
      for (const { sql } of all) each(sql);
    },
    async end(timeout) {
      if (isEnding) return;
      isEnding = true;
      for (const { refuse } of waiting.splice(0)) refuse(new Error("The pool was closed."));
      for (const connection of [...resting.keys()]) close(connection);
      if (all.size === 0) return;
      const quiet = new Promise<void>((done) => {
        whenQuiet = done;
      });
      const timer = setTimeout(() => {
        for (const connection of [...all]) connection.lose(new Error("The pool was closed."));
      }, timeout * 1000);
      await quiet.finally(() => clearTimeout(timer));
    },
  };
}

async function transactOn<Result>(
  connection: Connection,
  kind: string,
  work: (speaker: Transacting, sql: postgres.Sql) => Promise<Result>,
): Promise<Result> {
  let isOver = false;
  const speaker = transacting(connection, () => isOver);
  // Not waited for: it travels with the first statement, and the server takes them in order.
  const begun = say(connection, `begin ${kind}`, [], false);
  begun.catch(() => undefined);
  try {
    const result = await connection.unlessLost(work(speaker, connection.sql));
    await begun;
    isOver = true;
    const { command } = (await say(connection, "commit", [], false)) as { command?: string };
    if (command === "ROLLBACK") throw new Error("A statement of the transaction had failed.");
    return result;
  } catch (error) {
    isOver = true;
    await rollBack(connection);
    throw error;
  }
}

function transacting(connection: Connection, isOver: () => boolean): Transacting {
  let savepoints = 0;
  const speaker: Transacting = {
    options: connection.sql.options,
    unsafe: (text, parameters) =>
      answer(async (inValues) => {
        // Whoever speaks late would speak in the next transaction, as somebody else.
        if (isOver()) throw new Error("The transaction is over.");
        return say(connection, text, parameters, inValues);
      }),
    async savepoint(work) {
      savepoints += 1;
      const name = `part_${savepoints}`;
      await speaker.unsafe(`savepoint ${name}`);
      try {
        const result = await work(speaker);
        await speaker.unsafe(`release savepoint ${name}`);
        return result;
      } catch (error) {
        await speaker.unsafe(`rollback to savepoint ${name}`);
        throw error;
      }
    },
  };
  return speaker;
}

async function rollBack(connection: Connection): Promise<void> {
  if (connection.isLost()) return;
  await say(connection, "rollback", [], false).catch((error: unknown) => connection.lose(error));
}

/** Says one statement; an error that means that the connection has gone makes it a lost one at once. */
async function say(
  connection: Connection,
  text: string,
  parameters: unknown[] = [],
  inValues: boolean,
): Promise<unknown> {
  if (connection.isLost()) throw new Error("The connection to the database was lost.");
  const prepare = parameters.length > 0 && parameters.length <= mostPrepared;
  if (prepare) connection.remember(text);
  const query = connection.sql.unsafe(text, parameters as postgres.ParameterOrJSON<never>[], {
    prepare,
  });
  try {
    return await (inValues ? query.values() : query);
  } catch (error) {
    if (isLoss(error)) connection.lose(error);
    throw error;
  }
}

/** The driver's way to ask for columns in order is a call after the call: until then nothing is sent. */
function answer(run: (inValues: boolean) => Promise<unknown>): Answer {
  let inValues = false;
  const result = Promise.resolve().then(() => run(inValues));
  return Object.assign(result, {
    values: () => {
      inValues = true;
      return result;
    },
  });
}
