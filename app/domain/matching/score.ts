import type { Candidate } from "./candidate.ts";
import type { Score, ScorePart } from "./match.ts";
import type { Seen } from "./requirement.ts";
import type { Search } from "./search.ts";

const whole = 100;
/** A point has so many units: scores are whole ones, so that two that are equal but for the order of adding up are equal. */
const units = 1e9;

/**
 * The score from 0 to 100: worst case, best case and the middle between them, rounded to a billionth of a point, which is
 * less than any proof of what others could score allows for.
 */
export function scoreOf({ wishes }: Search, seen: Seen): Score {
  let lower = 0;
  let upper = 0;
  for (const { weight, share } of wishes) {
    const { lower: worst, upper: best } = share(seen);
    lower += points(weight, worst);
    upper += points(weight, best);
  }
  const [worst, best] = [Math.round(lower * units), Math.round(upper * units)];
  return { lower: worst / units, middle: (worst + best) / (2 * units), upper: best / units };
}

/** Each wish's part of the score with its sentence. Added up, the parts are the score but for its rounding. */
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
