import { parseArgs } from "node:util";
import { assumptionRows } from "./assumption-table.ts";
import { assumed } from "./assumptions.ts";
import { type Played, playSeed } from "./play.ts";
import { readRegion } from "./region.ts";
import { assumptionLines, differenceLines, policyLines, worstGroupLines } from "./report.ts";
import { asAssumed, variations } from "./sensitivity.ts";
import { loadSolver } from "./solver.ts";

// `npm run simulate`: a region over a year under four ways of finding homes. The same options print the same numbers.
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    days: { type: "string", default: "365" },
    referrals: { type: "string", default: "1000" },
    "without-variations": { type: "boolean", default: false },
  },
});
const seeds = wholeNumber("seeds", values.seeds, 2);
const size = {
  days: wholeNumber("days", values.days, 28),
  referrals: wholeNumber("referrals", values.referrals, 40),
};
const varied = values["without-variations"] ? [] : variations;

const region = await readRegion();
const solver = await loadSolver();
const played: Played[] = [];
for (let seed = 1; seed <= seeds; seed += 1) {
  process.stderr.write(`seed ${seed} of ${seeds}\n`);
  played.push(playSeed(region, solver, size, varied, seed));
}

section("What is taken for granted", assumptionLines(assumptionRows(assumed, region, size)));
section(
  `What came of it: mean of ${seeds} years ± half the 95 % confidence interval`,
  policyLines(played, asAssumed.name),
);
section("The same by group", worstGroupLines(played, asAssumed.name));
section(
  "Differences, year by year (* the interval leaves out 0)",
  differenceLines(played, asAssumed.name),
);
for (const { name } of varied) {
  section(`${name}: what came of it`, policyLines(played, name, true));
  section(`${name}: differences`, differenceLines(played, name, true));
}

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}\n\n${lines.join("\n")}`);
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least) return number;
  console.error(`--${name} has to be a whole number of ${least} or more.`);
  process.exit(1);
}
