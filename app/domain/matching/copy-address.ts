import { type Adaptation, type HomeKind, homeKinds } from "../home/home.ts";
import { type Grade, grades } from "../ofsted/grades.ts";
import { addDays, type CalendarDate, daysBetween } from "../shared/calendar-date.ts";
import { nightsWanted } from "./must/break-nights.ts";
import { statedCapabilities } from "./must/capabilities.ts";
import { gradesWanted } from "./must/ofsted-floor.ts";
import { type Asked, partOf } from "./relaxed-answers.ts";
import type { Brief } from "./search.ts";

/**
 * The changes of a copy as an address may say them. What the child needs and where the child must not be are named by
 * their place in the referral and never by what they are: addresses are kept in histories and logs.
 */
export type CopyAsked = {
  /** Miles. */
  readonly distance?: number | undefined;
  readonly ready?: CalendarDate | undefined;
  /** The lowest Ofsted grade. */
  readonly ofsted?: Grade | undefined;
  readonly kind: readonly HomeKind[];
  /** `school`, `company`, `break-nights` and the others of `plainKeys`, `need-2`, `adaptation-1`, `place-1`. */
  readonly without: readonly string[];
};

const plainKeys = [
  "break-nights",
  "out-of-hours",
  "school",
  "company",
  "pets",
  "language",
  "faith",
  "culture",
];

/** What `without` may say. */
export const withoutPattern = new RegExp(
  `^(?:${plainKeys.join("|")}|(?:need|adaptation|place)-[1-9]\\d?)$`,
);

/** The changes as names and values for an address or a form. */
export function copyAddress(
  brief: Brief,
  changes: readonly Asked[],
): readonly (readonly [name: string, value: string])[] {
  return changes.map(({ key, amount }): readonly [string, string] => {
    if (key === "distance") return ["distance", String(amount)];
    if (key === "ready") return ["ready", addDays(brief.neededBy, amount)];
    if (key === "ofsted") return ["ofsted", grades[amount] ?? "inadequate"];
    const [kind] = partOf(key, "kind");
    return kind === undefined ? ["without", withoutOf(brief, key)] : ["kind", kind];
  });
}

function withoutOf({ answers }: Brief, key: string): string {
  const [need] = partOf(key, "need");
  if (need !== undefined) {
    return `need-${statedCapabilities(answers).findIndex(({ code }) => code === need) + 1}`;
  }
  const [adaptation] = partOf(key, "adaptation");
  if (adaptation !== undefined) {
    return `adaptation-${answers.home.adaptations.indexOf(adaptation as Adaptation) + 1}`;
  }
  const [place] = partOf(key, "stay-away");
  return place === undefined ? key : `place-${place}`;
}

/** The changes that an address asks for. What the referral does not ask, or already allows, is no change. */
export function changesAsked(brief: Brief, asked: CopyAsked): readonly Asked[] {
  const { answers, kindsWanted, neededBy } = brief;
  const { distance, ready, ofsted } = asked;
  const limit = answers.places.furthestMiles;
  const days = ready === undefined ? 0 : daysBetween(neededBy, ready);
  const newKinds = asked.kind.filter(
    (kind) => !kindsWanted.includes(kind) && kind !== "secure-childrens-home",
  );
  return [
    ...(distance !== undefined && limit !== null && distance > limit
      ? [{ key: "distance", amount: distance }]
      : []),
    ...(days > 0 ? [{ key: "ready", amount: days }] : []),
    ...(ofsted !== undefined && !gradesWanted(answers).includes(ofsted)
      ? [{ key: "ofsted", amount: grades.indexOf(ofsted) }]
      : []),
    ...homeKinds
      .filter((kind) => newKinds.includes(kind))
      .map((kind) => ({ key: `kind:${kind}`, amount: 1 })),
    ...[...new Set(asked.without)].flatMap((name) => keyOf(brief, name)),
  ];
}

function keyOf(brief: Brief, name: string): readonly Asked[] {
  const key = plainKeys.includes(name) ? name : numberedKey(brief, name);
  return key !== null && isAMust(brief, key) ? [{ key, amount: 1 }] : [];
}

function numberedKey({ answers }: Brief, name: string): string | null {
  const [family, number] = name.split("-");
  const index = Number(number) - 1;
  const need = statedCapabilities(answers)[index]?.code;
  const adaptation = answers.home.adaptations[index];
  if (family === "need") return need === undefined ? null : `need:${need}`;
  if (family === "adaptation") return adaptation === undefined ? null : `adaptation:${adaptation}`;
  const isPlace = family === "place" && answers.places.stayAwayFrom[index] !== undefined;
  return isPlace ? `stay-away:${number}` : null;
}

function isAMust({ answers: { places, home, ...answers } }: Brief, key: string): boolean {
  switch (key) {
    case "break-nights":
      return nightsWanted({ ...answers, places, home }).length > 0;
    case "out-of-hours":
      return answers.request.calledOutOfHours === true;
    case "school":
      return places.keepSchool;
    case "company":
      return home.companionship !== "no-preference";
    case "pets":
      return home.pets === "must" || home.pets === "no";
    case "language":
    case "faith":
    case "culture":
      return home[key]?.importance === "must";
    default: {
      const [need] = partOf(key, "need");
      const stated = statedCapabilities({ ...answers, places, home });
      return (
        need === undefined ||
        stated.some(({ code, importance }) => code === need && importance === "must")
      );
    }
  }
}
