import type { JudgedCandidate } from "../candidate.ts";
import { fromProfile, fromVacancy } from "../facts.ts";
import { whoIsThere } from "../must/company.ts";
import { exactly, full, none, type Share, unknown, type Wish } from "../requirement.ts";
import type { Brief, JudgedAnswers } from "../search.ts";
import {
  mayShare,
  type SiblingChild,
  type SiblingGroup,
  type SiblingPlan,
  siblingPlan,
} from "../sibling-groups.ts";
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
 * 1989 s22C(8)(c)); the share is how many of them could, of as many as may share a home. `null` when nobody is preferred
 * together who may.
 */
export function siblingsPreferred({ answers, together }: Brief): Wish | null {
  const plan = siblingPlan(answers);
  const preferred = siblingsWho(answers, "prefer");
  const groups = groupsThatMayShare(plan, answers);
  const most = groups[0]?.length ?? 0;
  if (most === 0) return null;
  const howMany = ({ home, vacancy }: JudgedCandidate) => {
    const accepts = (place: number) => {
      const { age, sex } = plan.children[place] as SiblingChild;
      return home.ageFrom <= age && age <= home.ageTo && home.sexesAccepted.includes(sex);
    };
    const accepted = groups.find((group) => group.every(accepts))?.length ?? 0;
    return Math.max(0, Math.min(accepted, vacancy.places - together.ages.length));
  };
  return {
    code: "siblings-preferred",
    label: "Brothers and sisters together",
    weightKey: "siblings",
    portion: 1,
    share: ({ candidate }) => exactly(howMany(candidate) / most),
    say: ({ candidate }) => {
      const sentence = roomInWords(howMany(candidate), { most, wanted: preferred.length });
      return fromVacancy(candidate, "places", counted(candidate.vacancy.places, "place"), sentence);
    },
  };
}

/** Groups of those who would rather live with the child and may, with it and with one another; the largest first. */
function groupsThatMayShare(plan: SiblingPlan, answers: JudgedAnswers): readonly SiblingGroup[] {
  const preferred = answers.siblings.siblings.flatMap(({ together }, index) =>
    together === "prefer" ? [index + 1] : [],
  );
  let groups: readonly SiblingGroup[] = [[]];
  for (const place of preferred) {
    groups = groups.flatMap((group) => [group, [...group, place]]);
  }
  return groups
    .filter((group) => mayShare(plan, [...plan.must, ...group]))
    .sort((one, other) => other.length - one.length);
}

type Room = { readonly most: number; readonly wanted: number };

function roomInWords(room: number, { most, wanted }: Room): string {
  const they = wanted === 1 ? "the brother or sister" : "the brothers and sisters";
  const wish = "who would rather live there too";
  if (room === 0) return `No room for ${they} ${wish}.`;
  if (room === wanted) return `Room for ${they} ${wish}.`;
  const all = room === most ? ", as many as may share a home" : "";
  return `Room for ${room} of the ${wanted} brothers and sisters ${wish}${all}.`;
}
