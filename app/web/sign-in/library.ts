import { randomUUID } from "node:crypto";
import { betterAuth } from "better-auth";
import type { PersonId } from "../../domain/shared/ids.ts";
import type { StaffSession } from "../session.ts";

const minute = 60;
/** A sitting without a request for so long is over. */
export const idleSeconds = 30 * minute;
/** However busy, a sitting is over after so long. */
export const absoluteSeconds = 12 * 60 * minute;
/** A sitting is prolonged by a request, once in so long. */
export const renewalSeconds = minute;

/** What the cookie of a sitting is called. */
export function sittingCookie(isSecure: boolean): string {
  return isSecure ? "__Host-hearth-session" : "hearth-session";
}

export type LibraryParts = {
  readonly appUrl: string;
  readonly secret: string;
  /** The tables, from `signInStore`. */
  readonly adapter: NonNullable<Parameters<typeof betterAuth>[0]["database"]>;
  readonly hashPassword: (password: string) => Promise<string>;
  readonly isPassword: (stored: string, password: string) => Promise<boolean>;
  readonly findStaff: (personId: PersonId) => Promise<StaffSession | undefined>;
};

/**
 * The sign-in library, set up for our tables and called from our own actions; none of its own addresses is served.
 * Nobody can sign themselves up.
 */
export function signInLibrary(parts: LibraryParts) {
  const isSecure = parts.appUrl.startsWith("https:");
  return betterAuth({
    appName: "Hearth",
    baseURL: parts.appUrl,
    secret: parts.secret,
    database: parts.adapter,
    user: { modelName: "person" },
    session: { expiresIn: idleSeconds, updateAge: renewalSeconds },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      password: {
        hash: parts.hashPassword,
        verify: ({ hash, password }) => parts.isPassword(hash, password),
      },
    },
    databaseHooks: {
      session: {
        create: {
          // With the right password too: the answer is then the same as for a wrong one.
          before: async (session) => {
            const mayComeIn = await parts.findStaff(session.userId as PersonId);
            return mayComeIn !== undefined;
          },
        },
      },
    },
    // Tries are counted by our own action, per account, before the library is asked.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
    advanced: {
      useSecureCookies: false,
      cookies: {
        session_token: {
          name: sittingCookie(isSecure),
          attributes: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure },
        },
      },
      ipAddress: { disableIpTracking: true },
      // Columns for signing in by way of other services are left out of our tables.
      database: { generateId: () => randomUUID(), validateSchema: false },
    },
  });
}

export type SignInLibrary = ReturnType<typeof signInLibrary>;
