import type { ServerBuild } from "@remix-run/node";
import { expect, test } from "vitest";
import { routeTable } from "#app/server/route-shape.ts";

const routes = {
  root: { id: "root", path: "" },
  start: { id: "start", parentId: "root", index: true },
  staff: { id: "staff", parentId: "root" },
  home: { id: "home", parentId: "staff", path: "provider/homes/:homeId" },
  link: { id: "link", parentId: "root", path: "your-homes/:token" },
  missing: { id: "missing", parentId: "root", path: "*" },
} as unknown as ServerBuild["routes"];

const { shapeOf, routesOf } = routeTable(routes);
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

test("a path that differs in its id alone keeps its own id, however often it is asked", () => {
  const other = "7c1e1d80-3a4f-4c51-9b2e-6f1f2a3b4c5d";
  for (const each of [id, other, id]) {
    expect(shapeOf(`/provider/homes/${each}`)).toBe(`/provider/homes/${each}`);
  }
});

test("a page is answered by its routes, from the outermost on; what is no page by none", () => {
  expect(routesOf(`/provider/homes/${id}`)).toEqual(["root", "staff", "home"]);
  expect(routesOf("/your-homes/Zm9vYmFyYmF6cXV4")).toEqual(["root", "link"]);
  expect(routesOf("/")).toEqual(["root", "start"]);
  expect(routesOf("/robin@example.org")).toEqual([]);
});
