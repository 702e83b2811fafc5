import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:net";
import autocannon, { type Result } from "autocannon";
import { percentile } from "./samples.ts";
import { commissioner, type World } from "./world.ts";

export type Load = {
  readonly perSecond: number;
  readonly seconds: number;
  /** Web processes that share the requests, as behind a balancer. */
  readonly processes: number;
};

export type UnderLoad = {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly requests: number;
  /** Answers other than 200, and requests that got none. */
  readonly errors: number;
  /** Kilobytes of a page as sent. */
  readonly pageKb: number;
  /** Processor time of the web processes for one page, in milliseconds; others on the machine do not change it much. */
  readonly cpuMs: number;
  /** The same of the database's processes that serve this world. */
  readonly postgresMs: number;
  /**
   * How long a fixed piece of arithmetic took on this machine before and after, in milliseconds: figures of runs whose
   * calibrations differ are of different machines, or of one that others were busy on.
   */
  readonly calibration: readonly [number, number];
  /** The most memory that one web process held, in MB. */
  readonly memoryMb: number;
};

/** The results pages of the world's referrals at a steady rate, from built servers that are processes of their own. */
export async function pagesUnderLoad(world: World, load: Load): Promise<UnderLoad> {
  if (!existsSync("build/serve.js")) throw new Error("Build first: npm run build.");
  const before = calibrate();
  const servers: Server[] = [];
  try {
    for (let number = 0; number < load.processes; number += 1)
      servers.push(await startServer(world));
    const [first] = servers;
    if (first === undefined) throw new Error("At least one web process has to serve.");
    // One session for all of them: it is kept in the database.
    const cookie = await signIn(first.url);
    return { ...(await run(world, { servers, cookie, load })), calibration: [before, calibrate()] };
  } finally {
    for (const { process } of servers) {
      const stopped = once(process, "exit");
      process.kill("SIGTERM");
      await stopped;
    }
  }
}

type Server = { readonly url: string; readonly process: ChildProcess };

type Running = {
  readonly servers: readonly Server[];
  readonly cookie: string;
  readonly load: Load;
};

type Found = Omit<UnderLoad, "calibration">;

async function run(world: World, { servers, cookie, load }: Running): Promise<Found> {
  const paths = world.referralIds.map((id) => `/commissioner/referrals/${id}/matches`);
  const requests = paths.map((path) => ({ method: "GET" as const, path }));
  const headers = { cookie, "accept-encoding": "gzip" };
  // A warm-up: the first requests compile the pages and fill the pools.
  for (const { url } of servers)
    await autocannon({ url, requests, headers, connections: 4, amount: 100 });
  let memory = 0;
  const watch = setInterval(() => {
    for (const { process } of servers)
      void memoryOf(process).then((now) => {
        memory = Math.max(memory, now);
      });
  }, 250);
  const webBefore = await webTime(servers);
  const postgresBefore = await postgresTimes(world);
  const taken: number[] = [];
  const each = load.perSecond / servers.length;
  const results = await Promise.all(
    servers.map(async ({ url }) => {
      const shots = autocannon({
        url,
        requests,
        headers,
        connections: each,
        overallRate: each,
        duration: load.seconds,
        timeout: 10,
      });
      void shots.on("response", (_client, _status, _bytes, took: number) => taken.push(took));
      return await shots;
    }),
  );
  clearInterval(watch);
  const cpuMs = ((await webTime(servers)) - webBefore) / Math.max(1, taken.length);
  const postgresMs = (await postgresTime(world, postgresBefore)) / Math.max(1, taken.length);
  const page = await fetch(`${servers[0]?.url}${paths[0]}`, { headers: { cookie } });
  const { length } = await page.text();
  const sum = (of: (result: Result) => number) =>
    results.reduce((all, result) => all + of(result), 0);
  return {
    p50: percentile(taken, 0.5),
    p95: percentile(taken, 0.95),
    p99: percentile(taken, 0.99),
    requests: sum(({ requests }) => requests.total),
    errors: sum(({ non2xx, errors, timeouts }) => non2xx + errors + timeouts),
    pageKb: length / 1000,
    cpuMs,
    postgresMs,
    memoryMb: memory,
  };
}

/** Where people would reach it: production serves nothing without https, which a proxy in front of it speaks. */
const appUrl = "https://hearth.example";

/** As in production: there React and the framework run several times quicker than in a test. */
async function startServer(world: World): Promise<Server> {
  // Made-up people are not served in production, unless nothing says that they are made up.
  await world.database.owner`delete from hearth.loaded where what = 'demonstration'`;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const server = spawn(process.execPath, await serveArguments(), {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      NODE_ENV: "production",
      PORT: String(port),
      APP_URL: appUrl,
      LOG_LEVEL: "error",
      DATABASE_OWNER_URL: world.database.addresses.owner,
      DATABASE_URL: world.database.addresses.web,
      SESSION_SECRET: "a secret of the measurement and of nothing else",
      LINK_SECRET: "another secret of the measurement, nothing else",
    },
  });
  await serving(server);
  return { url, process: server };
}

/** Waits until the process says that it serves. */
function serving(server: ChildProcess): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes("Hearth serves")) resolve();
    });
    server.once("exit", () => reject(new Error(`The server did not start. ${said}`)));
  });
}

/** What `npm run serve` passes to Node. */
async function serveArguments(): Promise<string[]> {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8"));
  return String(scripts.serve).split("exec node ")[1]?.split(" ") ?? ["build/serve.js"];
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/sign-in`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/x-www-form-urlencoded", origin: appUrl },
    body: new URLSearchParams(commissioner),
  });
  const cookies = answer.headers.getSetCookie().map((line) => line.split(";")[0]);
  if (cookies.length === 0) throw new Error(`Signing in answered ${answer.status}.`);
  return cookies.join("; ");
}

async function webTime(servers: readonly Server[]): Promise<number> {
  const times = await Promise.all(servers.map(({ process }) => processorTime(process.pid)));
  return times.reduce((sum, time) => sum + time, 0);
}

async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1000;
}

/** Milliseconds of processor time so far; the kernel counts in hundredths of a second. */
async function processorTime(pid: number | string | undefined): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * 10;
}

/** Processor time so far of each of the database's processes that has this world open; its title names it. */
async function postgresTimes({ database }: World): Promise<ReadonlyMap<string, number>> {
  const name = new URL(database.addresses.web).pathname.slice(1);
  const times = new Map<string, number>();
  for (const pid of await readdir("/proc")) {
    const title = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (title.startsWith("postgres:") && title.includes(name)) {
      times.set(pid, await processorTime(pid));
    }
  }
  return times;
}

/** What they have used since; connections closed meanwhile are not counted. */
async function postgresTime(world: World, before: ReadonlyMap<string, number>): Promise<number> {
  const after = await postgresTimes(world);
  return [...after].reduce((sum, [pid, time]) => sum + time - (before.get(pid) ?? 0), 0);
}

function calibrate(): number {
  const begun = performance.now();
  let mixed = 1;
  for (let step = 0; step < 50_000_000; step += 1) mixed = (mixed * 1_103_515_245 + step) | 0;
  // Used, or the loop would be left out.
  return mixed === 0 ? 0 : performance.now() - begun;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
