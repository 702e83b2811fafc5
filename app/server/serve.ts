import { readConfiguration } from "./configuration.ts";
import { dataDirectory, setUpDatabases } from "./databases.ts";
import { keepSecrets } from "./secrets.ts";
import { lifetime } from "./shutdown.ts";
import { runWeb } from "./web.ts";

// `npm run serve`: web pages and nothing else. Any number of these may run behind a balancer.
const say = (message: string) => console.error(message);
const running = lifetime(say);

try {
  const secrets = () => keepSecrets(dataDirectory);
  const configuration = readConfiguration(process.env, "web", secrets);
  const databases = await running.start(
    "Postgres",
    () => setUpDatabases(configuration, secrets, say),
    (started) => started.stop(),
  );
  const url = await runWeb(running, configuration, databases.web);
  console.log(`Hearth serves ${url}`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  await running.stop(1);
}
