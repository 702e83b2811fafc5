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
  const open = parts.filter((part) => spread(part) > 0 && isOpen(part));
  const known = parts.filter((part) => !open.includes(part));
  const partCodes = new Set(parts.map(({ code }) => code));
  const openRequirements = judgements.filter(
    ({ code, verdict, kind }) => verdict === "not-known" && kind !== "wish" && !partCodes.has(code),
  );
  return {
    best: most(known.filter(isStrength), gained).map(reasonOf),
    worst: most(
      known.filter((part) => !isStrength(part)),
      lost,
    ).map(reasonOf),
    notKnown: [...openRequirements.map(reasonOf), ...most(open, spread).map(reasonOf)],
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

function most(parts: readonly ScorePart[], measure: (part: ScorePart) => number): ScorePart[] {
  return parts
    .filter((part) => measure(part) >= noticeable)
    .sort((one, other) => measure(other) - measure(one) || (one.code < other.code ? -1 : 1));
}

function reasonOf({ code, label, sentence }: Reason): Reason {
  return { code, label, sentence };
}
