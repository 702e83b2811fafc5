import { randomUUID } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { parseCalendarDate } from "#app/domain/shared/calendar-date.ts";
import { readConfiguration } from "#app/server/configuration.ts";
import { dataDirectory, setUpDatabases } from "#app/server/databases.ts";
import { keepSecrets } from "#app/server/secrets.ts";
import { openPool } from "../client.ts";
import { reportLines } from "./import-report.ts";
import { LARGEST_FILE, tooLarge } from "./ofsted/sheet-line.ts";
import { type ImportOrder, importRegister } from "./register-import.ts";

// `npm run reference:import -- FILE`: a newer list of Ofsted's register, loaded as the owner of the database.
const usage = `npm run reference:import -- FILE [--dry-run] [--older] [--many-left] [--many-empty] [--as-at YYYY-MM-DD]

FILE is Ofsted's "Provider level as at 31 March" list as published: .csv, .ods or .xlsx.
  --dry-run    say what would change, change nothing
  --older      accept a list older than the newest one loaded
  --many-left  accept that more than a fifth of the register would leave it
  --many-empty accept that more than a fifth of a column's values would become empty
  --as-at      the day the list describes, if the file does not say`;

const say = (message: string) => console.error(message);

process.exitCode = await main(process.argv.slice(2));

async function main(words: string[]): Promise<number> {
  const order = await readOrder(words).catch((error: unknown) => {
    say(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    return undefined;
  });
  if (order === undefined) return 2;
  const configuration = readConfiguration(process.env, "migrate", () => ({
    sessionSecret: "",
    linkSecret: "",
  }));
  const databases = await setUpDatabases(configuration, () => keepSecrets(dataDirectory), say);
  const sql = openPool(databases.owner, { name: "hearth import", max: 1 });
  try {
    const answer = await importRegister(sql, order);
    for (const line of reportLines(answer, order.dryRun === true)) console.log(line);
    return answer.done ? 0 : 1;
  } finally {
    await sql.end({ timeout: 5 });
    await databases.stop();
  }
}

async function readOrder(words: string[]): Promise<ImportOrder> {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      "dry-run": { type: "boolean", default: false },
      older: { type: "boolean", default: false },
      "many-left": { type: "boolean", default: false },
      "many-empty": { type: "boolean", default: false },
      "as-at": { type: "string" },
    },
  });
  const [path, ...more] = positionals;
  if (path === undefined || more.length > 0) throw new Error("Name one file.");
  const asAt = values["as-at"] === undefined ? undefined : parseCalendarDate(values["as-at"]);
  if (values["as-at"] !== undefined && asAt === undefined)
    throw new Error("--as-at is not a day such as 2025-03-31.");
  if ((await stat(path)).size > LARGEST_FILE) throw tooLarge();
  return {
    bytes: await readFile(path),
    fileName: basename(path),
    now: new Date(),
    importId: randomUUID(),
    dryRun: values["dry-run"],
    older: values.older,
    manyLeft: values["many-left"],
    manyEmpty: values["many-empty"],
    ...(asAt === undefined ? {} : { asAt }),
  };
}
