import type { Hearth } from "../composition.server.ts";
import type { StaffSession, ViewsSession } from "./session.ts";

/**
 * What the server hands to every loader and action of one request. Pages and server are bundled apart, so this is
 * the only way for a page to reach the database.
 */
export type WebContext = {
  readonly hearth: Hearth;
  /** The content security policy lets only scripts with this through. */
  readonly nonce: string;
  /** The number that an error page shows and the log repeats. */
  readonly reference: string;
  /** Who is signed in; asked once a request, however many loaders want to know. */
  readonly staff: () => Promise<StaffSession | undefined>;
  /** Whose link is open in this browser; asked once a request. */
  readonly views: () => Promise<ViewsSession | undefined>;
  /** The address the request came from, for counting tries. */
  readonly address: string;
  readonly setHeader: (name: string, value: string) => void;
  /** Adds a `Set-Cookie` line to the answer. */
  readonly addCookie: (line: string) => void;
  /** What became of the form of this request; set by the action, told to the loaders that run after it. */
  readonly form: { isRefused: boolean };
  /** Writes an event of the program to the log, by its name; what somebody typed has no place in it. */
  readonly note: (event: LoggedEvent) => void;
  /** Writes an unexpected error to the log, under the reference. */
  readonly report: (error: unknown) => void;
};

/** Events that are worth a line of their own, beside the line that every request has. */
export type LoggedEvent =
  | "signed in"
  | "sign-in refused"
  | "too many tries to sign in"
  | "too many tries to open a link"
  | "signed out";

declare module "@remix-run/node" {
  interface AppLoadContext extends WebContext {}
  interface Future {
    v3_singleFetch: true;
  }
}
