import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import { cookieLine, readCookie } from "../cookies.ts";

/** So many tries for one account in so many seconds; and so many failures from one address, where many may work. */
export const triesPerAccount = 10;
export const failuresPerAddress = 100;
export const windowSeconds = 15 * 60;
const deviceSeconds = 90 * 24 * 60 * 60;

export type Limits = {
  readonly account: RateLimiterAbstract;
  readonly address: RateLimiterAbstract;
};
export type Attempt = {
  readonly email: string;
  readonly headers: Headers;
  readonly address: string;
};

export type Tries = {
  /** Counts a try; answers the minutes to wait when there were too many. */
  readonly count: (attempt: Attempt) => Promise<number | undefined>;
  /** The same for tries that belong to no account: only the address is counted. */
  readonly countFrom: (address: string) => Promise<number | undefined>;
  /** Takes back what `countFrom` counted, since the try was right. */
  readonly forgetFrom: (address: string) => Promise<void>;
  /** Forgets the tries of an account after it was signed in to; answers the cookie that marks this browser. */
  readonly forget: (attempt: Attempt) => Promise<string>;
};

/**
 * Counts tries so that guessing is slow and yet nobody can lock somebody else out: a browser that has signed in to an
 * account before carries a mark, and its tries are counted apart from those of strangers (OWASP, device cookies).
 * Keys in the table are keyed hashes: it names neither people nor addresses.
 */
export function countTries(limits: Limits, secret: string, isSecure: boolean): Tries {
  const keyed = (...parts: string[]) =>
    createHmac("sha256", secret).update(JSON.stringify(parts)).digest("base64url");
  const cookieName = isSecure ? "__Host-hearth-device" : "hearth-device";

  const markFor = (email: string, nonce: string) => `${nonce}.${keyed("device", email, nonce)}`;
  const accountKey = ({ email, headers }: Attempt) => {
    const mark = readCookie(headers, cookieName) ?? "";
    const [nonce = ""] = mark.split(".");
    return isSame(mark, markFor(email, nonce))
      ? keyed("known device", email, nonce)
      : keyed("account", email);
  };
  const addressKey = (address: string) => keyed("address", address);

  return {
    async count(attempt) {
      const waits = await Promise.all([
        consume(limits.account, accountKey(attempt)),
        consume(limits.address, addressKey(attempt.address)),
      ]);
      return minutesOf(Math.max(...waits));
    },
    async countFrom(address) {
      return minutesOf(await consume(limits.address, addressKey(address)));
    },
    async forgetFrom(address) {
      await limits.address.reward(addressKey(address), 1);
    },
    async forget(attempt) {
      await limits.account.delete(accountKey(attempt));
      await limits.address.reward(addressKey(attempt.address), 1);
      const mark = markFor(attempt.email, randomBytes(16).toString("base64url"));
      return cookieLine(cookieName, mark, { isSecure, maxAge: deviceSeconds });
    },
  };
}

function minutesOf(milliseconds: number): number | undefined {
  return milliseconds > 0 ? Math.ceil(milliseconds / 60_000) : undefined;
}

/** Milliseconds to wait; 0 when the try is allowed. */
async function consume(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refusal) {
    if (refusal instanceof Error) throw refusal;
    return (refusal as { msBeforeNext: number }).msBeforeNext;
  }
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
