import type { JudgedCandidate } from "../candidate.ts";
import { fromProfile, fromVacancy } from "../facts.ts";
import { whoIsThere } from "../must/company.ts";
import { exactly, full, none, type Share, unknown, type Wish } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { siblingsWho } from "../together.ts";
import { counted } from "../wording.ts";

/** Years between a child and the others there that are of no account, and that leave nothing of the share. */
const easyGap = 5;
const widestGap = 10;

/**
 * Children of a like age live there. An empty home is full marks, so that nobody is marked down for having
 * room; `null` for a child who has to live alone.
 */
export function likeAge({ answers }: Brief): Wish | null {
  if (answers.home.companionship === "solo") return null;
  const { age } = answers.child;
  return {
    code: "household",
    label: "Ages of the children there",
    weightKey: "household",
    portion: 1,
    ceiling: { of: "gap", age, share: (gap) => shareOfGap(gap ?? 0).upper },
    share: ({ candidate }) => shareForAges(candidate, age),
    say: ({ candidate }) => {
      const { childrenAges } = candidate.home;
      const sentence = {
        unknown: "Has not said which other children live there.",
        empty: "No other child lives there now.",
        some: `Other children there are ${whoIsThere(candidate)}; this child is ${age}.`,
      }[childrenAges === null ? "unknown" : childrenAges.length === 0 ? "empty" : "some"];
      return fromProfile(candidate, "children there", whoIsThere(candidate), sentence);
    },
  };
}

function shareForAges({ home: { childrenAges } }: JudgedCandidate, age: number): Share {
  if (childrenAges === null) return unknown;
  let widest = 0;
  for (const other of childrenAges) widest = Math.max(widest, Math.abs(other - age));
  return shareOfGap(widest);
}

function shareOfGap(widest: number): Share {
  if (widest <= easyGap) return full;
  return widest >= widestGap ? none : exactly((widestGap - widest) / (widestGap - easyGap));
}

/**
 * Room, and a registration that fits, for the brothers and sisters who would rather live together (Children Act
 * 1989 s22C(8)(c)); the share is how many of them could. `null` when nobody is preferred together.
 */
export function siblingsPreferred({ answers, together }: Brief): Wish | null {
  const preferred = siblingsWho(answers, "prefer");
  if (preferred.length === 0) return null;
  const howMany = ({ home, vacancy }: JudgedCandidate) => {
    const accepted = preferred.filter(
      ({ age, sex }) =>
        home.ageFrom <= age && age <= home.ageTo && home.sexesAccepted.includes(sex),
    ).length;
    return Math.max(0, Math.min(accepted, vacancy.places - together.ages.length));
  };
  return {
    code: "siblings-preferred",
    label: "Brothers and sisters together",
    weightKey: "siblings",
    portion: 1,
    share: ({ candidate }) => exactly(howMany(candidate) / preferred.length),
    say: ({ candidate }) => {
      const sentence = roomInWords(howMany(candidate), preferred.length);
      return fromVacancy(candidate, "places", counted(candidate.vacancy.places, "place"), sentence);
    },
  };
}

function roomInWords(room: number, wanted: number): string {
  const they = wanted === 1 ? "the brother or sister" : "the brothers and sisters";
  const wish = "who would rather live there too";
  if (room === 0) return `No room for ${they} ${wish}.`;
  return room === wanted
    ? `Room for ${they} ${wish}.`
    : `Room for ${room} of the ${wanted} brothers and sisters ${wish}.`;
}
