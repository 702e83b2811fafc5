import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { answerTo, Refused } from "./fake-meilisearch/routes.ts";
import type { StoredDocument, StoredIndex } from "./fake-meilisearch/store.ts";
import { TaskQueue } from "./fake-meilisearch/tasks.ts";

export type FakeMeilisearch = {
  readonly url: string;
  /** May do everything. */
  readonly key: string;
  /** May only search and read documents. */
  readonly queryKey: string;
  readonly tasks: TaskQueue;
  readonly indexes: Map<string, StoredIndex>;
  /** Documents for which this says yes fail their task, as a malformed one would. */
  refuse: (document: StoredDocument) => boolean;
  /** Every request so far: method and path with its body. */
  readonly requests: { readonly route: string; readonly body: unknown }[];
  readonly close: () => Promise<void>;
};

const key = "master-key-of-the-fake";
const queryKey = "query-key-of-the-fake";

/**
 * A Meilisearch for tests: real HTTP on the loopback address, everything in memory. It has the part of the
 * documented interface that Hearth uses, its traps included; one suite holds it and the real server to the same.
 */
export async function startFakeMeilisearch(): Promise<FakeMeilisearch> {
  const fake = {
    url: "",
    key,
    queryKey,
    tasks: new TaskQueue(),
    indexes: new Map<string, StoredIndex>(),
    refuse: () => false,
    requests: [],
  };
  const server = createServer((request, response) => {
    handle(fake as unknown as FakeMeilisearch, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(fake, {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function handle(
  fake: FakeMeilisearch,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { status, body } = await answer(fake, request).catch((error: unknown) => {
    if (error instanceof Refused) return error.reply();
    throw error;
  });
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function answer(fake: FakeMeilisearch, request: IncomingMessage) {
  const url = new URL(request.url ?? "/", "http://fake");
  const parts = url.pathname.split("/").filter(Boolean);
  const method = request.method ?? "GET";
  const body = await bodyOf(request);
  fake.requests.push({ route: `${method} ${url.pathname}`, body });
  if (url.pathname !== "/health") authorise(request, `${method} ${parts[0]} ${parts[2] ?? ""}`);
  return answerTo(fake, { method, parts, body, query: url.searchParams });
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  if (text === "") return undefined;
  if (!request.headers["content-type"]?.startsWith("application/json")) {
    throw new Refused(415, "invalid_content_type", "invalid_request");
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Refused(400, "malformed_payload", "invalid_request");
  }
}

const readingRoutes = ["POST indexes search", "POST indexes documents", "GET indexes documents"];

function authorise(request: IncomingMessage, route: string): void {
  const given = request.headers.authorization;
  if (given === undefined) throw new Refused(401, "missing_authorization_header", "auth");
  if (given === `Bearer ${key}`) return;
  const mayRead = readingRoutes.includes(route) && !request.url?.endsWith("/documents");
  if (given === `Bearer ${queryKey}` && mayRead) return;
  throw new Refused(403, "invalid_api_key", "auth");
}
