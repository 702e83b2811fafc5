import { distanceInMiles } from "../distance/distance.ts";
import type { JudgedCandidate } from "./candidate.ts";
import type { Score } from "./match.ts";
import type { Requirement, Seen } from "./requirement.ts";
import { scoreOf } from "./score.ts";
import type { Search } from "./search.ts";

/** A candidate with its verdicts and score and no words yet: what ordering thousands of homes needs. */
export type Weighed<Of extends JudgedCandidate = JudgedCandidate> = {
  readonly seen: Seen<Of>;
  /** Requirements that are not met; none means that the home is listed. */
  readonly failed: readonly Requirement[];
  /** `null` for a home that is not listed: nobody is ranked below a line that they cannot pass. */
  readonly score: Score | null;
};

const nothing: readonly Requirement[] = [];

/** The candidate with its miles to each anchor of the search. */
export function see<Of extends JudgedCandidate>(search: Search, candidate: Of): Seen<Of> {
  const miles = search.brief.anchors.map(({ point }) =>
    point === null ? null : distanceInMiles(point, candidate.point),
  );
  return { candidate, miles };
}

/** Judges one candidate in numbers alone. Words come later, from the same facts, for the few that are shown. */
export function weigh<Of extends JudgedCandidate>(search: Search, candidate: Of): Weighed<Of> {
  const seen = see(search, candidate);
  let failed: Requirement[] | undefined;
  for (const requirement of search.requirements) {
    if (requirement.verdict(seen) === "not-met") {
      failed ??= [];
      failed.push(requirement);
    }
  }
  return { seen, failed: failed ?? nothing, score: failed ? null : scoreOf(search, seen) };
}
