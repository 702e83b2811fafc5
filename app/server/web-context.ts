import type { AppLoadContext } from "@remix-run/node";
import type { Request, Response } from "express";
import type { Logger } from "pino";
import type { Hearth } from "../composition.server.ts";
import type { StaffSession } from "../web/session.ts";
import { describeError } from "./describe-error.ts";
import { idsOf, type RequestState } from "./request-log.ts";

/** What the loaders and actions of one request share. */
export function webContext(
  hearth: Hearth,
  log: Logger,
  request: Request,
  response: Response,
): AppLoadContext {
  const state = response.locals as RequestState;
  const headers = new Headers();
  const { cookie } = request.headers;
  if (cookie !== undefined) headers.set("Cookie", cookie);

  const addCookie = (line: string) => {
    if (!response.headersSent) response.append("Set-Cookie", line);
  };
  const findStaff = async (): Promise<StaffSession | undefined> => {
    const { session, cookies } = await hearth.signIn.whoIs(headers);
    for (const line of cookies) addCookie(line);
    state.actor = session?.actor ?? state.actor;
    return session;
  };
  const findViews = async () => {
    const session = await hearth.findViews(headers);
    state.actor = session?.actor ?? state.actor;
    return session;
  };

  return {
    hearth,
    nonce: state.nonce,
    reference: state.reference,
    staff: once(findStaff),
    views: once(findViews),
    address: request.ip ?? "unknown",
    setHeader: (name, value) => {
      if (!response.headersSent) response.setHeader(name, value);
    },
    addCookie,
    form: { isRefused: false },
    note: (event) => log.info({ event, id: state.reference, ...idsOf(state.actor) }),
    report: (error) =>
      log.error({ event: "error", id: state.reference, error: describeError(error) }),
  };
}

function once<Answer>(ask: () => Promise<Answer>): () => Promise<Answer> {
  let answer: Promise<Answer> | undefined;
  return () => {
    answer ??= ask();
    return answer;
  };
}
