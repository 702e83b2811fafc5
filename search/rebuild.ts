import { pino } from "pino";
import { readConfiguration } from "#app/server/configuration.ts";
import { dataDirectory, setUpDatabases } from "#app/server/databases.ts";
import { keepSecrets } from "#app/server/secrets.ts";
import { openPool, type Sql } from "#db/client.ts";
import { buildIndex } from "./build-index.ts";
import { defaultPrefix } from "./feed.ts";
import type { Feeding } from "./feed-round.ts";
import { troubleOf } from "./index-failure.ts";
import { indexWriter } from "./index-writer.ts";
import { writeAlone } from "./only-writer.ts";
import { progressLine } from "./progress-line.ts";
import type { IndexAddress } from "./vacancy-index.ts";

// `npm run search:rebuild`: builds the search index anew from Postgres, beside the one that answers meanwhile.
const say = (message: string) => console.error(message);

process.exitCode = await main();

async function main(): Promise<number> {
  const secrets = () => keepSecrets(dataDirectory);
  const configuration = readConfiguration(process.env, "worker", secrets);
  if (configuration.search === undefined) {
    say("There is no search index to rebuild: MEILI_URL is not set, so Postgres answers searches.");
    say("To use Meilisearch, start it and set MEILI_URL and MEILI_KEY.");
    return 2;
  }
  const databases = await setUpDatabases(configuration, secrets, say);
  const sql = openPool(databases.worker, { name: "hearth search rebuild", max: 3 });
  try {
    return await rebuild(sql, configuration.search);
  } finally {
    await sql.end({ timeout: 5 });
    await databases.stop();
  }
}

async function rebuild(sql: Sql, address: IndexAddress): Promise<number> {
  const feeding: Feeding = {
    sql,
    writer: indexWriter(address),
    log: pino({ base: null }, pino.destination(2)),
    prefix: defaultPrefix,
  };
  say("Waiting for the feeder to pause.");
  try {
    const built = await writeAlone(feeding, true, (alone) => buildIndex(alone, showProgress));
    if (built === undefined) return 1;
    console.log(`\n${built.documents} vacancies are in ${built.index}, which answers from now on.`);
    if (built.previous !== null) console.log(`${built.previous} is kept until the next rebuild.`);
    return 0;
  } catch (error) {
    const { failure, code = failure } = troubleOf(error);
    say(`\nThe index was not rebuilt, and what answered searches before still does (${code}).`);
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function showProgress(done: number, of: number): void {
  process.stderr.write(progressLine(done, of));
}
