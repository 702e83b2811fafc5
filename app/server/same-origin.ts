import type { IncomingHttpHeaders } from "node:http";
import type { RequestHandler } from "express";
import type { Configuration } from "./configuration.ts";
import { plainPage } from "./plain-page.ts";
import type { RequestState } from "./request-log.ts";

const safeMethods = ["GET", "HEAD", "OPTIONS"];
const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"];

type Site = Pick<Configuration, "appUrl" | "production">;
type Asked = { readonly method: string; readonly headers: IncomingHttpHeaders };

/** Refuses what another site made a browser send: nothing is read from the body and nothing is changed. */
export function refuseOtherSites(site: Site): RequestHandler {
  return (request, response, next) => {
    if (isFromOurPages(request, site)) {
      speakOfOneSite(request.headers, site);
      return next();
    }
    const { reference } = response.locals as RequestState;
    response
      .status(403)
      .type("html")
      .send(plainPage(403, reference, request.path));
  };
}

/**
 * Whether a request that may change something came from a page of ours. The browser says so in `Origin`; it leaves
 * that as "null" on pages that hide their address, and then `Sec-Fetch-Site` must say it.
 */
export function isFromOurPages({ method, headers }: Asked, site: Site): boolean {
  if (safeMethods.includes(method)) return true;
  const { origin } = headers;
  if (origin === undefined || origin === "null") return headers["sec-fetch-site"] === "same-origin";
  return origin === new URL(site.appUrl).origin || isOwnLoopback(origin, headers.host, site);
}

/**
 * Whatever name and scheme the request was sent to, the pages know the site by one: they build no address from what a
 * client or a proxy wrote, and the framework's own comparison of origin and host, which knows neither proxies nor "null", agrees.
 */
function speakOfOneSite(headers: IncomingHttpHeaders, { appUrl }: Site): void {
  const { host, origin, protocol } = new URL(appUrl);
  headers.host = host;
  headers["x-forwarded-proto"] = protocol.replace(":", "");
  delete headers["x-forwarded-host"];
  if (headers.origin !== undefined) headers.origin = origin;
}

/** On a developer's machine the same server is `localhost` and `127.0.0.1`. */
function isOwnLoopback(origin: string, host: string | undefined, site: Site): boolean {
  if (site.production || host === undefined || !URL.canParse(origin)) return false;
  const url = new URL(origin);
  return loopbackHosts.includes(url.hostname) && url.protocol === "http:" && url.host === host;
}
