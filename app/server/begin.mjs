import { spawn } from "node:child_process";
import { ensureBuilt, ensureInstalled, problemOfNode, signalChildren } from "./preparation.mjs";

// `npm start`: makes sure everything is there, then runs Hearth and passes signals on to it.

/** @param {string} message */
const say = (message) => console.log(message);

const problem = problemOfNode();
if (problem) {
  console.error(problem);
  process.exit(1);
}

/** @type {import("node:child_process").ChildProcess | undefined} */
let hearth;
let stopping = false;
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
  process.on(signal, () => {
    stopping = true;
    signalChildren(signal);
    hearth?.kill(signal);
  });
}

try {
  await ensureInstalled(say);
  await ensureBuilt(say);
} catch (error) {
  if (!stopping) console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
if (stopping) process.exit(1);

// The channel closes when this process dies, however that happens, and tells Hearth to stop.
hearth = spawn(process.execPath, ["build/start.js"], {
  stdio: ["inherit", "inherit", "inherit", "ipc"],
});
hearth.once("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
