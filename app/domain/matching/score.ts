import type { Candidate } from "./candidate.ts";
import type { Score, ScorePart } from "./match.ts";
import type { Seen } from "./requirement.ts";
import type { Search } from "./search.ts";

const whole = 100;

/** The score from 0 to 100: worst case, best case and the middle between them. */
export function scoreOf({ wishes }: Search, seen: Seen): Score {
  let lower = 0;
  let upper = 0;
  for (const { weight, share } of wishes) {
    const { lower: worst, upper: best } = share(seen);
    lower += points(weight, worst);
    upper += points(weight, best);
  }
  return { lower, middle: (lower + upper) / 2, upper };
}

/** Each wish's part of the score with its sentence. Added up in order, the parts are the score exactly. */
export function scoreParts({ wishes }: Search, seen: Seen<Candidate>): readonly ScorePart[] {
  return wishes.map(({ code, label, weight, share, say }) => {
    const { lower, upper } = share(seen);
    const { sentence, fact } = say(seen);
    return {
      code,
      label,
      weight,
      lowerPoints: points(weight, lower),
      upperPoints: points(weight, upper),
      sentence,
      fact,
    };
  });
}

function points(weight: number, share: number): number {
  return whole * weight * share;
}
