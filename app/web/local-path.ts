// biome-ignore lint/suspicious/noControlCharactersInRegex: browsers drop them, and "/\t/elsewhere" becomes "//elsewhere"
const unsafe = /[\\\u0000-\u001f\u007f]/;

/**
 * A path on this site that came from outside, such as the page to go to after signing in; `fallback` for anything
 * that a browser could read as an address elsewhere.
 */
export function localPath(text: string | null | undefined, fallback: string): string {
  if (!text?.startsWith("/") || text.startsWith("//") || text.length > 500 || unsafe.test(text)) {
    return fallback;
  }
  const url = new URL(text, "http://localhost");
  // Looked at again: "/.//elsewhere" becomes "//elsewhere" here.
  const isHere = url.host === "localhost" && !url.pathname.startsWith("//");
  return isHere ? `${url.pathname}${url.search}` : fallback;
}

/** Where to sign in, coming back to the page that was asked for. */
export function signInPath(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const then = request.method === "GET" ? `${pathname}${search}` : pathname;
  return then === "/" ? "/sign-in" : `/sign-in?then=${encodeURIComponent(then)}`;
}
