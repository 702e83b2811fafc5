import type { WeightProfile } from "./match.ts";

/** The wishes that a profile may weigh. */
export const weightKeys = [
  "capabilities",
  "distance:home",
  "distance:school",
  "distance:places",
  "area",
  "kind",
  "siblings",
  "household",
  "language",
  "faith",
  "culture",
  "stay",
  "ofsted-overall",
  "ofsted-protected",
  "readiness",
  "freshness",
] as const;
export type WeightKey = (typeof weightKeys)[number];

/** Each weight of Hearth standard with its reason. Weights are in points; those that apply are scaled to 100. */
const standard: Record<WeightKey, readonly [weight: number, reason: string]> = {
  capabilities: [
    30,
    "A home must meet the child's needs (s22G, Children's Homes Regulations 2015 reg 14): the largest part.",
  ],
  "distance:home": [18, "Near the child's home (Children Act 1989 s22C(8)(a))."],
  "distance:school": [
    9,
    "Not disrupting education or training (s22C(8)(b)); where a school is given.",
  ],
  "distance:places": [
    8,
    "Family and other places that matter to the child (s34 contact; s22(4) wishes).",
  ],
  area: [4, "Inside the authority's area where practicable (s22C(9)); half when adjoining."],
  kind: [8, "The kind of home that the care plan prefers over one that would do."],
  siblings: [
    10,
    "Living with brothers and sisters (s22C(8)(c)), where that is preferred and not a must.",
  ],
  household: [6, "Children of a like age: homes themselves avoid gaps of more than five years."],
  language: [4, "Linguistic background, only where the referral states the need (s22(5)(c))."],
  faith: [4, "Religious persuasion, only where the referral states the need (s22(5)(c))."],
  culture: [4, "Cultural background, only where the referral states the need (s22(5)(c))."],
  stay: [
    8,
    "The length of stay in the care plan: a move is avoided when the home offers it. Where the referral names nights of short breaks, or calls homes out of hours, they share it.",
  ],
  "ofsted-overall": [
    6,
    "How good the care is found to be; below distance and needs because grades are of the home, not of this fit.",
  ],
  "ofsted-protected": [
    6,
    "How well children are helped and protected: the safety judgement counts as much as the overall one.",
  ],
  readiness: [4, "Days for the child to visit and be introduced before moving in."],
  freshness: [
    3,
    "A vacancy confirmed lately is likelier to be there; small, because it is no merit of the home.",
  ],
};

/**
 * The profile used unless a framework or authority owns one. Needs weigh most, then nearness, then the rest;
 * price has no weight, because it stands beside the fit and not inside it.
 */
export const hearthStandard: WeightProfile = {
  owner: null,
  name: "Hearth standard",
  version: 1,
  weights: Object.fromEntries(weightKeys.map((key) => [key, standard[key][0]])),
};

/** What each weight is called on a page. */
export const weightLabels: Readonly<Record<WeightKey, string>> = {
  capabilities: "The home can meet the child’s needs and risks",
  "distance:home": "Near the child’s home area",
  "distance:school": "Near the school",
  "distance:places": "Near family and other places that matter",
  area: "In the authority’s own area",
  kind: "The kind of home that is preferred",
  siblings: "Room for brothers and sisters, where that is preferred",
  household: "Children of a like age in the home",
  language: "Language, where the referral states the need",
  faith: "Faith, where the referral states the need",
  culture: "Culture, where the referral states the need",
  stay: "Offers the length of stay that is planned",
  "ofsted-overall": "Ofsted: overall",
  "ofsted-protected": "Ofsted: helped and protected",
  readiness: "Time to visit before moving in",
  freshness: "Vacancy confirmed lately",
};

/** Why each weight of Hearth standard is what it is. */
export const hearthStandardReasons: Readonly<Record<WeightKey, string>> = Object.fromEntries(
  weightKeys.map((key) => [key, standard[key][1]]),
) as Record<WeightKey, string>;
