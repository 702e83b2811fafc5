declare module "autocannon" {
  import type { EventEmitter } from "node:events";

  type Options = {
    readonly url: string;
    readonly requests: readonly { readonly method: "GET"; readonly path: string }[];
    readonly headers: Readonly<Record<string, string>>;
    readonly connections: number;
    readonly amount?: number;
    /** Requests a second, over all connections. */
    readonly overallRate?: number;
    /** Seconds. */
    readonly duration?: number;
    readonly timeout?: number;
  };
  export type Result = {
    readonly requests: { readonly total: number };
    readonly non2xx: number;
    readonly errors: number;
    readonly timeouts: number;
  };
  /** Emits `response` with (client, status, bytes, milliseconds). */
  export default function autocannon(options: Options): EventEmitter & Promise<Result>;
}
