import { parseArgs } from "node:util";
import type { RetrieverOver } from "#app/composition.server.ts";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { judgedCandidates } from "#db/repositories/judged-candidates.ts";
import { candidateRetriever } from "#search/candidates.ts";
import { keptRoll } from "#search/roll-retriever.ts";
import { startTestCluster } from "#tests/support/cluster.ts";
import { indexOf } from "../index-of.ts";
import { ms, percentile, timed } from "../samples.ts";
import { printTable } from "../table.ts";
import { measureWhyNot, whyNotRow } from "../why-not.ts";
import { makeWorld, searchesOf, type World } from "../world.ts";
import { makeBenchTable } from "./bench-table.ts";
import { bruteForce } from "./brute-force.ts";
import type { Contender } from "./contender.ts";
import { hearth } from "./hearth.ts";
import { miniSearch, orama } from "./in-browser-libraries.ts";
import { everythingThenDistance, oneStatement } from "./one-statement.ts";
import { parity } from "./parity.ts";

// `npm run bench:matching`: seven ways of finding the first twenty homes, on the same data and the same referrals, in
// alternating order in one run. `--million` adds a market of a million vacancies, `--parity 10000` sets Hearth's paths
// against brute force on so many referrals of every shape.
const { values } = parseArgs({
  options: {
    vacancies: { type: "string", default: "5000,50000,100000" },
    million: { type: "boolean", default: false },
    referrals: { type: "string", default: "200" },
    parity: { type: "string", default: "0" },
    only: { type: "string", default: "abcdefg" },
  },
});
const referrals = Number(values.referrals);
const sizes = [...values.vacancies.split(",").map(Number), ...(values.million ? [1_000_000] : [])];

const { cluster, end } = await startTestCluster();
try {
  for (const vacancies of sizes) {
    console.log(`\nMaking ${vacancies} vacancies and ${2 * referrals} referrals.`);
    // As many again, which everybody answers before anything is measured.
    const world = await makeWorld(cluster.address("postgres"), vacancies, 2 * referrals);
    await measure(world);
    await world.database.drop();
  }
} finally {
  await end();
}

async function measure(world: World): Promise<void> {
  const searches = await searchesOf(world);
  const everything = await everyCandidate(world);
  const contenders = await contendersOf(world, everything);
  if (Number(values.parity) > 0) {
    const ours = contenders.filter(({ name }) => /^\([ab]\)/.test(name));
    await parity(world, { everything, ours, referrals: Number(values.parity) });
  }
  await warm(contenders, searches.slice(referrals));
  const measured = searches.slice(0, referrals);
  await race(world, contenders, { searches: measured, asked: "asked for the first time" });
  // Hearth keeps homes that it has read lately: its second answer about a referral is quicker than its first.
  await race(world, contenders, { searches: measured, asked: "asked again" });
  for (const { name, lacks } of contenders) console.log(`${name} cannot give: ${lacks}`);
  console.log("\nWhy one home is not listed, milliseconds");
  printTable(["", "p50", "p95", "most"], [whyNotRow(await measureWhyNot(world))]);
  for (const { close } of contenders) await close?.();
}

async function contendersOf(
  world: World,
  everything: readonly JudgedCandidate[],
): Promise<Contender[]> {
  const { owner } = world.database;
  const url = process.env.MEILI_URL;
  await makeBenchTable(owner);
  const small = world.vacancies <= 100_000;
  const all: (() => Promise<Contender> | Contender)[] = [
    () => hearth("(a) Hearth on Postgres", world, overRoll()),
    ...(url === undefined
      ? []
      : [
          async () =>
            hearth(
              "(b) Hearth on Meilisearch",
              world,
              await indexOf(world, { url, key: process.env.MEILI_KEY }),
            ),
        ]),
    () => bruteForce(everything),
    () => oneStatement(owner),
    () => everythingThenDistance(owner),
    // A million documents would need more memory than these libraries were made for.
    ...(small ? [() => orama(everything), () => miniSearch(everything)] : []),
  ];
  const made: Contender[] = [];
  for (const make of all) {
    const contender = await make();
    if (values.only.includes(contender.name[1] ?? "")) made.push(contender);
  }
  return made;
}

