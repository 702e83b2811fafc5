import { fromRecord } from "../facts.ts";
import type { Requirement, Seen } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { counted, milesInWords } from "../wording.ts";

/** Miles in which a relaxed distance is counted up, so that a change is a round figure. */
const step = 5;

/** Not further from the home area than the referral says; `null` when any distance will do. */
export function furthest({ answers }: Brief): Requirement | null {
  const limit = answers.places.furthestMiles;
  if (limit === null) return null;
  const milesFromHome = ({ miles }: Seen) => miles[0] ?? null;
  return {
    code: "distance",
    kind: "must",
    label: `Within ${counted(limit, "mile")} of the home area`,
    verdict: (seen) => {
      const miles = milesFromHome(seen);
      if (miles === null) return "not-known";
      return miles <= limit ? "met" : "not-met";
    },
    say: (seen) => {
      const miles = milesFromHome(seen);
      const says = miles === null ? "not known" : milesInWords(miles);
      const sentence =
        miles === null
          ? "How far it is from the home area is not known."
          : `${says} from the home area; the furthest wanted is ${milesInWords(limit)}.`;
      return fromRecord("distance", says, sentence);
    },
    change: (seen) => {
      const wider = Math.ceil((milesFromHome(seen) ?? limit) / step) * step;
      return {
        key: "distance",
        amount: wider,
        words: `the distance were ${wider} instead of ${milesInWords(limit)}`,
      };
    },
  };
}
