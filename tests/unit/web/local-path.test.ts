import { expect, test } from "vitest";
import { localPath } from "#app/web/local-path.ts";

test.each(["/provider", "/provider/homes?page=2", "/a%2Fb"])("%s is on this site", (path) => {
  expect(localPath(path, "/")).toBe(path);
});

test.each([
  "",
  undefined,
  null,
  "provider",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/\n/evil.example",
  "/.//evil.example/x",
  "/x/..//evil.example",
  "/%2e//evil.example",
  "https://evil.example",
  "javascript:alert(1)",
  `/${"x".repeat(600)}`,
])("%j could lead elsewhere or nowhere", (path) => {
  expect(localPath(path, "/start")).toBe("/start");
});
