import type { Assumptions } from "./assumptions.ts";
import { groupings, worstGroupGap } from "./groups.ts";
import type { SearchState } from "./search-state.ts";
import { worthOf } from "./worth.ts";

/** What is counted of a year under one policy. */
export const measures = {
  contacted: "Providers contacted per placement",
  messages: "Referrals sent to read, per placement",
  offers: "Offers per search",
  firstOffer: "Days to the first fitting offer",
  withinTwenty: "Within 20 miles, % of placed",
  siblings: "Siblings together, %",
  unplaced: "Children unplaced, %",
  onTime: "Placed by the day needed, %",
  gaveUp: "Had to give up a must-have, % of placed",
  score: "Score of the home, 0 to 100",
  gapAge: "Worst-group gap by age, points",
  gapSex: "Worst-group gap by sex, points",
  gapEthnicity: "Worst-group gap by ethnicity, points",
  ofOptimum: "Share of the hindsight optimum, %",
} as const;
export type Measure = keyof typeof measures;
export type Outcome = Readonly<Record<Measure, number>> & {
  /** The group behind each gap. */
  readonly worstGroups: Readonly<Record<"age" | "sex" | "ethnicity", string>>;
};

const statisticMiles = 20;

/** Counts what became of every search of a year. Shares are of children; a sibling group is one placement. */
export function outcomeOf(
  searches: readonly SearchState[],
  assumptions: Assumptions,
  optimum: number,
): Outcome {
  const placed = searches.filter(({ placing }) => placing !== null);
  const groups = searches.filter(({ arrival }) => wishesTogether(arrival) > 0);
  const gap = (by: keyof typeof groupings) =>
    worstGroupGap(searches, ({ arrival }) => groupings[by](arrival), placedInTimeInFit);
  const [age, sex, ethnicity] = [gap("age"), gap("sex"), gap("ethnicity")];
  return {
    contacted: sum(searches, ({ contacted }) => contacted.size) / placed.length,
    messages: sum(searches, ({ messages }) => messages) / placed.length,
    offers: sum(searches, ({ offers }) => offers) / searches.length,
    firstOffer: sum(searches, daysToFirstFittingOffer) / searches.length,
    withinTwenty: percent(placed, ({ placing }) => (placing?.fit.miles ?? 999) <= statisticMiles),
    siblings: (100 * groups.filter(areTogether).length) / groups.length,
    unplaced: percent(searches, ({ placing }) => placing === null),
    onTime: percent(searches, isOnTime),
    gaveUp: percent(placed, ({ placing }) => placing?.fit.meetsAll === false),
    score: sum(placed, ({ placing }) => placing?.score ?? 0) / placed.length,
    gapAge: age.points,
    gapSex: sex.points,
    gapEthnicity: ethnicity.points,
    ofOptimum: (100 * sum(searches, (search) => worthFound(search, assumptions))) / optimum,
    worstGroups: { age: age.group, sex: sex.group, ethnicity: ethnicity.group },
  };
}

/** Days until a home that fits says yes; a search that never hears one counts with all its days. */
function daysToFirstFittingOffer({ arrival, firstFittingOffer }: SearchState): number {
  return (firstFittingOffer ?? arrival.lastDay + 1) - arrival.day;
}

function isOnTime({ placing, arrival }: SearchState): boolean {
  return placing !== null && placing.day <= arrival.neededBy;
}

/** What the gaps between groups are measured by: a home that meets every must-have, by the day needed. */
function placedInTimeInFit(search: SearchState): boolean {
  return isOnTime(search) && search.placing?.fit.meetsAll === true;
}

function wishesTogether({ answers }: SearchState["arrival"]): number {
  return answers.siblings.siblings.filter(({ together }) => together !== "apart").length;
}

/** All who must, or would rather, live together do; searches without a home count as apart. */
function areTogether({ placing, arrival }: SearchState): boolean {
  return placing !== null && placing.places === 1 + wishesTogether(arrival);
}

function worthFound({ placing, arrival }: SearchState, assumptions: Assumptions): number {
  return placing === null ? 0 : worthOf(placing, arrival.children, assumptions);
}

function percent(searches: readonly SearchState[], isTrue: (search: SearchState) => boolean) {
  const children = ({ arrival }: SearchState) => arrival.children;
  return (100 * sum(searches.filter(isTrue), children)) / sum(searches, children);
}

function sum<Each>(list: readonly Each[], number: (each: Each) => number): number {
  return list.reduce((total, each) => total + number(each), 0);
}
