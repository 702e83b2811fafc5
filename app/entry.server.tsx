import { Writable } from "node:stream";
import { promisify } from "node:util";
import { gzip, type ZlibOptions } from "node:zlib";
import type {
  ActionFunctionArgs,
  AppLoadContext,
  EntryContext,
  LoaderFunctionArgs,
} from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import { giveOut } from "./web/kept-back.ts";
import { RequestFactsProvider } from "./web/request-facts.ts";
import { handleOf } from "./web/route-handle.ts";

type Page = Buffer<ArrayBuffer>;

/** How long a page may wait for its slower parts, in milliseconds. */
const patience = 5_000;
const compressed: (html: Page, how: ZlibOptions) => Promise<Page> = promisify(gzip);
/** Pages are made once and sent once: what a higher level saves on the way it costs many times over here. */
const compression = { level: 2 };

/**
 * Renders a page and sends it whole. Nothing on our pages waits for something slower than the page itself, and a page
 * in many small pieces costs more to send than to make.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce, reference, report }: AppLoadContext,
): Promise<Response> {
  const { staticHandlerContext } = remixContext;
  staticHandlerContext.loaderData = giveOut(staticHandlerContext.loaderData);
  const page = (
    <RequestFactsProvider value={{ nonce, reference }}>
      <RemixServer context={remixContext} url={request.url} abortDelay={patience} nonce={nonce} />
    </RequestFactsProvider>
  );
  const html = hasScripts(remixContext)
    ? await rendered(page, nonce, (error) => {
        if (!request.signal.aborted) report(error);
      })
    : Buffer.from(renderToStaticMarkup(page));
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.append("Vary", "Accept-Encoding");
  const isCompressed = /\bgzip\b/.test(request.headers.get("Accept-Encoding") ?? "");
  if (isCompressed) headers.set("Content-Encoding", "gzip");
  const body = isCompressed ? await compressed(html, compression) : html;
  headers.set("Content-Length", String(body.length));
  return new Response(body, { headers, status });
}

/** A page without our scripts is a document and nothing more: no marks for scripts to find their way by. */
function hasScripts({ routeModules, staticHandlerContext }: EntryContext): boolean {
  const { matches, errors } = staticHandlerContext;
  const handles = matches.map(({ route }) => ({ handle: routeModules[route.id]?.handle }));
  return errors !== null || handleOf(handles).scripts;
}

/** The page as bytes, when its last part stands. Rejects when it cannot be made; `onError` is told of its parts. */
function rendered(
  page: ReactElement,
  nonce: string,
  onError: (error: unknown) => void,
): Promise<Page> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let hasBegun = false;
    const whole = new Writable({
      // React fills the same piece of memory anew.
      write(chunk: Uint8Array, _encoding, done) {
        chunks.push(Buffer.from(chunk));
        done();
      },
      final(done) {
        clearTimeout(giveUp);
        resolve(Buffer.concat(chunks));
        done();
      },
    });
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady: () => {
        hasBegun = true;
      },
      onAllReady: () => pipe(whole),
      onShellError: (error) => {
        clearTimeout(giveUp);
        reject(error);
      },
      onError: (error) => {
        // What is thrown before the page begins comes through onShellError, and is reported by the server.
        if (hasBegun) onError(error);
      },
    });
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
