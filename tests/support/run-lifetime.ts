import { setTimeout as pause } from "node:timers/promises";
import { lifetime } from "#app/server/shutdown.ts";

// A process of its own that starts a few things, says what it does line by line, and waits for a signal.
const say = (message: string) => console.log(message);
const running = lifetime(say);
const [scenario] = process.argv.slice(2);
const keepAlive = setInterval(() => undefined, 1_000);

await running.start(
  "database",
  async () => "database",
  async () => say("database stopped"),
);
const slow = running.start(
  "web",
  async () => {
    say("starting");
    if (scenario === "signal while starting") await pause(300);
    return "web";
  },
  async (thing) => {
    if (scenario === "failing stop") throw new Error("stuck");
    say(`${thing} stopped`);
  },
);
await slow;
say("started");
if (scenario === "unforeseen") setImmediate(() => void Promise.reject(new Error("boom")));
if (scenario === "orderly end") {
  clearInterval(keepAlive);
  await running.stop(0);
}
