import type { RequestHandler } from "express";
import type { Logger } from "pino";
import type { Actor } from "../domain/access/actor.ts";
import type { RouteTable } from "./route-shape.ts";

/** What is known about one request, kept with its response. */
export type RequestState = {
  /** The number of the request: in every log line about it, and on an error page. */
  readonly reference: string;
  readonly nonce: string;
  /** Who asked, once somebody wanted to know. */
  actor?: Actor | undefined;
};

/** One line for each answer: ids and shapes, never what was typed, searched for or held as a secret. */
export function logRequests(log: Logger, { shapeOf }: RouteTable): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    response.once("close", () => {
      const { reference, actor } = response.locals as RequestState;
      const route = shapeOf(request.path);
      const line = {
        event: response.writableFinished ? "request" : "request broken off",
        id: reference,
        method: request.method,
        route,
        status: response.statusCode,
        ms: Math.round(performance.now() - begun),
        ...idsOf(actor),
      };
      if (isRoutine(route)) log.debug(line);
      else log.info(line);
    });
    next();
  };
}

function isRoutine(route: string): boolean {
  return ["/healthz", "/readyz", "(file)"].includes(route);
}

/** Who it was, by ids alone. */
export function idsOf(actor: Actor | undefined): Readonly<Record<string, string>> {
  if (actor?.kind === "staff") {
    return { person: actor.personId, organisation: actor.organisationId };
  }
  return actor?.kind === "views" ? { link: actor.linkId, organisation: actor.organisationId } : {};
}
