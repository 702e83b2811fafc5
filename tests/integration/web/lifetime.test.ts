import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, expect, test } from "vitest";

let child: ChildProcess | undefined;
afterEach(() => child?.kill("SIGKILL"));

/** Runs a scenario, sends the signals when a line is said, and tells what was said and how it ended. */
async function run(scenario: string, when?: string, signals: NodeJS.Signals[] = []) {
  const started = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/run-lifetime.ts", scenario],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  child = started;
  let said = "";
  started.stdout.on("data", (chunk) => {
    const before = said;
    said += String(chunk);
    if (when && said.includes(when) && !before.includes(when)) {
      for (const signal of signals) started.kill(signal);
    }
  });
  const [code] = await once(started, "close");
  return { code, said: said.trim().split("\n") };
}

test("a signal stops everything once, last started first", async () => {
  expect(await run("", "started\n", ["SIGTERM", "SIGINT"])).toEqual({
    code: 0,
    said: ["starting", "started", "web stopped", "database stopped"],
  });
});

test("what is only just starting when the signal comes is stopped too", async () => {
  const { code, said } = await run("signal while starting", "starting", ["SIGTERM"]);
  expect(code).toBe(0);
  expect(said.filter((line) => line.endsWith("stopped"))).toEqual([
    "web stopped",
    "database stopped",
  ]);
});

test("an error that nobody foresaw stops everything and fails; it says where, and never what a query held", async () => {
  const { code, said } = await run("unforeseen");
  expect(code).toBe(1);
  expect(said).toContainEqual(expect.stringContaining("run-lifetime.ts"));
  expect(said.join()).not.toContain("boom");
  expect(said.at(-1)).toBe("database stopped");
});

test("what cannot be stopped is named, and the rest is stopped all the same", async () => {
  const { code, said } = await run("failing stop", "started\n", ["SIGTERM"]);
  expect(code).toBe(1);
  expect(said.slice(2)).toEqual([
    expect.stringMatching(/^web did not stop cleanly: .*run-lifetime\.ts/),
    "database stopped",
  ]);
});

test("a process that has done its work ends by itself", async () => {
  expect((await run("orderly end")).code).toBe(0);
});
