import { createHmac, timingSafeEqual } from "node:crypto";
import { readCookie } from "../cookies.ts";
import type { StaffSession } from "../session.ts";

/** A sitting that has been found by its token, with whoever sits. */
export type Sitting = {
  readonly session: StaffSession;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

/**
 * The token of the sitting that a browser's cookie names; undefined when there is none or when it was not signed by
 * us. The sign-in library writes it as `token.signature`, an HMAC-SHA-256 in base64, escaped for an address.
 */
export function sittingToken(headers: Headers, cookie: string, secret: string): string | undefined {
  const value = unescaped(readCookie(headers, cookie) ?? "");
  const end = value.lastIndexOf(".");
  if (end < 1) return undefined;
  const token = value.slice(0, end);
  const given = Buffer.from(value.slice(end + 1), "base64");
  const right = createHmac("sha256", secret).update(token).digest();
  return given.length === right.length && timingSafeEqual(given, right) ? token : undefined;
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
