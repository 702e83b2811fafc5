import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import type { RequestHandler } from "express";
import helmet from "helmet";
import type { RequestState } from "./request-log.ts";

const year = 365 * 24 * 60 * 60;
const unused = ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics"];

const placeOfNonce = "{nonce}";

/** The headers of every answer. `appUrl` decides whether browsers are told to insist on https. */
export function securityHeaders(appUrl: string): RequestHandler {
  const headers = headersOf(appUrl.startsWith("https:"));
  return (_request, response, next) => {
    const { nonce } = response.locals as RequestState;
    for (const [name, value] of headers) {
      response.setHeader(name, value.replace(placeOfNonce, nonce));
    }
    next();
  };
}

/** Made once: nothing differs from one answer to the next but the nonce. */
function headersOf(isSecure: boolean): readonly (readonly [string, string])[] {
  const self = ["'self'"];
  const none = ["'none'"];
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: [...self, `'nonce-${placeOfNonce}'`],
        styleSrc: self,
        imgSrc: [...self, "data:"],
        fontSrc: self,
        connectSrc: self,
        formAction: self,
        frameAncestors: none,
        baseUri: none,
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: year, includeSubDomains: true } : false,
    // "no-referrer" would make browsers send "Origin: null" with forms, and every one would be refused.
    referrerPolicy: { policy: "strict-origin-when-cross-origin" },
    crossOriginOpenerPolicy: { policy: "same-origin" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
  const made = new ServerResponse(new IncomingMessage(new Socket()));
  policy(made.req, made, () => undefined);
  made.setHeader("Permissions-Policy", unused.map((each) => `${each}=()`).join(", "));
  return Object.entries(made.getHeaders()).map(([name, value]) => [name, String(value)] as const);
}
