import type { AppLoadContext } from "@remix-run/node";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { StaffActor, ViewsActor } from "#app/domain/access/actor.ts";
import { notAllowed, notFound } from "#app/use-cases/errors.ts";
import { accessOf, endpoint, isGuarded } from "#app/web/endpoint.ts";
import { recordId } from "#app/web/fields/identifiers.ts";
import { fakeWeb } from "#tests/support/web-call.ts";

const robin = {
  actor: { kind: "staff", role: "provider-officer", organisationKind: "provider" } as StaffActor,
  personName: "Robin",
  organisationName: "Homes",
};
const child = { actor: { kind: "views", audience: "child" } as ViewsActor };
const signedIn = fakeWeb({ staff: async () => robin });

type Asked = {
  path?: string;
  params?: Record<string, string>;
  web?: AppLoadContext;
  method?: string;
};
type Door = (args: {
  request: Request;
  params: Record<string, string>;
  context: AppLoadContext;
}) => unknown;

const ask = async (
  door: Door,
  { path = "/", params = {}, web = signedIn, method = "GET" }: Asked = {},
) => door({ request: new Request(`http://localhost${path}`, { method }), params, context: web });

/** The status of what was thrown: of a redirect, or of a page for an error. */
async function statusOf(answering: Promise<unknown>): Promise<number | undefined> {
  const thrown = await answering.then(
    () => "an answer",
    (error: unknown) => error,
  );
  if (thrown instanceof Response) return thrown.status;
  return (thrown as { init?: { status?: number } }).init?.status;
}

describe("who may ask", () => {
  const whoAsks = (access: "staff" | "views" | "public") =>
    endpoint({ access }, ({ context, session }) => [context.actor.kind, session.actor.kind]);

  test("staff pages are for those who are signed in, as themselves", async () => {
    expect(await ask(whoAsks("staff"))).toEqual(["staff", "staff"]);
  });

  test("others are sent to sign in, and come back to the page they asked for", async () => {
    const answering = ask(whoAsks("staff"), { path: "/provider?kind=a&b", web: fakeWeb() });
    const redirect = await answering.catch((thrown: unknown) => thrown);
    expect(redirect).toBeInstanceOf(Response);
    expect((redirect as Response).headers.get("Location")).toBe(
      "/sign-in?then=%2Fprovider%3Fkind%3Da%26b",
    );
  });

  test("an open link does not open staff pages, nor a staff session a child's", async () => {
    const withLink = fakeWeb({ views: async () => child });
    expect(await statusOf(ask(whoAsks("staff"), { web: withLink }))).toBe(302);
    expect(await statusOf(ask(whoAsks("views"), { web: signedIn }))).toBe(401);
    expect(await ask(whoAsks("views"), { web: withLink })).toEqual(["views", "views"]);
  });

  test("on public pages everybody is a visitor, signed in or not", async () => {
    expect(await ask(whoAsks("public"))).toEqual(["visitor", "visitor"]);
  });

  test("who asks is settled before the address is looked at", async () => {
    const door = endpoint(
      { access: "staff", params: z.object({ id: recordId() }) },
      () => "answer",
    );
    expect(await statusOf(ask(door, { params: { id: "nonsense" }, web: fakeWeb() }))).toBe(302);
  });
});

