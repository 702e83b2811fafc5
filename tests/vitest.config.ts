import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Starts the one database cluster of a test run, and stops it with the last project. */
const database = "tests/support/database-setup.ts";

export default defineConfig({
  root,
  esbuild: { jsx: "automatic" },
  test: {
    include: [],
    reporters: ["default"],
    // Two cores carry the tests, the database and in e2e the web servers and the browsers.
    maxWorkers: 2,
    // Loading the same modules afresh for each of hundreds of files took longer than the tests. Nothing is mocked by
    // module, and modules of Hearth keep nothing of one caller for the next.
    isolate: false,
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["tests/unit/**/*.test.{ts,tsx}"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["tests/integration/**/*.test.{ts,tsx}"],
          globalSetup: [database],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "contract",
          include: ["tests/contract/**/*.test.{ts,tsx}"],
          globalSetup: [database],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "architecture",
          include: ["tests/architecture/**/*.test.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: [database],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
