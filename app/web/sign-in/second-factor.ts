import type { StaffSession } from "../session.ts";

/** What stands between the right password and being signed in. */
export type SecondFactorAnswer = { readonly kind: "not-needed" };

/**
 * The place of a second factor (an authenticator app or a passkey): asked after the password was right and before
 * the session's cookie is handed out. Whoever builds it adds the answer `{ kind: "needed", … }`, and the compiler
 * then points at the sign-in flow and its action.
 */
export type SecondFactor = (session: StaffSession) => Promise<SecondFactorAnswer>;

/** Nobody has a second factor yet. */
export const noSecondFactor: SecondFactor = async () => ({ kind: "not-needed" });
