import type { AppLoadContext } from "@remix-run/node";
import type { Hearth } from "#app/composition.server.ts";
import type { Actor } from "#app/domain/access/actor.ts";
import type { Context } from "#app/use-cases/context.ts";

export type FakeWeb = AppLoadContext & {
  readonly headersSet: Record<string, string>;
  readonly reported: unknown[];
};

/** What the server hands to a loader, with nothing behind it: a part that is not given fails with its name. */
export function fakeWeb(given: Partial<AppLoadContext> = {}): FakeWeb {
  const headersSet: Record<string, string> = {};
  const reported: unknown[] = [];
  return {
    hearth: fakeHearth,
    nonce: "nonce",
    reference: "0123456789ab",
    staff: async () => undefined,
    views: async () => undefined,
    address: "192.0.2.1",
    setHeader: (name, value) => {
      headersSet[name] = value;
    },
    addCookie: () => undefined,
    form: { isRefused: false },
    note: () => undefined,
    report: (error) => void reported.push(error),
    ...given,
    headersSet,
    reported,
  };
}

const fakeHearth = unsupplied<Hearth>("hearth", {
  contextFor: (actor: Actor) => unsupplied<Context>("context", { actor }),
});

function unsupplied<Whole extends object>(name: string, given: Partial<Whole>): Whole {
  return new Proxy(given, {
    get(target, key) {
      if (key in target || typeof key === "symbol") return Reflect.get(target, key);
      throw new Error(`the test supplies no ${name}.${key}`);
    },
  }) as Whole;
}

/** A form as a browser posts it. */
export function posted(fields: Readonly<Record<string, string | readonly string[]>>): Request {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    for (const each of [value].flat()) body.append(name, each);
  }
  return new Request("http://localhost/form", { method: "POST", body });
}
