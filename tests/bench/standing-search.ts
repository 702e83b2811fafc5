import { existsSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { contextsOver } from "#app/composition.server.ts";
import { londonDate } from "#app/domain/shared/calendar-date.ts";
import { chanceFrom } from "#tests/support/chance.ts";
import { startTestCluster } from "#tests/support/cluster.ts";
import { startWorkerProcess } from "#tests/support/worker-process.ts";
import { type Effect, isWorkedOff, logEffects, readEffects } from "./effect-log.ts";
import { type KindOfChange, providerChanges } from "./provider-changes.ts";
import { ms, percentile } from "./samples.ts";
import { makeStandingWorld } from "./standing-world.ts";
import { printTable } from "./table.ts";

// `npm run bench:standing`: how long it takes from a provider's change to the last thing that it leads to: the vacancy set
// against the open referrals, cards given, both sides told. The worker is a process of its own, as in production; changes
// come at their own pace whether or not it keeps up, so that waiting in the queue is counted.
const { values } = parseArgs({
  options: {
    vacancies: { type: "string", default: "5000" },
    referrals: { type: "string", default: "5000" },
    changes: { type: "string", default: "300" },
    "per-second": { type: "string", default: "2" },
  },
});
const seed = 20_261_122;
const lookEvery = 500;

if (!existsSync("build/worker.js")) throw new Error("Build first: npm run build.");
const { cluster, end } = await startTestCluster();
try {
  const [vacancies, referrals] = [Number(values.vacancies), Number(values.referrals)];
  console.log(`Making ${vacancies} vacancies and ${referrals} open referrals with their cards.`);
  const world = await makeStandingWorld(cluster.address("postgres"), vacancies, referrals);
  const { owner, web } = world.database;
  const worker = await startWorkerProcess(world.database);
  const change = providerChanges(
    { owner, contextFor: contextsOver(web), today: londonDate(new Date()) },
    chanceFrom(seed),
  );
  // The first ones load the market into the worker's memory and compile its code.
  for (let warm = 0; warm < 10; warm += 1) await change();
  await workedOff();
  await logEffects(owner);

  const made: KindOfChange[] = [];
  const began = performance.now();
  for (let number = 0; number < Number(values.changes); number += 1) {
    const due = began + (number * 1000) / Number(values["per-second"]);
    await pause(Math.max(0, due - performance.now()));
    made.push(await change());
  }
  await workedOff();
  await worker.stop();
  report(made, await readEffects(owner), await cardsOfHomes());
  await world.database.drop();

  async function workedOff(): Promise<void> {
    while (!(await isWorkedOff(owner))) await pause(lookEvery);
  }

  async function cardsOfHomes(): Promise<string> {
    const [row] = await owner<{ homes: number; most: number; cards: number }[]>`
      select count(*)::int as homes, max(cards)::int as most, sum(cards)::int as cards
      from (select count(*) as cards from referral_recipient group by home_id) as each`;
    return `${row?.cards} cards at ${row?.homes} homes, at most ${row?.most} at one`;
  }
} finally {
  await end();
}

function report(made: readonly KindOfChange[], effects: readonly Effect[], cards: string): void {
  const kinds = [...new Set(made)].sort();
  const row = (name: string, of: readonly Effect[]) => {
    const taken = of.map((effect) => effect.ms);
    const most = Math.max(...of.map(({ referrals }) => referrals));
    return [
      name,
      String(of.length),
      ms(percentile(taken, 0.5)),
      ms(percentile(taken, 0.95)),
      ms(percentile(taken, 0.99)),
      ms(Math.max(...taken)),
      String(most),
    ];
  };
  const [load = 0] = loadavg();
  console.log(
    `\nThe machine has ${availableParallelism()} processors; at the end ${load.toFixed(1)} processes wanted one.`,
  );
  console.log(
    `From a change to its last effect, milliseconds; ${values["per-second"]} changes a second, ${cards}`,
  );
  printTable(
    ["", "changes", "p50", "p95", "p99", "most", "referrals judged again, most"],
    [
      row("all", effects),
      ...kinds.map((kind) =>
        row(
          kind,
          effects.filter((_, index) => made[index] === kind),
        ),
      ),
    ],
  );
  if (effects.length !== made.length || effects.some((effect) => effect.ms === null)) {
    console.log(`NOT EVERY CHANGE WAS FOLLOWED: ${effects.length} of ${made.length}.`);
  }
}
