import { parseArgs } from "node:util";
import { readConfiguration } from "#app/server/configuration.ts";
import { dataDirectory, setUpDatabases } from "#app/server/databases.ts";
import { keepSecrets } from "#app/server/secrets.ts";
import { openPool, type Sql } from "../client.ts";
import { ensureLoadedTable, isLoaded, markLoaded } from "../loaded.ts";
import { loadReference } from "../reference/load.ts";
import { seedDemonstration } from "./demonstration.ts";
import { growWorld } from "./large-world.ts";

// `npm run seed`: the made-up region, and with --vacancies as large a market as is asked for.
const usage = `npm run seed [-- --vacancies NUMBER]

Fills the database with the made-up demonstration region, unless it is there already.
  --vacancies  add invented homes all over England until there are so many vacancies, for measuring

The database is the one at DATABASE_OWNER_URL, else the built-in one. It must have its tables: run
npm start or npm run db:migrate once. A real installation refuses this.`;

const most = 1_000_000;

const say = (message: string) => console.error(message);

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  if (process.env.NODE_ENV === "production") {
    say("Made-up data is never loaded where NODE_ENV is production.");
    return 1;
  }
  const vacancies = readNumber(words);
  if (vacancies === undefined) {
    say(usage);
    return 2;
  }
  const configuration = readConfiguration(process.env, "migrate", () => ({
    sessionSecret: "",
    linkSecret: "",
  }));
  const databases = await setUpDatabases(configuration, () => keepSecrets(dataDirectory), say);
  const sql = openPool(databases.owner, { name: "hearth seed", max: 2 });
  try {
    await load(sql, vacancies);
    return 0;
  } finally {
    await sql.end({ timeout: 5 });
    await databases.stop();
  }
}

async function load(sql: Sql, vacancies: number): Promise<void> {
  const begun = Date.now();
  const progress = (step: string) =>
    console.log(`${((Date.now() - begun) / 1000).toFixed(1).padStart(6)} s  ${step}`);
  await ensureLoadedTable(sql);
  if (!(await isLoaded(sql, "reference"))) {
    await loadReference(sql, progress);
    await markLoaded(sql, "reference");
  }
  if (!(await isLoaded(sql, "demonstration"))) {
    await seedDemonstration(sql, { onProgress: progress });
    await markLoaded(sql, "demonstration");
  }
  const added = vacancies > 0 ? await growWorld(sql, vacancies, progress) : 0;
  progress(added > 0 ? `${added} vacancies added.` : "Nothing more to add.");
}

/** The number asked for, 0 when none is; undefined when the words make no sense. */
function readNumber(words: string[]): number | undefined {
  try {
    const { values } = parseArgs({
      args: words,
      options: { vacancies: { type: "string", default: "0" } },
    });
    const vacancies = Number(values.vacancies);
    return Number.isInteger(vacancies) && vacancies >= 0 && vacancies <= most
      ? vacancies
      : undefined;
  } catch {
    return undefined;
  }
}
