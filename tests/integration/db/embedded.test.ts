import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openPool } from "#db/client.ts";
import { type Cluster, startCluster } from "#db/embedded/cluster.ts";
import { isRunning, waitUntil } from "#db/embedded/processes.ts";

const password = "a password with ' and @";
let directory: string;
let clusters: Cluster[];
let others: ChildProcess[];

// One data directory for the whole file, because creating one is what takes long.
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "hearth-embedded-"));
  await chmod(directory, 0o755);
});

beforeEach(() => {
  clusters = [];
  others = [];
});

afterEach(async () => {
  for (const other of others) other.kill("SIGKILL");
  for (const cluster of clusters) await cluster.stop();
});

afterAll(() => rm(directory, { recursive: true, force: true }));

async function start(given = password): Promise<Cluster> {
  const cluster = await startCluster({
    directory,
    password: given,
    durable: true,
    say: () => undefined,
  });
  clusters.push(cluster);
  return cluster;
}

/** Another process that starts or joins the same cluster. */
async function startElsewhere() {
  const other = spawn(
    process.execPath,
    ["--import", "tsx", "tests/support/start-cluster.ts", directory, password],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  others.push(other);
  const [line] = await once(other.stdout, "data");
  return { other, ...(JSON.parse(String(line)) as { port: number }) };
}

async function serverProcess(): Promise<number> {
  const note = await readFile(join(directory, "data", "postmaster.pid"), "utf8");
  return Number(note.split("\n")[0]);
}

async function query(cluster: Cluster, text: string) {
  const sql = openPool(cluster.address("postgres"), { name: "test", max: 1 });
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

test("what was written is there after a stop and a second start", async () => {
  const first = await start();
  await query(first, "create table kept as select 'still here' as word");
  await first.stop();
  expect(await query(await start(), "select word from kept")).toEqual([{ word: "still here" }]);
});

test("it is reachable on the loopback address only, with a password, without a socket file", async () => {
  const cluster = await start();
  const settings = await query(
    cluster,
    `select current_setting('listen_addresses') as listens, current_setting('unix_socket_directories') as sockets,
      current_setting('password_encryption') as passwords, current_setting('fsync') as fsync`,
  );
  expect(settings).toEqual([
    { listens: "127.0.0.1", sockets: "", passwords: "scram-sha-256", fsync: "on" },
  ]);
});

test("texts sort by code point whatever the machine's language is", async () => {
  const words =
    "select word from (values ('b'), ('A'), ('a'), ('É'), ('e')) w (word) order by word";
  const sorted = await query(await start(), words);
  expect(sorted.map((row) => row.word)).toEqual(["A", "a", "b", "e", "É"]);
});

test("a second process joins the server and leaves it running when it stops", async () => {
  const { port, other } = await startElsewhere();
  const joined = await start();
  expect(joined.port).toBe(port);
  await joined.stop();
  const server = await serverProcess();
  expect(await isRunning(server)).toBe(true);

  other.kill("SIGTERM");
  await once(other, "exit");
  expect(await isRunning(server)).toBe(false);
});

test("the process that started it stops, and leaves the server to those who have joined", async () => {
  const { port, other } = await startElsewhere();
  const joined = await start();
  const server = await serverProcess();
  other.kill("SIGTERM");
  await once(other, "exit");
  expect(await query(joined, "select 1 as answer")).toEqual([{ answer: 1 }]);
  expect((await start()).port).toBe(port);
  await clusters.pop()?.stop();
  await joined.stop();
  expect(await isRunning(server)).toBe(false);
});

test("after a kill of the process that started it, the next one takes charge and stops it", async () => {
  const { port, other } = await startElsewhere();
  other.kill("SIGKILL");
  await once(other, "exit");
  const server = await serverProcess();
  expect(await isRunning(server)).toBe(true);

  const next = await start();
  expect(next.port).toBe(port);
  await next.stop();
  expect(await isRunning(server)).toBe(false);
});

test("a start that fails leaves no server behind", async () => {
  await (await start()).stop();
  await expect(start("another password")).rejects.toThrow("does not accept the password");
  const note = await readFile(join(directory, "data", "postmaster.pid"), "utf8").catch(() => "");
  expect(note).toBe("");
});

test("after a kill of Postgres itself the next start recovers the data", async () => {
  const first = await start();
  await query(first, "create table recovered as select 1 as number");
  const server = await serverProcess();
  process.kill(server, "SIGKILL");
  await waitUntil(async () => !(await isRunning(server)), 5_000);
  expect(await query(await start(), "select number from recovered")).toEqual([{ number: 1 }]);
});

test("an old note whose number now belongs to another program is no obstacle", async () => {
  await (await start()).stop();
  const note = join(directory, "data", "postmaster.pid");
  await writeFile(
    note,
    `${process.pid}\n${join(directory, "data")}\n1700000000\n5432\n\n127.0.0.1\n`,
  );
  expect((await start()).port).toBeGreaterThan(0);
});

test("the lock of a process that died while starting is no obstacle", async () => {
  const dead = spawn(process.execPath, ["-e", ""]);
  await once(dead, "exit");
  await writeFile(join(directory, "starting"), String(dead.pid));
  expect((await start()).port).toBeGreaterThan(0);
});

test("the lock of a process that died before it wrote its number is no obstacle either", async () => {
  const lock = join(directory, "starting");
  await writeFile(lock, "");
  const longAgo = new Date(0);
  await utimes(lock, longAgo, longAgo);
  expect((await start()).port).toBeGreaterThan(0);
});

test("two processes that start at once share one server", async () => {
  const [one, two] = await Promise.all([startElsewhere(), startElsewhere()]);
  expect(one.port).toBe(two.port);
  for (const { other } of [one, two]) {
    other.kill("SIGTERM");
    await once(other, "exit");
  }
});

test("a password that does not belong to the data is named as the reason", async () => {
  await start();
  await expect(start("another password")).rejects.toThrow("does not accept the password");
});
