import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { routeShapes } from "#app/server/route-shape.ts";

const routes = {
  root: { id: "root", path: "" },
  start: { id: "start", parentId: "root", index: true },
  staff: { id: "staff", parentId: "root" },
  home: { id: "home", parentId: "staff", path: "provider/homes/:homeId" },
  link: { id: "link", parentId: "root", path: "your-homes/:token" },
  missing: { id: "missing", parentId: "root", path: "*" },
} as unknown as ServerBuild["routes"];

const shapeOf = routeShapes(routes);
const id = "0b9e1d80-3a4f-4c51-9b2e-6f1f2a3b4c5d";

test.each([
  ["a record's id is kept", `/provider/homes/${id}`, `/provider/homes/${id}`],
  ["for data of a page too", `/provider/homes/${id}.data`, `/provider/homes/${id}`],
  ["what is no id is not", "/provider/homes/12-high-street", "/provider/homes/:homeId"],
  ["a secret is not", "/your-homes/Zm9vYmFyYmF6cXV4", "/your-homes/:token"],
  ["a file is a file", "/assets/root-x1.js", "(file)"],
  ["a path that no page has may be anything", "/robin@example.org", "(unknown)"],
  ["a path that cannot be read too", "/%ff", "(unknown)"],
  ["the start page", "/", "/"],
])("%s", (_rule, path, shape) => {
  expect(shapeOf(path)).toBe(shape);
});
