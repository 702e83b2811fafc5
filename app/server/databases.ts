import { join } from "node:path";
import { type Cluster, startCluster } from "#db/embedded/cluster.ts";
import { ensureDatabase } from "#db/migrate.ts";
import { type RolePasswords, webRole, workerRole } from "#db/roles.ts";
import type { Configuration } from "./configuration.ts";
import type { Secrets } from "./secrets.ts";

/** Where Postgres is, as each of the three who use it. */
export type Databases = {
  /** Reading an address that a production environment does not give throws. */
  readonly owner: string;
  readonly web: string;
  readonly worker: string;
  /** What a migration sets as the passwords of the two roles, as far as the addresses tell. */
  readonly passwords: RolePasswords;
  /** Stops the built-in Postgres if this process is to; nothing otherwise. */
  readonly stop: () => Promise<void>;
};

/** Where this installation keeps what it makes for itself. */
export const dataDirectory = join(process.cwd(), ".data");
/** The folder of the migrations; the same for sources and bundles, which both run from the repository root. */
export const migrationsFolder = join(process.cwd(), "db", "migrations");

const databaseName = "hearth";

/**
 * The databases of a process. In production they are what the environment says. Elsewhere, with no address at all
 * the built-in Postgres is started or joined; with DATABASE_URL alone that address is the owner's, and the two
 * roles get passwords of our making.
 */
export async function setUpDatabases(
  configuration: Configuration,
  secrets: () => Secrets,
  say: (message: string) => void,
): Promise<Databases> {
  const { owner = configuration.database.web, web, worker } = configuration.database;
  if (configuration.production) return asGiven(configuration.database);
  if (owner === undefined) return builtIn(secrets(), say);
  const isOwnersOnly = configuration.database.owner === undefined || web === undefined;
  return asGiven({
    owner,
    web: isOwnersOnly ? addressAs(owner, webRole, secrets().webPassword) : web,
    worker: worker ?? addressAs(owner, workerRole, secrets().workerPassword),
  });
}

function asGiven({ owner, web, worker }: Configuration["database"]): Databases {
  return {
    get owner() {
      return given("DATABASE_OWNER_URL", owner);
    },
    get web() {
      return given("DATABASE_URL", web);
    },
    get worker() {
      return given("WORKER_DATABASE_URL", worker);
    },
    passwords: passwordsIn({ web, worker }),
    stop: async () => undefined,
  };
}

async function builtIn(secrets: Secrets, say: (message: string) => void): Promise<Databases> {
  const cluster: Cluster = await startCluster({
    directory: join(dataDirectory, "postgres"),
    password: secrets.ownerPassword,
    durable: true,
    say,
  });
  try {
    await ensureDatabase(cluster.address("postgres"), databaseName);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  const as = (name: string, password: string) => cluster.address(databaseName, { name, password });
  return {
    owner: cluster.address(databaseName),
    web: as(webRole, secrets.webPassword),
    worker: as(workerRole, secrets.workerPassword),
    passwords: { web: secrets.webPassword, worker: secrets.workerPassword },
    stop: cluster.stop,
  };
}

function given(name: string, address: string | undefined): string {
  if (address === undefined) throw new Error(`${name} is not set.`);
  return address;
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

function passwordsIn(addresses: Pick<Configuration["database"], "web" | "worker">): RolePasswords {
  const web = passwordFor(webRole, addresses.web);
  const worker = passwordFor(workerRole, addresses.worker);
  return { ...(web && { web }), ...(worker && { worker }) };
}
