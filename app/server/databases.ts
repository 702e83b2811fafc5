import { join } from "node:path";
import { type Cluster, startCluster } from "#db/embedded/cluster.ts";
import { ensureDatabase } from "#db/migrate.ts";
import { type RolePasswords, webRole, workerRole } from "#db/roles.ts";
import type { Configuration } from "./configuration.ts";
import type { Secrets } from "./secrets.ts";

/** Where Postgres is, as each of the three who use it. */
export type Databases = {
  readonly owner: string;
  readonly web: string;
  readonly worker: string;
  /** Stops the built-in Postgres if this process is to; nothing otherwise. */
  readonly stop: () => Promise<void>;
};

/** Where this installation keeps what it makes for itself. */
export const dataDirectory = join(process.cwd(), ".data");
/** The folder of the migrations; the same for sources and bundles, which both run from the repository root. */
export const migrationsFolder = join(process.cwd(), "db", "migrations");

const databaseName = "hearth";

/**
 * The databases of a process that may set them up. With no address at all the built-in Postgres is started or
 * joined; with DATABASE_URL alone that address is the owner's and the two roles get passwords of our making.
 */
export async function setUpDatabases(
  configuration: Configuration,
  secrets: () => Secrets,
  say: (message: string) => void,
): Promise<Databases> {
  const { owner, web, worker } = configuration.database;
  if (web === undefined && owner === undefined) return builtIn(secrets(), say);
  const ownerAddress = owner ?? web ?? "";
  return {
    owner: ownerAddress,
    web:
      owner !== undefined && web !== undefined
        ? web
        : addressAs(ownerAddress, webRole, secrets().webPassword),
    worker: worker ?? addressAs(ownerAddress, workerRole, secrets().workerPassword),
    stop: async () => undefined,
  };
}

/** The passwords that stand in the addresses of the two roles, so that a migration can set them. */
export function passwordsIn(
  addresses: Readonly<{ web: string | undefined; worker: string | undefined }>,
): RolePasswords {
  const web = passwordFor(webRole, addresses.web);
  const worker = passwordFor(workerRole, addresses.worker);
  return { ...(web && { web }), ...(worker && { worker }) };
}

async function builtIn(secrets: Secrets, say: (message: string) => void): Promise<Databases> {
  const cluster: Cluster = await startCluster({
    directory: join(dataDirectory, "postgres"),
    password: secrets.ownerPassword,
    durable: true,
    say,
  });
  await ensureDatabase(cluster.address("postgres"), databaseName);
  return {
    owner: cluster.address(databaseName),
    web: cluster.address(databaseName, { name: webRole, password: secrets.webPassword }),
    worker: cluster.address(databaseName, { name: workerRole, password: secrets.workerPassword }),
    stop: cluster.stop,
  };
}

function addressAs(address: string, role: string, password: string): string {
  const url = new URL(address);
  url.username = role;
  url.password = password;
  return url.href;
}

function passwordFor(role: string, address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  const url = new URL(address);
  return url.username === role && url.password ? decodeURIComponent(url.password) : undefined;
}
