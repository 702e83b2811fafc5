import type { Assumptions } from "./assumptions.ts";
import { homesOfProvider } from "./provider-list.ts";
import { marketKinds, type Region } from "./region.ts";
import { planEvery } from "./weekly-plan.ts";
import type { YearSize } from "./world.ts";

/** One thing that is taken for granted: what, how much, and on whose word. */
export type AssumptionRow = readonly [what: string, value: string, source: string];

const cla = "DfE, children looked after, 31 March 2024";
const assumedWord = "ASSUMED";

/** What every number below rests on, with its source where there is one. */
export function assumptionRows(
  assumptions: Assumptions,
  region: Region,
  size: YearSize,
): readonly AssumptionRow[] {
  return [
    ...demandRows(assumptions, size),
    ...supplyRows(assumptions, region),
    ...answerRows(assumptions),
    ...decisionRows(assumptions),
  ];
}

function demandRows(
  { searchLasts, worthOfNearMiss }: Assumptions,
  { days, referrals }: YearSize,
): AssumptionRow[] {
  return [
    [
      "Searches for a home",
      `${referrals} in ${days} days, evenly`,
      `${assumedWord}: about a third of what the five authorities make`,
    ],
    ["Whose: Leeds, Bradford, Kirklees, Calderdale, Wakefield", "by children in care", cla],
    ["Ages, ethnicity, category of need", "as in care", cla],
    ["Needs, risks, wishes, siblings, days needed", "as in the made-up region", assumedWord],
    ["A search ends without a home", `${searchLasts} days after the day needed`, assumedWord],
    [
      "Worth of a home that fails a must-have given up",
      `${percent(worthOfNearMiss)} of one that fits`,
      assumedWord,
    ],
  ];
}

function supplyRows(
  { placesPerChild, occupancy, notReallyThere, unlisted }: Assumptions,
  { stays, inHouse }: Region,
): AssumptionRow[] {
  const list = (value: (kind: (typeof marketKinds)[number]) => number | string) =>
    marketKinds.map(value).join(" / ");
  return [
    [
      "Foster / children's homes / supported, mean stay",
      `${list((kind) => Math.round(stays[kind].meanDays))} days`,
      "DfE, placements that ended, 2023-24",
    ],
    ["In the authority's own homes", list((kind) => percent(inHouse[kind])), `${cla}, without kin`],
    [
      "Homes of one independent provider",
      list((kind) => homesOfProvider[kind]),
      "Ofsted register, 31 March 2025; foster, supported: homes for children in care over providers",
    ],
    ["Places that open and can be had, per child who looks", String(placesPerChild), assumedWord],
    [
      "Places filled at any time",
      percent(occupancy),
      "Trade estimate for children's homes, 80 to 85 %",
    ],
    [
      "Advertised places that cannot be had",
      `foster ${percent(notReallyThere.household)}, other ${percent(notReallyThere.home)}`,
      "Ofsted 2017 (foster), trade estimate (homes), both of all places; ASSUMED of openings",
    ],
    ["Openings that no list knows of", percent(unlisted), `${assumedWord}; varied below`],
  ];
}

function answerRows(assumptions: Assumptions): AssumptionRow[] {
  const { yesAtMiddlingFit, middlingScore, yesPerTenPoints, oddsPerRisk, oddsOfGirls } =
    assumptions;
  const { oddsOfNearMiss, readAtBest, halfReadAt, answerDays } = assumptions;
  return [
    [
      "A home that has read says yes",
      `${percent(yesAtMiddlingFit)} at a score of ${middlingScore}`,
      "One large agency, 2009: share placed of added referrals; ASSUMED of homes; varied below",
    ],
    ["  ten points more", `odds times ${Math.exp(yesPerTenPoints).toFixed(2)}`, assumedWord],
    ["  each stated risk", `odds times ${oddsPerRisk}`, assumedWord],
    [
      "  a girl, in children's homes",
      `odds times ${oddsOfGirls}`,
      "Published for secure homes (ORCA 168707); ASSUMED of all children's homes",
    ],
    ["  a must-have not met", `odds times ${oddsOfNearMiss.toFixed(2)}`, assumedWord],
    ["Share of what is sent that is read", `${percent(readAtBest)} at best`, assumedWord],
    [
      "  half of that at",
      `${halfReadAt.base} + ${halfReadAt.perHome} a home, in 28 days`,
      `${assumedWord}: the fatigue effect; left out below`,
    ],
    [
      "Days from reading to answer, mean",
      `${answerDays.today} today, ${answerDays["within-5-days"]} within 5 days, ${answerDays.planned} planned`,
      `${assumedWord}; slower with fatigue`,
    ],
  ];
}

function decisionRows(assumptions: Assumptions): AssumptionRow[] {
  const { waitForBetter, remindAfter, askNearMissesBefore, floor, planWaits } = assumptions;
  return [
    [
      "Days waited for a better offer",
      `${waitForBetter.today} today, ${waitForBetter["within-5-days"]} within 5 days, ${waitForBetter.planned} planned`,
      assumedWord,
    ],
    [
      "Sent again to who has not read; the e-mail, to all",
      `after ${remindAfter} days`,
      assumedWord,
    ],
    [
      "Near misses are asked, lists only",
      `from ${askNearMissesBefore} days before the day needed`,
      assumedWord,
    ],
    [
      "Weekly plan: every",
      `${planEvery} days, offers ${planWaits} days old`,
      "the plan's own rule",
    ],
    [
      "Weekly plan: floor",
      `${percent(floor)} of the child's own best offer`,
      "the plan's own rule",
    ],
  ];
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`;
}
