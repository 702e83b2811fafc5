import type { WeightProfile } from "./match.ts";
import type { Wish } from "./requirement.ts";
import type { Brief, WeightedWish } from "./search.ts";
import { arrangements } from "./wishes/arrangements.ts";
import { backgroundShared } from "./wishes/background.ts";
import { capabilityLevels } from "./wishes/capability-levels.ts";
import { likeAge, siblingsPreferred } from "./wishes/household.ts";
import { inspection } from "./wishes/inspection.ts";
import { inArea, nearness } from "./wishes/nearness.ts";
import { kindPreferred, stayOffered } from "./wishes/plan.ts";
import { freshlyConfirmed, timeToVisit } from "./wishes/timing.ts";

/**
 * Everything that orders homes, each with its weight. Weights that do not apply to the referral are left out and
 * the others scaled to add up to 1, so that a search without siblings is still out of 100.
 */
export function wishesOf(brief: Brief, profile: WeightProfile): readonly WeightedWish[] {
  const wishes = everyWish(brief);
  const raw = wishes.map((wish) => wish.portion * (profile.weights[wish.weightKey] ?? 0));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0) return [];
  return wishes
    .map((wish, index) => ({ ...wish, weight: (raw[index] ?? 0) / total }))
    .filter(({ weight }) => weight > 0);
}

function everyWish(brief: Brief): readonly Wish[] {
  return [
    ...capabilityLevels(brief),
    ...nearness(brief),
    inArea(brief),
    kindPreferred(brief),
    siblingsPreferred(brief),
    likeAge(brief),
    ...backgroundShared(brief),
    stayOffered(brief),
    ...arrangements(brief),
    ...inspection(brief),
    timeToVisit(brief),
    freshlyConfirmed(brief),
  ].filter((one) => one !== null);
}
