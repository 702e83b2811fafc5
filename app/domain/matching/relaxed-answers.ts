import { type HomeKind, homeKinds } from "../home/home.ts";
import { grades } from "../ofsted/grades.ts";
import type { HomeWantedSection, StatedNeed } from "../referral/referral.ts";
import { addDays } from "../shared/calendar-date.ts";
import type { Change } from "./requirement.ts";
import type { Brief, JudgedAnswers } from "./search.ts";

/** A change by its name and how far it goes. */
export type Asked = Pick<Change, "key" | "amount">;

/** The answers as they would be with the changes made: a copy, which is stored nowhere. */
export function relaxedAnswers(brief: Brief, changes: readonly Asked[]): JudgedAnswers {
  const avoided = changes.flatMap(({ key }) => partOf(key, "stay-away"));
  const changed = changes.reduce(
    (answers, change) => withChange(answers, change, brief),
    brief.answers,
  );
  const { stayAwayFrom } = changed.places;
  return {
    ...changed,
    places: {
      ...changed.places,
      stayAwayFrom: stayAwayFrom.filter((_, index) => !avoided.includes(String(index + 1))),
    },
  };
}

/** What stands behind the colon of `kind:childrens-home`; nothing for another kind of change. */
export function partOf(key: string, family: string): readonly string[] {
  return key.startsWith(`${family}:`) ? [key.slice(family.length + 1)] : [];
}

function withChange(answers: JudgedAnswers, { key, amount }: Asked, brief: Brief): JudgedAnswers {
  const { request, places } = answers;
  switch (key) {
    case "distance":
      return { ...answers, places: { ...places, furthestMiles: amount } };
    case "school":
      return { ...answers, places: { ...places, keepSchool: false } };
    case "break-nights":
      return { ...answers, request: { ...request, breakNights: [] } };
    case "out-of-hours":
      return { ...answers, request: { ...request, calledOutOfHours: false } };
    case "ready":
      return { ...answers, request: { ...request, neededBy: addDays(brief.neededBy, amount) } };
    default: {
      const needs = partOf(key, "need");
      return needs.length > 0
        ? withoutMust(answers, needs)
        : { ...answers, home: { ...answers.home, ...homeChange(answers.home, key, amount) } };
    }
  }
}

function withoutMust(answers: JudgedAnswers, codes: readonly string[]): JudgedAnswers {
  const relaxed = <Code extends string>(stated: StatedNeed<Code>): StatedNeed<Code> =>
    codes.includes(stated.code) ? { ...stated, importance: "matters" } : stated;
  return {
    ...answers,
    needs: { ...answers.needs, needs: answers.needs.needs.map(relaxed) },
    risks: { ...answers.risks, risks: answers.risks.risks.map(relaxed) },
  };
}

function homeChange(
  home: HomeWantedSection,
  key: string,
  amount: number,
): Partial<HomeWantedSection> {
  switch (key) {
    case "company":
      return { companionship: "no-preference" };
    case "pets":
      return { pets: "can" };
    case "ofsted":
      return floorAt(amount);
    case "language":
    case "faith":
    case "culture": {
      const need = home[key];
      return { [key]: need && { ...need, importance: "matters" } };
    }
    default: {
      const gone = partOf(key, "adaptation");
      return {
        adaptations: home.adaptations.filter((one) => !gone.includes(one)),
        kinds: kindsWith(home.kinds, partOf(key, "kind")),
      };
    }
  }
}

/** An Inadequate home needs somebody who is named; a copy names nobody, so it only shows what there would be. */
function floorAt(amount: number): Partial<HomeWantedSection> {
  const lowest = grades[amount] ?? "inadequate";
  return lowest === "inadequate"
    ? { ofstedFloor: "none", inadequateOverride: { name: "", reason: "" } }
    : { ofstedFloor: lowest };
}

function kindsWith(
  kinds: HomeWantedSection["kinds"],
  names: readonly string[],
): HomeWantedSection["kinds"] {
  const more = homeKinds.filter((kind: HomeKind) => names.includes(kind));
  if (more.length === 0) return kinds;
  const others = kinds.filter(({ kind }) => !more.includes(kind));
  // Where nothing is marked as wanted every kind is that is not marked as unsuitable.
  if (others.every(({ suitability }) => suitability === "unsuitable")) {
    const marksSome = kinds.some(({ suitability }) => suitability !== "unsuitable");
    if (!marksSome) return others;
  }
  return [...others, ...more.map((kind) => ({ kind, suitability: "suitable" as const }))];
}
