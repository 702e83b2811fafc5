import { runBackground } from "./background.ts";
import { readConfiguration } from "./configuration.ts";
import { dataDirectory, setUpDatabases } from "./databases.ts";
import { createLog } from "./log.ts";
import { keepSecrets } from "./secrets.ts";
import { lifetime } from "./shutdown.ts";

// `npm run worker`: the job queue and the feeding of the search index, without pages.
const say = (message: string) => console.error(message);
const running = lifetime(say);

try {
  const secrets = () => keepSecrets(dataDirectory);
  const configuration = readConfiguration(process.env, "worker", secrets);
  const databases = await running.start(
    "Postgres",
    () => setUpDatabases(configuration, secrets, say),
    (started) => started.stop(),
  );
  await runBackground(running, configuration, databases.worker, createLog(configuration));
  console.log("Hearth's worker is running.");
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  await running.stop(1);
}
