import { fromProfile, fromRecord } from "../facts.ts";
import { areaRelation } from "../geography.ts";
import { exactly, full, none, unknown, type Wish } from "../requirement.ts";
import type { Brief, SearchAnchor } from "../search.ts";
import { milesInWords } from "../wording.ts";

/** Miles at which half of the points are left: a school is travelled to daily, a home area and family less often. */
const halfAt = { home: 20, school: 8, place: 10 } as const;

/** The share for a distance: 1 at the door, half at `half` miles, never nothing, so that nearer is always better. */
export function nearnessShare(miles: number, half: number): number {
  return half / (half + miles);
}

/** One wish for each anchor; places other than home and school share one weight by how often they matter. */
export function nearness({ anchors, answers }: Brief): readonly Wish[] {
  const visits = answers.places.otherPlaces.map(({ timesPerMonth }) =>
    Math.max(timesPerMonth ?? 1, 1),
  );
  const allVisits = visits.reduce((sum, times) => sum + times, 0);
  let place = 0;
  return anchors.map((anchor, index) => {
    if (anchor.code === "home") return nearTo(anchor, index, halfAt.home, "distance:home", 1);
    if (anchor.code === "school") return nearTo(anchor, index, halfAt.school, "distance:school", 1);
    const times = visits[place++] ?? 1;
    return nearTo(anchor, index, halfAt.place, "distance:places", times / allVisits);
  });
}

function nearTo(
  anchor: SearchAnchor,
  index: number,
  half: number,
  weightKey: string,
  portion: number,
): Wish {
  return {
    code: `distance:${anchor.code}`,
    label: `Near ${anchor.label}`,
    weightKey,
    portion,
    ...(anchor.point === null
      ? {}
      : { ceiling: { of: "nearness" as const, point: anchor.point, half } }),
    share: ({ miles }) => {
      const distance = miles[index] ?? null;
      return distance === null ? unknown : exactly(nearnessShare(distance, half));
    },
    say: ({ miles }) => {
      const distance = miles[index] ?? null;
      const says = distance === null ? "not known" : milesInWords(distance);
      const sentence =
        distance === null
          ? `How far it is from ${anchor.label} is not known.`
          : `${says} from ${anchor.label}.`;
      return fromRecord(`distance from ${anchor.label}`, says, sentence);
    },
  };
}

const half = exactly(0.5);

/** Inside the authority's own area, or at least in one that adjoins it (Children Act 1989 s22C(9)). */
export function inArea({ geography }: Brief): Wish {
  const shareIn = (authorityCode: string) => {
    const relation = areaRelation(geography, authorityCode);
    if (relation === "inside") return full;
    return relation === "adjoining" ? half : none;
  };
  return {
    code: "area",
    label: "In the authority's area",
    weightKey: "area",
    portion: 1,
    ceiling: { of: "area", share: (authorityCode) => shareIn(authorityCode).upper },
    share: ({ candidate }) => shareIn(candidate.home.authorityCode),
    say: ({ candidate }) => {
      const relation = areaRelation(geography, candidate.home.authorityCode);
      const sentence = {
        inside: "In the authority's own area.",
        adjoining: "Outside the authority's area, in one that adjoins it.",
        "at-a-distance": "Outside the authority's area and not in one that adjoins it.",
      }[relation];
      return fromProfile(candidate, "authority", candidate.home.authorityCode, sentence);
    },
  };
}
