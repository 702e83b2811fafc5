import { PassThrough } from "node:stream";
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { isbot } from "isbot";
import { renderToPipeableStream } from "react-dom/server";
import { RequestFactsProvider } from "./web/request-facts.ts";

/** How long a page may wait for its slower parts, in milliseconds. */
const patience = 5_000;

/** Renders a page, sending its frame as soon as it stands; programs that index or preview get it whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, reference, report }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get("User-Agent") ?? "");
  return new Promise((resolve, reject) => {
    let hasBegun = false;
    const begin = () => {
      hasBegun = true;
      const body = new PassThrough();
      body.once("close", () => clearTimeout(giveUp));
      headers.set("Content-Type", "text/html; charset=utf-8");
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
      pipe(body);
    };
    const { pipe, abort } = renderToPipeableStream(
      <RequestFactsProvider value={{ nonce, reference }}>
        <RemixServer context={remixContext} url={request.url} abortDelay={patience} nonce={nonce} />
      </RequestFactsProvider>,
      {
        nonce,
        [whole ? "onAllReady" : "onShellReady"]: begin,
        onShellError: reject,
        onError(error: unknown) {
          // What is thrown before the page begins comes through onShellError, and is reported by the server.
          if (hasBegun && !request.signal.aborted) report(error);
        },
      },
    );
    const giveUp = setTimeout(abort, patience + 1_000);
  });
}

/** Told of every error that no loader or action turned into an answer. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  const isAnswer = isRouteErrorResponse(error) && error.status < 500;
  if (!isAnswer && !request.signal.aborted) context.report(error);
}
