import { cookieLine, readCookie } from "./cookies.ts";

/** The cookie that a child's or parent's browser carries after the PIN was right. */
export type ViewsCookie = {
  readonly read: (headers: Headers) => string | undefined;
  /** A `Set-Cookie` line with a fresh token, kept until the browser is closed or `seconds` are over. */
  readonly set: (token: string, seconds: number) => string;
  readonly clear: () => string;
};

/** `isSecure`: the service is reached over https. */
export function viewsCookie(isSecure: boolean): ViewsCookie {
  const name = isSecure ? "__Host-hearth-views" : "hearth-views";
  return {
    read: (headers) => readCookie(headers, name),
    set: (token, seconds) => cookieLine(name, token, { isSecure, maxAge: seconds }),
    clear: () => cookieLine(name, "", { isSecure, maxAge: 0 }),
  };
}
