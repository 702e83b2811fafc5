import type { ServerBuild } from "@remix-run/node";
import { matchRoutes } from "@remix-run/react";

/** A path as it may stand in a log. */
export type RouteShape = (path: string) => string;

type Route = { id: string; path?: string; children?: Route[] };
type Routes = ServerBuild["routes"];

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Writes a path so that it may be logged: ids of records are kept, and any other part that varies, a secret token
 * above all, is replaced by its name. A path that no route has is not written at all.
 */
export function routeShapes(routes: Routes): RouteShape {
  const tree = childrenOf(undefined, routes);
  return (path) => {
    if (path.startsWith("/assets/")) return "(file)";
    const page = path.replace(/\.data$/, "").replace(/^\/_root$/, "/");
    const matches = isDecodable(page) ? matchRoutes(tree, page) : null;
    const leaf = matches?.at(-1);
    if (!matches || !leaf) return "(unknown)";
    if (leaf.route.path === "*") return "(unknown)";
    const pattern = matches.flatMap(({ route }) => route.path?.split("/") ?? []).filter(Boolean);
    const parts = pattern.map((part) => {
      const value = part.startsWith(":")
        ? leaf.params[part.slice(1).replace(/\?$/, "")]
        : undefined;
      return value !== undefined && uuid.test(value) ? value : part;
    });
    return `/${parts.join("/")}`;
  };
}

function childrenOf(parentId: string | undefined, routes: Routes): Route[] {
  return Object.values(routes)
    .filter((route) => route !== undefined && route.parentId === parentId)
    .flatMap((route) => (route ? [asRoute(route, routes)] : []));
}

function asRoute({ id, path }: { id: string; path?: string | undefined }, routes: Routes): Route {
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
