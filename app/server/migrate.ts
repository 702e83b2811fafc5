import { migrateDatabase } from "#db/migrate.ts";
import { readConfiguration } from "./configuration.ts";
import { dataDirectory, migrationsFolder, setUpDatabases } from "./databases.ts";
import { keepSecrets } from "./secrets.ts";
import { lifetime } from "./shutdown.ts";

// `npm run db:migrate`: roles, tables and job queue brought to the present shape, as the owner.
const say = (message: string) => console.error(message);
const running = lifetime(say);

try {
  const noSecrets = () => ({ sessionSecret: "", linkSecret: "" });
  const configuration = readConfiguration(process.env, "migrate", noSecrets);
  const databases = await running.start(
    "Postgres",
    () => setUpDatabases(configuration, () => keepSecrets(dataDirectory), say),
    (started) => started.stop(),
  );
  await migrateDatabase({
    address: databases.owner,
    passwords: databases.passwords,
    migrationsFolder,
  });
  console.log("The database has the present shape.");
  await running.stop(0);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  await running.stop(1);
}
