import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

/** What is known of a path before its page is asked. */
export type RouteTable = {
  /**
   * The path as it may stand in a log: ids of records are kept, and any other part that varies, a secret token above
   * all, is replaced by its name. A path that no route has is not written at all.
   */
  readonly shapeOf: (path: string) => string;
  /** The routes that answer it, from the outermost on; none when it has no page. */
  readonly routesOf: (path: string) => readonly string[];
  /** The page without the ids of records, where nothing else of it varies: as many as there are pages. */
  readonly kindOf: (path: string) => string | undefined;
};

type Route =
  | { id: string; index: true }
  | { id: string; index?: false; path?: string; children?: Route[] };
type Routes = ServerBuild["routes"];
type Found = { readonly shape: string; readonly routes: readonly string[] };

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const anyUuid = /(?<=\/)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}(?=\/|$)/gi;
const noUuid = "00000000-0000-0000-0000-000000000000";
const unknown: Found = { shape: "(unknown)", routes: [] };

/**
 * Looks paths up among the routes. The framework compares each path with every route; paths that differ in nothing
 * but the ids of records are looked up once.
 */
export function routeTable(routes: Routes): RouteTable {
  const tree = childrenOf(undefined, routes);
  const remembered = new Map<string, Found>();
  const find = (path: string): Found => {
    const known = remembered.get(path);
    if (known) return known;
    const found = lookUp(tree, path);
    // Nothing else that varies is kept: there are as many of these as there are pages.
    if (found.shape === path) remembered.set(path, found);
    return found;
  };
  return {
    shapeOf: (path) => {
      if (path.startsWith("/assets/")) return "(file)";
      const page = pageOf(path);
      const ids = page.match(anyUuid) ?? [];
      const { shape } = find(page.replace(anyUuid, noUuid));
      let next = 0;
      return shape.replaceAll(noUuid, () => {
        next += 1;
        return ids[next - 1] ?? noUuid;
      });
    },
    routesOf: (path) => find(pageOf(path).replace(anyUuid, noUuid)).routes,
    kindOf: (path) => {
      const page = pageOf(path).replace(anyUuid, noUuid);
      return find(page).shape === page ? page : undefined;
    },
  };
}

/** The page of a path that asks for nothing but its data. */
export function pageOf(path: string): string {
  return path.replace(/\.data$/, "").replace(/^\/_root$/, "/");
}

function lookUp(tree: Route[], page: string): Found {
  const matches = isDecodable(page) ? matchRoutes(tree, page) : null;
  const leaf = matches?.at(-1);
  if (!matches || !leaf || pathOf(leaf.route) === "*") return unknown;
  const pattern = matches.flatMap(({ route }) => pathOf(route).split("/")).filter(Boolean);
  const parts = pattern.map((part) => {
    const value = part.startsWith(":") ? leaf.params[part.slice(1).replace(/\?$/, "")] : undefined;
    return value !== undefined && uuid.test(value) ? value : part;
  });
  return { shape: `/${parts.join("/")}`, routes: matches.map(({ route }) => route.id) };
}

function childrenOf(parentId: string | undefined, routes: Routes): Route[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .flatMap((route) => (route ? [asRoute(route, routes)] : []));
}

function pathOf(route: Route): string {
  return route.index ? "" : (route.path ?? "");
}

type RouteOfBuild = { id: string; index?: boolean | undefined; path?: string | undefined };

function asRoute({ id, index, path }: RouteOfBuild, routes: Routes): Route {
  if (index) return { id, index };
  const children = childrenOf(id, routes);
  return { id, ...(path !== undefined && { path }), ...(children.length > 0 && { children }) };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
