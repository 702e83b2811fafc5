import fc from "fast-check";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { londonDate } from "#app/domain/shared/calendar-date.ts";
import { answers } from "#tests/support/matching/arbitraries.ts";
import { mapOf, type World } from "../world.ts";
import { firstOf } from "./brute-force.ts";
import type { Contender } from "./contender.ts";

const seed = 9_031;

/** Sets Hearth's paths against brute force on referrals of every shape, ties and unknowns included. */
export async function parity(
  world: World,
  of: {
    readonly everything: readonly JudgedCandidate[];
    readonly ours: readonly Contender[];
    readonly referrals: number;
  },
): Promise<void> {
  const geography = await mapOf(world);
  const outcodes = [...geography.points.keys()];
  const different = new Map(of.ours.map(({ name }) => [name, 0]));
  let withHomes = 0;
  for (const [number, written] of fc.sample(answers, { numRuns: of.referrals, seed }).entries()) {
    const homeArea = outcodes[(number * 7) % outcodes.length] ?? "";
    const placed = { ...written, places: { ...written.places, homeArea } };
    const search = compileSearch(placed, geography, londonDate(world.now), world.now);
    const right = firstOf(search, of.everything).join();
    if (right !== "") withHomes += 1;
    for (const { name, first } of of.ours) {
      if ((await first(search)).join() !== right)
        different.set(name, (different.get(name) ?? 0) + 1);
    }
  }
  for (const [name, count] of different) {
    console.log(
      `${name}: the first twenty differ from brute force for ${count} of ${of.referrals} referrals (${withHomes} had homes).`,
    );
  }
}
