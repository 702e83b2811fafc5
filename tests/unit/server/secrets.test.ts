import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keepSecrets } from "#app/server/secrets.ts";

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "hearth-secrets-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test("secrets are made once and are the same ever after", () => {
  expect(keepSecrets(directory)).toEqual(keepSecrets(directory));
});

test("no two secrets and no two installations are alike", () => {
  const all = [
    ...Object.values(keepSecrets(join(directory, "one"))),
    ...Object.values(keepSecrets(join(directory, "two"))),
  ];
  expect(new Set(all).size).toBe(all.length);
  for (const secret of all) expect(secret.length).toBeGreaterThanOrEqual(43);
});

test("only their owner can read the file", () => {
  keepSecrets(directory);
  expect(statSync(join(directory, "secrets.json")).mode & 0o777).toBe(0o600);
});

test("a file that is not whole is never replaced in silence: the data behind it would be lost", () => {
  const file = join(directory, "secrets.json");
  writeFileSync(file, '{"sessionSecret": "x"}');
  expect(() => keepSecrets(directory)).toThrow();
  expect(readFileSync(file, "utf8")).toBe('{"sessionSecret": "x"}');
});
