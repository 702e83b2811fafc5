import { openPool, type Sql } from "#db/client.ts";
import { isLoaded, type Loadable, markLoaded } from "#db/loaded.ts";
import { loadReference } from "#db/reference/load.ts";
import { seedDemonstration } from "#db/seed/demonstration.ts";
import type { Progress } from "./progress.ts";

const steps = [
  { what: "reference", text: "Public register and places", load: loadReference },
  {
    what: "demonstration",
    text: "Made-up region",
    load: (sql, onProgress) => seedDemonstration(sql, { onProgress }),
  },
] as const satisfies readonly {
  what: Loadable;
  text: string;
  load: (sql: Sql, onProgress: (step: string) => void) => unknown;
}[];

/** Loads what a new database lacks: the public reference data, then the made-up region; `address` is the owner's. */
export async function loadData(address: string, progress: Progress): Promise<void> {
  const sql = openPool(address, { name: "hearth first data", max: 2 });
  try {
    for (const { what, text, load } of steps) {
      if (await isLoaded(sql, what)) continue;
      if (what === "demonstration" && (await hasPeople(sql))) continue;
      await progress.during(text, async (detail) => {
        await load(sql, detail);
        await markLoaded(sql, what);
      });
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Made-up people are never put beside people who are there already: they might be real. */
async function hasPeople(sql: Sql): Promise<boolean> {
  const [person] = await sql`select 1 from person limit 1`;
  return person !== undefined;
}
