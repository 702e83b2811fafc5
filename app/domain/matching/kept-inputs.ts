import type { GridPoint } from "../distance/distance.ts";
import type { CalendarDate } from "../shared/calendar-date.ts";
import { areasNamed } from "./anchors.ts";
import { compileSearch } from "./compile-search.ts";
import type { WeightProfile } from "./match.ts";
import type { JudgedAnswers, Search } from "./search.ts";

/** What a search was compiled from, as plain data that can be stored. */
export type KeptInputs = {
  readonly answers: JudgedAnswers;
  /** Centres of the areas that the answers name, where they are on the map. */
  readonly points: Readonly<Record<string, GridPoint>>;
  readonly ownAuthorityCode: string;
  readonly adjoiningCodes: readonly string[];
  readonly today: CalendarDate;
  /** ISO 8601. */
  readonly now: string;
  /** Of the profile: it may belong to somebody whose weights cannot be read for ever. */
  readonly weights: Readonly<Record<string, number>>;
};

/** The inputs of a search as they are kept: what judging reads, and nothing else of the child. */
export function keepInputs({ brief, profile }: Search): KeptInputs {
  const { geography, today, now } = brief;
  const answers = onlyJudged(brief.answers);
  const points = areasNamed(answers).flatMap((area) => {
    const point = geography.points.get(area);
    return point === undefined ? [] : [[area, point] as const];
  });
  return {
    answers,
    points: Object.fromEntries(points),
    ownAuthorityCode: geography.ownAuthorityCode,
    adjoiningCodes: [...geography.adjoiningCodes].sort(),
    today,
    now: now.toISOString(),
    weights: profile.weights,
  };
}

/** The same search again; the profile as it was called. */
export function compileKept(kept: KeptInputs, called: Omit<WeightProfile, "weights">): Search {
  const geography = {
    points: new Map(Object.entries(kept.points)),
    ownAuthorityCode: kept.ownAuthorityCode,
    adjoiningCodes: new Set(kept.adjoiningCodes),
  };
  const profile = { ...called, weights: kept.weights };
  return compileSearch(kept.answers, geography, kept.today, new Date(kept.now), profile);
}

/** A referral's sections hold more than judging reads: words, background and who allowed what are left out. */
function onlyJudged(answers: JudgedAnswers): JudgedAnswers {
  const { request, child, siblings, places, needs, risks, home } = answers;
  return {
    request: {
      neededBy: request.neededBy,
      stay: request.stay,
      ...(request.steppingDown === true ? { steppingDown: true } : {}),
      ...(request.breakNights === undefined ? {} : { breakNights: request.breakNights }),
      ...(request.calledOutOfHours === true ? { calledOutOfHours: true } : {}),
    },
    child: {
      age: child.age,
      sex: child.sex,
      deprivationOfLiberty: child.deprivationOfLiberty,
      keyStage4: child.keyStage4,
    },
    siblings,
    places,
    needs,
    risks: { risks: risks.risks, whatHelps: "" },
    home: {
      ...home,
      inadequateOverride: home.inadequateOverride === null ? null : { name: "", reason: "" },
    },
  };
}
