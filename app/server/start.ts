import { createServer } from "node:net";
import { migrateDatabase } from "#db/migrate.ts";
import { demonstrationLinks } from "#db/seed/need/demonstration-links.ts";
import { demonstrationPassword, demonstrationPeople } from "#db/seed/people.ts";
import { type Configuration, readConfiguration } from "./configuration.ts";
import { dataDirectory, migrationsFolder, setUpDatabases } from "./databases.ts";
import { loadData } from "./first-data.ts";
import { createLog } from "./log.ts";
import { progressOn } from "./progress.ts";
import { keepSecrets } from "./secrets.ts";
import { lifetime } from "./shutdown.ts";

// What `npm start` runs when everything is installed and built: Postgres, data, web pages and worker in one
// process, with made-up people to try it with.
const say = (message: string) => console.error(message);
const running = lifetime(say);
const progress = progressOn(process.stdout);
process.once("disconnect", () => void running.stop(0));

try {
  const configuration = await configurationForTrying();
  const databases = await progress.during("Postgres", () =>
    running.start(
      "Postgres",
      () => setUpDatabases(configuration, () => keepSecrets(dataDirectory), say),
      (started) => started.stop(),
    ),
  );
  await progress.during("Tables", () =>
    migrateDatabase({
      address: databases.owner,
      passwords: databases.passwords,
      migrationsFolder,
    }),
  );
  await loadData(databases.owner, progress);
  const url = await progress.during("Web server and worker", async () => {
    // React answers pages several times slower without this. The configuration has been read: what only real
    // installations may do, or may not do, is settled by it.
    process.env.NODE_ENV = "production";
    const [{ runWeb }, { runBackground }] = await Promise.all([
      import("./web.ts"),
      import("./background.ts"),
    ]);
    await runBackground(running, configuration, databases.worker, createLog(configuration));
    return runWeb(running, configuration, databases.web);
  });
  console.log(welcome(url));
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  await running.stop(1);
}

/** Without settings: only warnings are logged, and the first free port from 3000 on is taken. */
async function configurationForTrying(): Promise<Configuration> {
  const environment: Record<string, string | undefined> = { LOG_LEVEL: "warn", ...process.env };
  const port = environment.PORT ?? String(await firstFreePort(3000));
  return readConfiguration({ ...environment, PORT: port }, "everything", () =>
    keepSecrets(dataDirectory),
  );
}

async function firstFreePort(first: number): Promise<number> {
  for (let port = first; port < first + 20; port += 1) {
    if (await isFree(port)) return port;
  }
  return first;
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

function welcome(url: string): string {
  const widest = Math.max(...demonstrationPeople.map(({ email }) => email.length));
  return [
    `\nHearth is running: ${url}\n`,
    `Sign in as one of these made-up people, with the password ${demonstrationPassword}:`,
    ...demonstrationPeople.map(
      ({ email, name, organisation, what }) =>
        `  ${email.padEnd(widest)}  ${name}, ${organisation} – ${what}`,
    ),
    "\nOr open what a child and a parent are sent, about the referral HX-DEMO:",
    ...Object.entries(demonstrationLinks).map(
      ([who, { path, pin }]) => `  ${who.padEnd(widest)}  ${url}${path} – PIN ${pin}`,
    ),
    "\nCtrl-C stops it.",
  ].join("\n");
}
