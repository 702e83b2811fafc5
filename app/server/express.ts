import { randomBytes } from "node:crypto";
import { readdirSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type Response,
} from "express";
import type { Logger } from "pino";
import type { Hearth } from "../composition.server.ts";
import type { Configuration } from "./configuration.ts";
import { describeError } from "./describe-error.ts";
import { createLog } from "./log.ts";
import { answerPages } from "./pages.ts";
import { plainPage } from "./plain-page.ts";
import { logRequests, type RequestState } from "./request-log.ts";
import { routeTable } from "./route-shape.ts";
import { refuseOtherSites } from "./same-origin.ts";
import { securityHeaders } from "./security-headers.ts";
import { webContext } from "./web-context.ts";

export type WebOptions = {
  readonly configuration: Pick<Configuration, "appUrl" | "production" | "logLevel">;
  readonly hearth: Hearth;
  /** 0 takes any free port. */
  readonly port: number;
  /** Where log lines go when not to standard output. */
  readonly log?: Logger;
};

export type RunningWeb = {
  readonly url: string;
  /** Takes no new requests, lets those under way finish, and resolves when the last has. */
  readonly close: () => Promise<void>;
};

/** A proxy in front of Hearth stands on this machine or in a private network; its word on the client's address counts. */
const trustedProxies = ["loopback", "linklocal", "uniquelocal"];
const clientFolder = () => resolve("build/client");

/** Serves the built pages. Run from the repository root, where `build/` is. */
export async function startWeb(options: WebOptions): Promise<RunningWeb> {
  const build: ServerBuild = await import(pathToFileURL(resolve("build/server/index.js")).href);
  const server = createServer(webApplication(options, build));
  // A picture from a phone on a bad network takes its time.
  server.requestTimeout = 120_000;
  await new Promise<void>((listening, failed) => {
    server.once("error", (error) => failed(clearer(error, options.port)));
    server.listen(options.port, listening);
  });
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : options.port;
  return { url: `http://localhost:${port}`, close: () => closeGracefully(server) };
}

function clearer(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  return new Error(`Port ${port} is taken. Set PORT to another one, or stop what uses it.`);
}

function webApplication(
  { configuration, hearth, log = createLog(configuration) }: WebOptions,
  build: ServerBuild,
): Express {
  const application = express();
  const table = routeTable(build.routes);
  application.disable("x-powered-by");
  application.disable("etag");
  application.disable("query parser");
  application.set("trust proxy", trustedProxies);
  application.use((_request, response, next) => {
    const state: RequestState = {
      reference: randomBytes(6).toString("hex"),
      nonce: randomBytes(18).toString("base64"),
    };
    Object.assign(response.locals, state);
    next();
  });
  application.use(logRequests(log, table));
  application.use(securityHeaders(configuration.appUrl));
  application.use(compression());
  serveFiles(application);
  application.use((_request, response, next) => {
    // Pages may be about a child: nothing keeps them unless a page itself says so.
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  application.use(refuseOtherSites(configuration));
  const contextOf = (request: Request, response: Response) =>
    webContext(hearth, log, request, response);
  application.all("*", answerPages({ build, table, contextOf }));
  application.use(unforeseen(log));
  return application;
}

function serveFiles(application: Express): void {
  const assets = resolve(clientFolder(), "assets");
  application.use(
    "/assets",
    express.static(assets, { immutable: true, maxAge: "1y", fallthrough: false, index: false }),
  );
  // Asked by name: otherwise every page would be looked for on the disk first.
  const files = readdirSync(clientFolder(), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => `/${name}`);
  const served = express.static(clientFolder(), { maxAge: "1h", index: false, redirect: false });
  if (files.length > 0) {
    application.use((request, response, next) =>
      files.includes(request.path) ? served(request, response, next) : next(),
    );
  }
}

/** What went wrong outside the pages: a short page without a detail. */
function unforeseen(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { reference } = response.locals as RequestState;
    const status = statusOf(error);
    if (status >= 500) log.error({ event: "error", id: reference, error: describeError(error) });
    if (response.headersSent) return next(error);
    response
      .status(status)
      .type("html")
      .send(plainPage(status, reference, request.path));
  };
}

function statusOf(error: unknown): number {
  if (typeof error !== "object" || error === null || !("status" in error)) return 500;
  return typeof error.status === "number" && error.status >= 400 ? error.status : 500;
}

async function closeGracefully(server: Server): Promise<void> {
  server.on("request", (_request, response) => response.setHeader("Connection", "close"));
  const closed = new Promise<void>((done) => server.close(() => done()));
  // A connection kept alive becomes idle only when its last answer is out.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await closed.finally(() => clearInterval(sweep));
}
