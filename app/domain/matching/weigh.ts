import { distanceInMiles } from "../distance/distance.ts";
import type { Candidate } from "./candidate.ts";
import type { Score } from "./match.ts";
import type { Requirement, Seen } from "./requirement.ts";
import { scoreOf } from "./score.ts";
import type { Search } from "./search.ts";

/** A candidate with its verdicts and score and no words yet: what ordering thousands of homes needs. */
export type Weighed = {
  readonly seen: Seen;
  /** Requirements that are not met; none means that the home is listed. */
  readonly failed: readonly Requirement[];
  /** `null` for a home that is not listed: nobody is ranked below a line that they cannot pass. */
  readonly score: Score | null;
};

const nothing: readonly Requirement[] = [];

/** The candidate with its miles to each anchor of the search. */
export function see(search: Search, candidate: Candidate): Seen {
  const miles = search.brief.anchors.map(({ point }) =>
    point === null ? null : distanceInMiles(point, candidate.point),
  );
  return { candidate, miles };
}

/** Judges one candidate in numbers alone. Words come later, from the same facts, for the few that are shown. */
export function weigh(search: Search, candidate: Candidate): Weighed {
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
