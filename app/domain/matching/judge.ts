import { approvalsFor } from "./approvals.ts";
import type { Candidate } from "./candidate.ts";
import type { AnchorDistance, Judgement, Match } from "./match.ts";
import { type Seen, verdictOfShare } from "./requirement.ts";
import { scoreOf, scoreParts } from "./score.ts";
import type { Search } from "./search.ts";
import { type Weighed, weigh } from "./weigh.ts";

/** Judges one home with a vacancy against a search, need by need, in words. */
export function judgeCandidate(search: Search, candidate: Candidate): Match {
  return explain(search, weigh(search, candidate));
}

/** The same match in words: a verdict and a fact for each requirement, the parts of the score, the approvals. */
export function explain(search: Search, { seen, failed, score }: Weighed<Candidate>): Match {
  const { home, vacancy } = seen.candidate;
  return {
    vacancyId: vacancy.id,
    homeId: home.id,
    providerId: home.providerId,
    listed: failed.length === 0,
    judgements: judgementsOf(search, seen),
    parts: scoreParts(search, seen),
    score: score ?? scoreOf(search, seen),
    distances: distancesOf(search, seen),
    approvals: approvalsFor(search.brief, seen),
  };
}

/** A need that is a must is judged once, as the must; its wish still has a part in the score. */
function judgementsOf(
  { requirements, wishes }: Search,
  seen: Seen<Candidate>,
): readonly Judgement[] {
  const required = requirements.map(({ code, kind, label, verdict, say }) => ({
    code,
    kind,
    label,
    verdict: verdict(seen),
    ...say(seen),
  }));
  const codes = new Set(required.map(({ code }) => code));
  const wished = wishes
    .filter(({ code }) => !codes.has(code))
    .map(({ code, label, share, say }) => ({
      code,
      kind: "wish" as const,
      label,
      verdict: verdictOfShare(share(seen)),
      ...say(seen),
    }));
  return [...required, ...wished];
}

function distancesOf({ brief }: Search, { miles }: Seen): readonly AnchorDistance[] {
  return brief.anchors.flatMap(({ code, label }, index) => {
    const distance = miles[index] ?? null;
    return distance === null ? [] : [{ anchor: code, label, miles: distance }];
  });
}
