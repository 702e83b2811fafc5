import { openPool } from "#db/client.ts";
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
  load: (sql: Parameters<typeof loadReference>[0], onProgress: (step: string) => void) => unknown;
}[];

/** Loads what a new database lacks: the public reference data, then the made-up region; `address` is the owner's. */
export async function loadData(address: string, progress: Progress): Promise<void> {
  const sql = openPool(address, { name: "hearth first data", max: 2 });
  try {
    for (const { what, text, load } of steps) {
      if (await isLoaded(sql, what)) continue;
      await progress.during(text, async (detail) => {
        await load(sql, detail);
        await markLoaded(sql, what);
      });
    }
  } finally {
    await sql.end({ timeout: 5 });
  }
}
