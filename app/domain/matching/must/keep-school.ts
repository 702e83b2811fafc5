import type { SchoolPhase } from "../../referral/school.ts";
import { fromRecord } from "../facts.ts";
import type { Verdict } from "../match.ts";
import type { Requirement, Seen } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { milesInWords } from "../wording.ts";

/**
 * Straight-line miles from which a child can still go to the same school each day. DfE's guidance on travel to
 * school takes 45 minutes each way as reasonable at primary age and 75 at secondary age; at 15 miles an hour
 * as the crow flies, which allows for roads and stops, that is 11 and 18 miles. The sort of school counts where it is
 * said; a special school, and one that nobody described, by the child's age in years.
 */
export function schoolReach(age: number, phase?: SchoolPhase): number {
  const isYoung =
    phase === undefined || phase === "special" ? age < 11 : youngPhases.includes(phase);
  return isYoung ? 11 : 18;
}

const youngPhases: readonly SchoolPhase[] = ["early-years", "primary"];

function reachOf({ answers: { child, places } }: Brief): number {
  return schoolReach(child.age, places.schoolPhase);
}

/** Whether a home keeps the school in reach; not known when the school's area is not. */
export function schoolInReach(brief: Brief, seen: Seen): Verdict {
  const miles = milesFromSchool(brief, seen);
  if (miles === null) return "not-known";
  return miles <= reachOf(brief) ? "met" : "not-met";
}

function milesFromSchool({ anchors }: Brief, { miles }: Seen): number | null {
  const index = anchors.findIndex(({ code }) => code === "school");
  return index < 0 ? null : (miles[index] ?? null);
}

/** The child can stay at the same school (Children Act 1989 s22C(8)(b)); `null` when that is no must. */
export function keepSchool(brief: Brief): Requirement | null {
  if (!brief.answers.places.keepSchool) return null;
  const reach = reachOf(brief);
  return {
    code: "school",
    kind: "must",
    label: "Can stay at the same school",
    verdict: (seen) => schoolInReach(brief, seen),
    say: (seen) => {
      const miles = milesFromSchool(brief, seen);
      const says = miles === null ? "not known" : milesInWords(miles);
      const sentence =
        miles === null
          ? "How far it is from the school is not known."
          : `${says} from the school; a day's travel is reckoned as up to ${milesInWords(reach)}.`;
      return fromRecord("distance from school", says, sentence);
    },
    change: () => ({ key: "school", amount: 1, words: "the child could change school" }),
  };
}
