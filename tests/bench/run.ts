import { parseArgs } from "node:util";
import type { RetrieverOver } from "#app/composition.server.ts";
import type { Transaction } from "#db/transaction.ts";
import { candidateRetriever } from "#search/candidates.ts";
import { keptRoll } from "#search/roll-retriever.ts";
import { startTestCluster } from "#tests/support/cluster.ts";
import { indexOf } from "./index-of.ts";
import { type Measured, matchEach, stages } from "./match-one.ts";
import { ms, percentile } from "./samples.ts";
import { printTable } from "./table.ts";
import { pagesUnderLoad } from "./under-load.ts";
import { makeWorld, type World } from "./world.ts";

// `npm run bench`: how long one referral takes to match, and its results page under load, by one web process or by
// `--processes` of them. Everything is measured in one run on one machine; the brute-force pass over every open vacancy
// stands beside it.
const { values } = parseArgs({
  options: {
    vacancies: { type: "string", default: "5000,50000" },
    referrals: { type: "string", default: "200" },
    rate: { type: "string", default: "50" },
    seconds: { type: "string", default: "20" },
    processes: { type: "string", default: "1" },
    "without-matches": { type: "boolean", default: false },
    "without-pages": { type: "boolean", default: false },
  },
});

const referrals = Number(values.referrals);

const { cluster, end } = await startTestCluster();
try {
  for (const vacancies of values.vacancies.split(",").map(Number)) {
    console.log(`\nMaking ${vacancies} vacancies and ${2 * referrals} referrals.`);
    // As many again, which are answered before anything is measured.
    const world = await makeWorld(cluster.address("postgres"), vacancies, 2 * referrals);
    await measure(world);
    await world.database.drop();
  }
} finally {
  await end();
}

async function measure(world: World): Promise<void> {
  if (!values["without-matches"]) await measureMatches(world);
  if (!values["without-pages"]) await measurePages(world);
}

async function measureMatches(world: World): Promise<void> {
  const paths = await retrieversOf(world);
  const asked = { ...world, referralIds: world.referralIds.slice(0, referrals) };
  const others = { ...world, referralIds: world.referralIds.slice(referrals) };
  const rows: string[][] = [];
  for (const [path, retrieverOver] of paths) {
    // The first pass warms caches and compiles; others are measured, so that no answer is found ready.
    await matchEach(others, retrieverOver, referrals);
    const measured = await matchEach(asked, retrieverOver, 20);
    rows.push(...rowsOf(path, measured));
    console.log(summaryOf(path, asked, measured));
  }
  console.log(`\nOne referral against ${world.vacancies} vacancies, milliseconds`);
  printTable(["", "p50", "p95", "most"], rows);
}

async function retrieversOf(world: World): Promise<(readonly [string, RetrieverOver])[]> {
  const url = process.env.MEILI_URL;
  const roll = keptRoll();
  const postgres = [
    "Postgres",
    (transaction: Transaction) => candidateRetriever(transaction, undefined, roll),
  ] as const;
  if (url === undefined) return [postgres];
  const address = { url, key: process.env.MEILI_KEY };
  return [postgres, ["Meilisearch", await indexOf(world, address)] as const];
}

function rowsOf(path: string, { samples, bruteForce }: Measured): string[][] {
  const row = (name: string, taken: readonly number[]) => [
    `${path}: ${name}`,
    ms(percentile(taken, 0.5)),
    ms(percentile(taken, 0.95)),
    ms(Math.max(...taken)),
  ];
  return [
    ...stages.map((stage) => row(stage, samples[stage])),
    row(`brute force (${bruteForce.length} referrals)`, bruteForce),
  ];
}

function summaryOf(path: string, world: World, measured: Measured): string {
  const each = Math.round(measured.judged / world.referralIds.length);
  const same =
    measured.different.length === 0
      ? "the first twenty are those of brute force, every time"
      : `DIFFERENT from brute force: ${measured.different.join(", ")}`;
  return `${path}: ${each} candidates a referral on average, ${measured.cut} of ${world.referralIds.length} not proved within the budget; ${same}.`;
}

async function measurePages(world: World): Promise<void> {
  const [perSecond, seconds, processes] = [values.rate, values.seconds, values.processes].map(
    Number,
  ) as [number, number, number];
  const load = { perSecond, seconds, processes };
  const found = await pagesUnderLoad(world, load);
  console.log(
    `\nResults page at ${perSecond} requests a second, ${processes} web process${processes === 1 ? "" : "es"}, ${world.vacancies} vacancies`,
  );
  printTable(
    [
      "",
      "p50 ms",
      "p95 ms",
      "p99 ms",
      "requests",
      "errors",
      "page kB",
      "web CPU ms a page",
      "Postgres CPU ms a page",
      "memory MB",
    ],
    [
      [
        "results page",
        ms(found.p50),
        ms(found.p95),
        ms(found.p99),
        String(found.requests),
        String(found.errors),
        found.pageKb.toFixed(0),
        ms(found.cpuMs),
        ms(found.postgresMs),
        found.memoryMb.toFixed(0),
      ],
    ],
  );
  const [before, after] = found.calibration.map(ms);
  console.log(`Calibration: fifty million steps took ${before} ms before and ${after} ms after.`);
}