describe("the address", () => {
  const params = z.object({ homeId: recordId() });
  const query = z.object({
    page: z.coerce.number({ error: "Page must be a number" }).int().min(1).default(1),
    kind: z.enum(["a", "b"], { error: "Kind must be a or b" }).optional(),
    sort: z.enum(["new", "old"]).catch("new"),
  });
  const door = endpoint({ access: "public", query }, (call) => call.query);

  test("a part that is no id leads nowhere, like a record that does not exist", async () => {
    const withId = endpoint({ access: "public", params }, (call) => call.params.homeId);
    expect(await statusOf(ask(withId, { params: { homeId: "1 or 1=1" } }))).toBe(404);
    expect(await statusOf(ask(withId))).toBe(404);
    const id = "0B9E1D80-3A4F-4C51-9B2E-6F1F2A3B4C5D";
    expect(await ask(withId, { params: { homeId: id } })).toBe(id.toLowerCase());
  });

  test("an empty part of the search counts as not given", async () => {
    expect(await ask(door, { path: "/?kind=&page=" })).toEqual({ page: 1, sort: "new" });
  });

  test("a bad search is a bad request that says what is wrong, unless the schema falls back", async () => {
    const answering = ask(door, { path: "/?kind=c&page=x&sort=sideways" });
    await expect(answering).rejects.toMatchObject({
      init: { status: 400 },
      data: { problems: ["Page must be a number", "Kind must be a or b"] },
    });
    expect(await ask(door, { path: "/?sort=sideways" })).toEqual({ page: 1, sort: "new" });
  });

  test("a part that is given twice is not silently one of the two", async () => {
    expect(await statusOf(ask(door, { path: "/?kind=a&kind=b" }))).toBe(400);
  });

  test("the name of a prototype's part does no harm", async () => {
    expect(await ask(door, { path: "/?__proto__=x&constructor=y&toString=z" })).toEqual({
      page: 1,
      sort: "new",
    });
  });
});

describe("what a use-case throws", () => {
  const throwing = (error: unknown) =>
    endpoint({ access: "staff" }, () => {
      throw error;
    });

  test("missing, or somebody else's: the page does not exist", async () => {
    expect(await statusOf(ask(throwing(notFound())))).toBe(404);
  });

  test("not allowed: the page says so", async () => {
    expect(await statusOf(ask(throwing(notAllowed())))).toBe(403);
  });

  test("anything else is reported, and the page shows only a reference", async () => {
    const web = fakeWeb({ staff: async () => robin });
    const secret = new Error("value of a secret column");
    await expect(ask(throwing(secret), { web })).rejects.toMatchObject({
      init: { status: 500 },
      data: { reference: "0123456789ab" },
    });
    expect(web.reported).toEqual([secret]);
  });

  test("what only sounds like a refusal is an error", async () => {
    const named = Object.assign(new Error("x"), { name: "NotFoundInTheLibrary" });
    expect(
      await statusOf(ask(throwing(named), { web: fakeWeb({ staff: async () => robin }) })),
    ).toBe(500);
  });

  test("a request that was broken off is no error worth a report", async () => {
    const web = fakeWeb({ staff: async () => robin });
    const signal = AbortSignal.abort();
    const request = new Request("http://localhost/", { signal });
    const answering = throwing(new Error("aborted"))({ request, params: {}, context: web });
    await expect(answering).rejects.toThrow("aborted");
    expect(web.reported).toEqual([]);
  });
});

describe("an address that is a secret", () => {
  test("is told to no other site, and its forms still say where they come from", async () => {
    const web = fakeWeb();
    await ask(
      endpoint({ access: "public", secretAddress: true }, () => "page"),
      { web },
    );
    expect(web.headersSet).toEqual({ "Referrer-Policy": "same-origin" });
  });

  test("the pages of a child or parent tell other sites nothing", async () => {
    const web = fakeWeb({ views: async () => child });
    await ask(
      endpoint({ access: "views" }, () => "page"),
      { web },
    );
    expect(web.headersSet).toEqual({ "Referrer-Policy": "same-origin" });
  });
});

test("loaders that run after a refused form are told of it, for the title", async () => {
  const web = fakeWeb();
  const reply = { data: { errors: {}, values: {} }, init: { status: 400 } };
  await ask(
    endpoint({ access: "public" }, () => reply),
    { web },
  );
  expect(web.form.isRefused).toBe(true);
});

test("a loader made here can be told from any other function", () => {
  expect(isGuarded(endpoint({ access: "views" }, () => null))).toBe(true);
  expect(accessOf(endpoint({ access: "views" }, () => null))).toBe("views");
  expect(isGuarded(() => null)).toBe(false);
  expect(isGuarded({ access: "staff" })).toBe(false);
});
