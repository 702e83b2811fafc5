import { setTimeout as pause } from "node:timers/promises";
import type { EnqueuedTask, Meilisearch, Settings, Task } from "meilisearch";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { inTime } from "./in-time.ts";
import { failureOf, IndexTrouble } from "./index-failure.ts";
import type { VacancyDocument } from "./vacancy-document.ts";
import { clientFor, type IndexAddress } from "./vacancy-index.ts";

export type DocumentVersion = { readonly id: VacancyId; readonly _v: number };
/** Whether the index took what it was sent; `because` is its own word for why not. */
export type Taken = { readonly taken: true } | { readonly taken: false; readonly because: string };

/**
 * Writing to the index. Every write is finished when its promise resolves; an index that is not there throws, and so does
 * a server whose answer is never heard of.
 */
export type IndexWriter = {
  exists(index: string): Promise<boolean>;
  create(index: string, settings: Settings): Promise<void>;
  /** Whole documents, each in place of any with its id: all of them or, when one is refused, none. */
  put(index: string, documents: readonly VacancyDocument[]): Promise<Taken>;
  /** The same without waiting; `settle` waits for all that were sent so. */
  putSoon(index: string, documents: readonly VacancyDocument[]): Promise<void>;
  settle(): Promise<Taken>;
  remove(index: string, ids: readonly VacancyId[]): Promise<Taken>;
  count(index: string): Promise<number>;
  /** How many documents pass a filter. */
  countMatching(index: string, filter: string[]): Promise<number>;
  /** Ids and versions, page after page. */
  versions(index: string): AsyncIterable<readonly DocumentVersion[]>;
  /** Indexes whose names begin so, oldest first. */
  list(prefix: string): Promise<readonly string[]>;
  drop(index: string): Promise<void>;
};

export type WriterOptions = {
  /** Ends whatever is waited for, so that a process can stop. */
  readonly stop?: AbortSignal;
  readonly requestMs?: number;
  /** How long a task may wait and take. */
  readonly taskMs?: number;
};

const pageSize = 5_000;
/** Written but not yet settled: more would only lengthen the queue. */
const mostWaiting = 50;

/** A writer for the index at an address. */
export function indexWriter(address: IndexAddress, options: WriterOptions = {}): IndexWriter {
  const server = serverAt(address, options);
  const { client, heard, finished } = server;
  const waiting: number[] = [];
  const settle = async (): Promise<Taken> => {
    for (const uid of waiting.splice(0)) {
      const taken = takenFrom(await finished(uid));
      if (!taken.taken) return taken;
    }
    return { taken: true };
  };

  return {
    exists: async (index) => {
      try {
        await heard(client.getRawIndex(index));
        return true;
      } catch (error) {
        if (failureOf(error) === "no-index") return false;
        throw error;
      }
    },
    create: async (index, settings) => {
      waiting.length = 0;
      await must(server, client.createIndex(index, { primaryKey: "id" }));
      await must(server, client.index(index).updateSettings(settings));
    },
    put: (index, documents) => sent(server, client.index(index).addDocuments([...documents])),
    putSoon: async (index, documents) => {
      if (waiting.length >= mostWaiting) await pause(200);
      waiting.push((await heard(client.index(index).addDocuments([...documents]))).taskUid);
    },
    settle,
    remove: (index, ids) => sent(server, client.index(index).deleteDocuments([...ids])),
    count: async (index) => (await heard(client.index(index).getStats())).numberOfDocuments,
    countMatching: async (index, filter) =>
      (await heard(client.index(index).getDocuments({ filter, limit: 1 }))).total,
    versions: (index) => versionsOf(server, index),
    list: async (prefix) => {
      const { results } = await heard(client.getRawIndexes({ limit: 1000 }));
      return results
        .toSorted((one, other) => (one.createdAt < other.createdAt ? -1 : 1))
        .map((found) => found.uid)
        .filter((uid) => uid.startsWith(prefix));
    },
    drop: async (index) => {
      await finished((await heard(client.deleteIndex(index))).taskUid);
    },
  };
}

type Server = {
  readonly client: Meilisearch;
  /** What the server answers, if it does in time. */
  readonly heard: <Answer>(request: Promise<Answer>) => Promise<Answer>;
  /** Waits for a task. To give up does not stop it. */
  readonly finished: (uid: number) => Promise<Task>;
};

function serverAt(
  address: IndexAddress,
  { stop, requestMs = 30_000, taskMs = 30 * 60_000 }: WriterOptions,
): Server {
  const client = clientFor(address, requestMs);
  const heard: Server["heard"] = (request) => inTime(2 * requestMs, request, stop);
  const finished = async (uid: number): Promise<Task> => {
    const end = Date.now() + taskMs;
    for (let wait = 20; Date.now() < end; wait = Math.min(wait * 2, 1_000)) {
      const task = await heard(client.tasks.getTask(uid));
      if (task.status !== "enqueued" && task.status !== "processing") return task;
      await pause(wait, undefined, stop && { signal: stop });
    }
    throw new IndexTrouble("task-unfinished", "The search index does not finish what it was sent.");
  };
  return { client, heard, finished };
}

async function* versionsOf({ client, heard }: Server, index: string) {
  for (let offset = 0; ; offset += pageSize) {
    const { results } = await heard(
      client
        .index<DocumentVersion>(index)
        .getDocuments({ fields: ["id", "_v"], limit: pageSize, offset }),
    );
    if (results.length === 0) return;
    yield results;
  }
}

async function sent(server: Server, enqueued: Promise<EnqueuedTask>): Promise<Taken> {
  return takenFrom(await server.finished((await server.heard(enqueued)).taskUid));
}

async function must(server: Server, enqueued: Promise<EnqueuedTask>): Promise<void> {
  const task = await server.finished((await server.heard(enqueued)).taskUid);
  if (task.status === "succeeded") return;
  const code = task.error?.code ?? task.status;
  throw new IndexTrouble(code, `The search index could not be set up: ${code}`);
}

/** A task resolves when it has failed, too. What is not the documents' fault is thrown, to be tried again as a whole. */
function takenFrom(task: Task): Taken {
  if (task.status === "succeeded") return { taken: true };
  const code = task.error?.code ?? task.status;
  if (task.error?.type === "invalid_request") return { taken: false, because: code };
  throw new IndexTrouble(code, `The search index could not take what it was sent: ${code}`);
}
