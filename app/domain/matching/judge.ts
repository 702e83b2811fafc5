import { approvalsFor } from "./approvals.ts";
import type { Candidate } from "./candidate.ts";
import type { AnchorDistance, Judgement, Match, ScorePart } from "./match.ts";
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
  const parts = scoreParts(search, seen);
  return {
    vacancyId: vacancy.id,
    homeId: home.id,
    providerId: home.providerId,
    listed: failed.length === 0,
    judgements: judgementsOf(search, seen, parts),
    parts,
    score: score ?? scoreOf(search, seen),
    distances: distancesOf(search, seen),
    approvals: approvalsFor(search.brief, seen),
  };
}

/** A need that is a must is judged once, as the must; its wish still has a part in the score. */
function judgementsOf(
  { requirements, wishes }: Search,
  seen: Seen<Candidate>,
  parts: readonly ScorePart[],
): readonly Judgement[] {
  const judgements = requirements.map(({ code, kind, label, verdict, say }): Judgement => {
    const { sentence, fact } = say(seen);
    return { code, kind, label, verdict: verdict(seen), sentence, fact };
  });
  const required = new Set(judgements.map(({ code }) => code));
  for (const [place, { code, label, sentence, fact }] of parts.entries()) {
    const share = wishes[place]?.share(seen);
    if (share === undefined || required.has(code)) continue;
    judgements.push({ code, kind: "wish", label, verdict: verdictOfShare(share), sentence, fact });
  }
  return judgements;
}

function distancesOf({ brief }: Search, { miles }: Seen): readonly AnchorDistance[] {
  return brief.anchors.flatMap(({ code, label }, index) => {
    const distance = miles[index] ?? null;
    return distance === null ? [] : [{ anchor: code, label, miles: distance }];
  });
}
