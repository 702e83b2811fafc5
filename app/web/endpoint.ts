import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { z } from "zod";
import type { Context } from "../use-cases/context.ts";
import { isNotAllowed, isNotFound } from "../use-cases/errors.ts";
import type { WebContext } from "./load-context.ts";
import { signInPath } from "./local-path.ts";
import { queryValues } from "./query.ts";
import { type Access, type SessionOf, visitorSession } from "./session.ts";

type Parsed<Schema> = Schema extends z.ZodType ? z.output<Schema> : Readonly<Record<string, never>>;

/** What a loader or action is given. */
export type Call<Who extends Access, Params, Query> = {
  /** Goes to use-cases as it is. */
  readonly context: Context;
  readonly session: SessionOf[Who];
  readonly params: Parsed<Params>;
  readonly query: Parsed<Query>;
  readonly request: Request;
  readonly web: WebContext;
};

export type Rules<Who extends Access, Params, Query> = {
  /** `staff`: signed in. `views`: a child or parent with an open link. `public`: anybody, as a visitor. */
  readonly access: Who;
  /** The parts of the path; one that does not fit is a page that does not exist. */
  readonly params?: Params;
  /** The search string; one that does not fit is a bad request, unless the schema falls back with `catch`. */
  readonly query?: Query;
  /** The address itself is a secret: no other site may learn it from a link. */
  readonly secretAddress?: true;
};

type Args = LoaderFunctionArgs | ActionFunctionArgs;
const mark = Symbol.for("hearth.endpoint");

/**
 * Makes every loader and action. It settles who is asking, whether the address is well formed, and which status a
 * refusal has; what is allowed is the use-case's to say. Throws answers only: a redirect to sign in, or a page for
 * 400, 401 (no open link), 403, 404 and 500.
 */
export function endpoint<
  Who extends Access,
  Answer,
  Params extends z.ZodType | undefined = undefined,
  Query extends z.ZodType | undefined = undefined,
>(
  rules: Rules<Who, Params, Query>,
  handler: (call: Call<Who, Params, Query>) => Promise<Answer> | Answer,
) {
  const guarded = async ({ request, params, context: web }: Args): Promise<Answer> => {
    try {
      const session = await sessionFor(rules.access, request, web);
      protectAddress(rules, web);
      const answer = await handler({
        context: web.hearth.contextFor(session.actor),
        session,
        params: parseParams(rules.params, params) as Parsed<Params>,
        query: parseQuery(rules.query, request) as Parsed<Query>,
        request,
        web,
      });
      web.form.isRefused ||= isRefusedForm(answer);
      return answer;
    } catch (error) {
      throw asAnswer(error, request, web);
    }
  };
  return Object.assign(guarded, { [mark]: rules.access });
}

/** Who may ask a loader or action made by `endpoint`; undefined for any other function. */
export function accessOf(candidate: unknown): Access | undefined {
  if (typeof candidate !== "function" || !(mark in candidate)) return undefined;
  return candidate[mark] as Access;
}

/** Whether a function was made by `endpoint`; the architecture test asks it of every loader and action. */
export function isGuarded(candidate: unknown): boolean {
  return accessOf(candidate) !== undefined;
}

async function sessionFor<Who extends Access>(
  access: Who,
  request: Request,
  web: WebContext,
): Promise<SessionOf[Who]> {
  const sessions: { [Each in Access]: () => Promise<SessionOf[Each]> } = {
    staff: async () => {
      const session = await web.staff();
      if (!session) throw redirect(signInPath(request));
      return session;
    },
    views: async () => {
      const session = await web.views();
      if (!session) throw data(null, { status: 401 });
      return session;
    },
    public: async () => visitorSession,
  };
  return sessions[access]();
}

/** Not "no-referrer", with which browsers send forms as from "null"; older ones say in no other way where from. */
function protectAddress(rules: { access: Access; secretAddress?: true }, web: WebContext): void {
  if (rules.secretAddress || rules.access === "views")
    web.setHeader("Referrer-Policy", "same-origin");
}

function parseParams(schema: z.ZodType | undefined, params: Args["params"]): unknown {
  if (!schema) return {};
  const parsed = schema.safeParse(params);
  if (!parsed.success) throw data(null, { status: 404 });
  return parsed.data;
}

function parseQuery(schema: z.ZodType | undefined, request: Request): unknown {
  if (!schema) return {};
  const parsed = schema.safeParse(queryValues(new URL(request.url).searchParams));
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => issue.message);
  throw data({ problems: [...new Set(problems)] }, { status: 400 });
}

/** Whether an answer is that of a refused form: `data({ errors, values }, …)`. */
function isRefusedForm(answer: unknown): boolean {
  const isWrapped = typeof answer === "object" && answer !== null && "data" in answer;
  const inner = isWrapped ? answer.data : undefined;
  return typeof inner === "object" && inner !== null && "errors" in inner && "values" in inner;
}

function asAnswer(error: unknown, request: Request, web: WebContext): unknown {
  if (isNotFound(error)) return data(null, { status: 404 });
  if (isNotAllowed(error)) return data(null, { status: 403 });
  if (!(error instanceof Error) || request.signal.aborted) return error;
  web.report(error);
  return data({ reference: web.reference }, { status: 500 });
}
