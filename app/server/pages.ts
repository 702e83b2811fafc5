import { createRequestHandler } from "@remix-run/express";
import type { AppLoadContext, ServerBuild } from "@remix-run/node";
import type { Request, RequestHandler, Response } from "express";
import { keepBack } from "../web/kept-back.ts";
import { handleOf } from "../web/route-handle.ts";
import { pageOf, type RouteTable } from "./route-shape.ts";

type Pages = {
  readonly build: ServerBuild;
  readonly table: RouteTable;
  readonly contextOf: (request: Request, response: Response) => AppLoadContext;
};
type Handler = ReturnType<typeof createRequestHandler>;

/**
 * Answers pages. The framework compares every path with all routes several times for one page; each page is therefore
 * answered by a handler that knows its own routes and those of the pages above it, and no others. A path that has no
 * page, and what browsers ask about routes, is left to the handler that knows them all.
 */
export function answerPages({ build, table, contextOf }: Pages): RequestHandler {
  const handlerFor = (part: ServerBuild): Handler =>
    createRequestHandler({ build: part, mode: "production", getLoadContext: contextOf });
  const all = handlerFor(build);
  // By kind of page; where more than ids of records varies, by the routes that answer.
  const handlers = new Map<string, Handler>();

  const handlerOf = (path: string): Handler => {
    const asks = path === pageOf(path) ? "document" : "data";
    const key = `${asks} ${table.kindOf(path) ?? table.routesOf(path).join()}`;
    const known = handlers.get(key);
    if (known) return known;
    const made = makeHandlerOf(path);
    handlers.set(key, made);
    return made;
  };
  const makeHandlerOf = (path: string): Handler => {
    const routes = withThoseAbove(path, table);
    if (routes === undefined) return all;
    const isDocument = path === pageOf(path) && isWithoutScripts(build, table.routesOf(path));
    const part = partOf(build, new Set(routes));
    return handlerFor(isDocument ? keepingBack(part) : part);
  };

  return (request, response, next) => void handlerOf(request.path)(request, response, next);
}

/** The browser is told of the pages above, so that it need not ask when somebody goes back to one. */
function withThoseAbove(path: string, table: RouteTable): readonly string[] | undefined {
  const page = pageOf(path);
  const own = table.routesOf(page);
  if (own.length === 0) return undefined;
  const parts = page.split("/").filter(Boolean);
  const above = parts.map((_, count) => `/${parts.slice(0, count).join("/")}`);
  return [...new Set([...own, ...above.flatMap((each) => table.routesOf(each))])];
}

function isWithoutScripts({ routes }: ServerBuild, branch: readonly string[]): boolean {
  const modules = branch.map((id) => routes[id]?.module);
  return modules.at(-1)?.default !== undefined && !handleOf(modules.map(asMatch)).scripts;
}

function asMatch(module: { readonly handle?: unknown } | undefined) {
  return { handle: module?.handle };
}

/** The same routes, whose answers only the page itself reads. */
function keepingBack(build: ServerBuild): ServerBuild {
  const routes = Object.entries(build.routes).map(([id, route]) => {
    const loader = route?.module.loader;
    if (!route || !loader) return [id, route];
    const kept: typeof loader = async (call) => keepBack(await loader(call));
    return [id, { ...route, module: { ...route.module, loader: kept } }];
  });
  return { ...build, routes: Object.fromEntries(routes) };
}

function partOf(build: ServerBuild, ids: ReadonlySet<string>): ServerBuild {
  const pick = <Each>(routes: Record<string, Each>) =>
    Object.fromEntries(Object.entries(routes).filter(([id]) => ids.has(id)));
  return {
    ...build,
    routes: pick(build.routes),
    assets: { ...build.assets, routes: pick(build.assets.routes) },
  };
}
