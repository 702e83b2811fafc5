import type { Match, ScorePart } from "./match.ts";

export type Reason = { readonly code: string; readonly label: string; readonly sentence: string };

/** Why a home suits, and why it may not, from the same facts as the parts of its score. */
export type Reasons = {
  /** Most points gained first. */
  readonly best: readonly Reason[];
  /** Most points lost first. */
  readonly worst: readonly Reason[];
  /** What could move the score most first: each is a question to the provider. */
  readonly notKnown: readonly Reason[];
};

/** Points below which a part is no reason for or against. */
const noticeable = 0.5;

/** The reasons of a match in plain sentences, best first, worst first, and what is not known. */
export function reasonsOf({ parts, judgements }: Pick<Match, "parts" | "judgements">): Reasons {
  const strengths: ScorePart[] = [];
  const weaknesses: ScorePart[] = [];
  const open: ScorePart[] = [];
  for (const part of parts) {
    if (isOpen(part)) open.push(part);
    else if (isStrength(part)) strengths.push(part);
    else weaknesses.push(part);
  }
  const openRequirements = judgements.filter(
    ({ code, verdict, kind }) =>
      verdict === "not-known" && kind !== "wish" && !parts.some((part) => part.code === code),
  );
  return {
    best: most(strengths, gained),
    worst: most(weaknesses, lost),
    notKnown: [...openRequirements.map(reasonOf), ...most(open, spread)],
  };
}

function gained({ lowerPoints }: ScorePart): number {
  return lowerPoints;
}

function lost({ weight, upperPoints }: ScorePart): number {
  return 100 * weight - upperPoints;
}

function spread({ lowerPoints, upperPoints }: ScorePart): number {
  return upperPoints - lowerPoints;
}

/** The answer could decide whether the wish is met at all; an old inspection alone does not. */
function isOpen({ weight, lowerPoints, upperPoints }: ScorePart): boolean {
  const half = 50 * weight;
  return lowerPoints < half && upperPoints >= half;
}

function isStrength({ weight, lowerPoints }: ScorePart): boolean {
  return lowerPoints >= 50 * weight;
}

function most(parts: readonly ScorePart[], measure: (part: ScorePart) => number): Reason[] {
  return parts
    .filter((part) => measure(part) >= noticeable)
    .sort((one, other) => measure(other) - measure(one) || (one.code < other.code ? -1 : 1))
    .map(reasonOf);
}

function reasonOf({ code, label, sentence }: Reason): Reason {
  return { code, label, sentence };
}
