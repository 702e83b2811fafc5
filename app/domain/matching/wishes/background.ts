import { backgroundNeeds, sayBackground, sharesBackground } from "../must/background.ts";
import { full, none, unknown, type Wish } from "../requirement.ts";
import type { Brief } from "../search.ts";

/** One wish for each language, faith or culture that the referral states as a need; none for what it does not state. */
export function backgroundShared({ answers }: Brief): readonly Wish[] {
  return backgroundNeeds(answers).map((need) => ({
    code: need.field,
    label: `${need.label}: ${need.words}`,
    weightKey: need.field,
    portion: 1,
    share: ({ candidate }) => shares[sharesBackground(need, candidate)],
    say: ({ candidate }) => sayBackground(need, candidate),
  }));
}

const shares = { met: full, "not-met": none, "not-known": unknown } as const;
