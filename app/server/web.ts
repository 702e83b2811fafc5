import { openPool, type Sql } from "#db/client.ts";
import { isLoaded } from "#db/loaded.ts";
import { problemsOfRole, signInRole, webRole } from "#db/roles.ts";
import { compose, type Pools } from "../composition.server.ts";
import type { Configuration } from "./configuration.ts";
import { startWeb } from "./express.ts";
import { createLog } from "./log.ts";
import type { Lifetime } from "./shutdown.ts";

const statementTimeout = 15_000;

/**
 * Starts the web server as part of a process; answers its address. In production it refuses a database role that
 * could step around row-level security, and a database with made-up people in it.
 */
export async function runWeb(
  lifetime: Lifetime,
  configuration: Configuration,
  address: string,
): Promise<string> {
  const pools = await lifetime.start("Database connections", openPools(address), closePools);
  if (configuration.production) await refuseUnsafeDatabase(pools.web);
  const hearth = compose(configuration, pools, undefined, createLog(configuration));
  const { port } = configuration;
  const web = await lifetime.start(
    "Web server",
    () => startWeb({ configuration, hearth, port }),
    (started) => started.close(),
  );
  return web.url;
}

function openPools(address: string): () => Promise<Pools> {
  return async () => ({
    web: openPool(address, { name: "hearth web", max: 10, statementTimeout }),
    signIn: openPool(address, {
      name: "hearth sign-in",
      max: 3,
      role: signInRole,
      statementTimeout,
    }),
  });
}

async function closePools(pools: Pools): Promise<void> {
  await Promise.all(Object.values(pools).map((pool: Sql) => pool.end({ timeout: 5 })));
}

async function refuseUnsafeDatabase(sql: Sql): Promise<void> {
  const problems = await problemsOfRole(sql, webRole);
  if (problems.length === 0 && (await isLoaded(sql, "demonstration"))) {
    problems.push("The database holds the demonstration's made-up people.");
  }
  if (problems.length === 0) return;
  const list = problems.map((problem) => `  - ${problem}`).join("\n");
  throw new Error(`Hearth does not serve real people from this database:\n${list}`);
}
