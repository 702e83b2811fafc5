export type CookieRules = {
  /** Over https only; then the name should begin with `__Host-`. */
  readonly isSecure: boolean;
  /** In seconds; 0 removes the cookie, and without one it lasts as long as the browser is open. */
  readonly maxAge?: number;
};

/** A `Set-Cookie` line. The value must need no escaping: our tokens are base64url. */
export function cookieLine(name: string, value: string, rules: CookieRules): string {
  const parts = [`${name}=${value}`, "Path=/", "HttpOnly", "SameSite=Lax"];
  if (rules.isSecure) parts.push("Secure");
  if (rules.maxAge !== undefined) parts.push(`Max-Age=${rules.maxAge}`);
  return parts.join("; ");
}

/** The value of a cookie that the browser sent. */
export function readCookie(headers: Headers, name: string): string | undefined {
  for (const part of (headers.get("Cookie") ?? "").split(";")) {
    const [key, ...value] = part.trim().split("=");
    if (key === name) return value.join("=");
  }
  return undefined;
}
