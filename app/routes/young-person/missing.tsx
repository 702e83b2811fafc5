import { notFound } from "../../use-cases/errors.ts";
import { endpoint } from "../../web/endpoint.ts";
import type { RouteHandle } from "../../web/route-handle.ts";

export const handle: RouteHandle = { area: "child", scripts: false };

/** Every other address below that of a child's page, so that it has their words and the way out. */
const missing = endpoint({ access: "public" }, () => {
  throw notFound();
});

export const loader = missing;
export const action = missing;

export default function Missing() {
  return null;
}