/** As the web process finds candidates: one roll for all of its requests. */
function overRoll(): RetrieverOver {
  const roll = keptRoll();
  return (transaction) => candidateRetriever(transaction, undefined, roll);
}

/** Compiles everybody's code and fills everybody's caches, with referrals that are not measured. */
async function warm(contenders: readonly Contender[], searches: readonly Search[]): Promise<void> {
  for (const search of searches) for (const contender of contenders) await contender.first(search);
}

type Asked = { readonly searches: readonly Search[]; readonly asked: string };

async function race(
  world: World,
  contenders: readonly Contender[],
  { searches, asked }: Asked,
): Promise<void> {
  const taken = new Map(contenders.map(({ name }) => [name, [] as number[]]));
  const same = new Map(contenders.map(({ name }) => [name, 0]));
  const reasons: number[] = [];
  for (const [number, search] of searches.entries()) {
    const answers = new Map<string, string>();
    for (const contender of orderOf(contenders, number)) {
      // Nobody pays for the garbage of whoever came before.
      globalThis.gc?.({ type: "minor" });
      const { ms: took, answer } = await timed(() => contender.first(search));
      answers.set(contender.name, answer.join());
      taken.get(contender.name)?.push(took);
      if (contender.name.startsWith("(a)")) reasons.push((contender.reasonsMs?.() ?? 0) / took);
    }
    const right = [...answers].find(([name]) => name.startsWith("(c)"))?.[1];
    for (const [name, answer] of answers)
      if (answer === right) same.set(name, (same.get(name) ?? 0) + 1);
  }
  const [first] = contenders;
  const isOracleThere = contenders.some(({ name }) => name.startsWith("(c)"));
  const median = (name: string) => percentile(taken.get(name) ?? [], 0.5);
  const p95 = (name: string) => percentile(taken.get(name) ?? [], 0.95);
  console.log(
    `\nThe first twenty homes of ${searches.length} referrals among ${world.vacancies} vacancies, ${asked}, milliseconds`,
  );
  printTable(
    ["", "p50", "p95", "p50 / (a)", "p95 / (a)", "as (c)"],
    contenders.map(({ name }) => [
      name,
      ms(median(name)),
      ms(p95(name)),
      (median(name) / median(first?.name ?? "")).toFixed(2),
      (p95(name) / p95(first?.name ?? "")).toFixed(2),
      isOracleThere ? `${same.get(name)} of ${searches.length}` : "not run",
    ]),
  );
  if (reasons.length > 0)
    console.log(
      `Reading whole and saying why: ${(100 * percentile(reasons, 0.5)).toFixed(0)} % of (a) at the median.`,
    );
}

/**
 * Each referral begins with another contender and every other one goes backwards, so that none always finds what the same
 * one has left behind.
 */
function orderOf(contenders: readonly Contender[], number: number): readonly Contender[] {
  const first = number % contenders.length;
  const order = [...contenders.slice(first), ...contenders.slice(0, first)];
  return number % 2 === 0 ? order : order.reverse();
}

/** What every vacancy is judged by, held in memory for the contenders that know no database. */
async function everyCandidate({ database }: World): Promise<readonly JudgedCandidate[]> {
  const all: JudgedCandidate[] = [];
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const rows = await database.owner<{ id: string; judged: string }[]>`
      select vacancy_id as id, judged from vacancy_judged where vacancy_id > ${after} order by vacancy_id limit 10000`;
    const last = rows.at(-1);
    if (last === undefined) return all;
    all.push(...judgedCandidates(rows.map(({ judged }) => judged).join(",")));
    after = last.id;
  }
}
