import { setTimeout as pause } from "node:timers/promises";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { StaffSession } from "../session.ts";
import {
  absoluteSeconds,
  idleSeconds,
  renewalSeconds,
  type SignInLibrary,
  sittingCookie,
} from "./library.ts";
import { noSecondFactor, type SecondFactor } from "./second-factor.ts";
import { type Sitting, sittingToken } from "./sitting.ts";
import type { Tries } from "./tries.ts";

export type Attempt = {
  readonly email: string;
  readonly password: string;
  readonly headers: Headers;
  /** Where it came from. */
  readonly address: string;
};

/** A refusal says nothing of why: an unknown address, a wrong password and a disabled person answer alike. */
export type SignInAnswer =
  | {
      readonly kind: "signed-in";
      readonly session: StaffSession;
      readonly cookies: readonly string[];
    }
  | { readonly kind: "refused" }
  | { readonly kind: "too-many"; readonly minutes: number };

export type SignIn = {
  readonly withPassword: (attempt: Attempt) => Promise<SignInAnswer>;
  /** Who is signed in, and the cookies that keep it so. */
  readonly whoIs: (headers: Headers) => Promise<Found>;
  /** Ends the sitting; answers the cookies that say so. */
  readonly end: (headers: Headers) => Promise<readonly string[]>;
};

type Found = { readonly session: StaffSession | undefined; readonly cookies: readonly string[] };

export type SignInParts = {
  readonly library: SignInLibrary;
  readonly tries: Tries;
  readonly findStaff: (personId: PersonId) => Promise<StaffSession | undefined>;
  readonly findSitting: (token: string) => Promise<Sitting | undefined>;
  /** What the library signs its cookie with, and whether that goes over https only. */
  readonly secret: string;
  readonly isSecure: boolean;
  readonly now: () => Date;
  /** The least time that an answer to a password takes, in milliseconds. */
  readonly pace: number;
  readonly secondFactor?: SecondFactor;
};

/** Signing in with an e-mail address and a password, and knowing who did. */
export function signIn(parts: SignInParts): SignIn {
  const { library, tries, findStaff } = parts;
  const secondFactor = parts.secondFactor ?? noSecondFactor;

  return {
    async withPassword({ password, ...rest }) {
      const attempt = { ...rest, email: rest.email.toLowerCase() };
      const minutes = await tries.count(attempt);
      if (minutes !== undefined) return { kind: "too-many", minutes };

      // Looking up somebody who exists takes a little longer; behind the same pause that cannot be measured.
      const [opened] = await Promise.all([
        openSession(library, attempt, password),
        pause(parts.pace),
      ]);
      const session = opened && (await findStaff(opened.personId));
      if (!opened || !session) return { kind: "refused" };

      await secondFactor(session);
      const deviceMark = await tries.forget(attempt);
      return { kind: "signed-in", session, cookies: [...opened.cookies, deviceMark] };
    },

    async whoIs(headers) {
      const known = await openSitting(parts, headers);
      if (known) return { session: known, cookies: [] };
      const { response, headers: answered } = await library.api.getSession({
        headers,
        returnHeaders: true,
      });
      if (!response) return { session: undefined, cookies: answered.getSetCookie() };
      const age = parts.now().getTime() - response.session.createdAt.getTime();
      const session =
        age < absoluteSeconds * 1000 ? await findStaff(response.user.id as PersonId) : undefined;
      if (session) return { session, cookies: answered.getSetCookie() };
      return { session: undefined, cookies: await endSession(library, headers) };
    },

    end: (headers) => endSession(library, headers),
  };
}

/**
 * Whoever sits, when the sitting is open and need not be prolonged: one question to the database. For all else, a
 * cookie that is to be renewed or removed, the library is asked.
 */
async function openSitting(
  parts: SignInParts,
  headers: Headers,
): Promise<StaffSession | undefined> {
  const token = sittingToken(headers, sittingCookie(parts.isSecure), parts.secret);
  const sitting = token === undefined ? undefined : await parts.findSitting(token);
  if (!sitting) return undefined;
  const now = parts.now().getTime();
  const isYoung = now - sitting.createdAt.getTime() < absoluteSeconds * 1000;
  const prolonged = sitting.expiresAt.getTime() - idleSeconds * 1000;
  const isFresh = now < prolonged + renewalSeconds * 1000;
  return isYoung && isFresh ? sitting.session : undefined;
}

type Opened = { readonly personId: PersonId; readonly cookies: readonly string[] };

async function openSession(
  library: SignInLibrary,
  { email, headers }: { email: string; headers: Headers },
  password: string,
): Promise<Opened | undefined> {
  try {
    const { response, headers: answered } = await library.api.signInEmail({
      body: { email, password },
      headers,
      returnHeaders: true,
    });
    return { personId: response.user.id as PersonId, cookies: answered.getSetCookie() };
  } catch (error) {
    if (isRefusal(error)) return undefined;
    throw error;
  }
}

async function endSession(library: SignInLibrary, headers: Headers): Promise<readonly string[]> {
  const { headers: answered } = await library.api.signOut({ headers, returnHeaders: true });
  return answered.getSetCookie();
}

/** The library throws its refusals, with a status such as 401; anything else is unforeseen. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error) || !("statusCode" in error)) return false;
  return typeof error.statusCode === "number" && error.statusCode < 500;
}
