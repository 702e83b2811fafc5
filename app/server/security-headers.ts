import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import type { RequestState } from "./request-log.ts";

const year = 365 * 24 * 60 * 60;
const unused = ["camera", "microphone", "geolocation", "payment", "usb", "browsing-topics"];

/** The headers of every answer. `appUrl` decides whether browsers are told to insist on https. */
export function securityHeaders(appUrl: string): RequestHandler[] {
  const isSecure = appUrl.startsWith("https:");
  const self = ["'self'"];
  const none = ["'none'"];
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: none,
        scriptSrc: [...self, (_request, response) => `'nonce-${nonceOf(response as Response)}'`],
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
  return [
    policy,
    (_request, response, next) => {
      response.setHeader("Permissions-Policy", unused.map((each) => `${each}=()`).join(", "));
      next();
    },
  ];
}

function nonceOf(response: Response): string {
  return (response.locals as RequestState).nonce;
}
