import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { inOrder } from "#app/domain/matching/order.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { type Weighed, weigh } from "#app/domain/matching/weigh.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import type { Arrival } from "./arrivals.ts";
import { type Opening, withPlaces } from "./openings.ts";
import type { Region } from "./region.ts";

/** An opening that could lawfully be a child's home, judged by the domain's own rules. */
export type Fit = {
  readonly opening: Opening;
  /** It meets every must-have; false for a near miss, which does when the commissioner gives some of them up. */
  readonly meetsAll: boolean;
  /** It is known to have every attribute that the referral names, wishes too. */
  readonly hasEveryAttribute: boolean;
  readonly miles: number;
  /** Score from 0 to 100 when this many places are left, by the number of places; nothing below the children's number. */
  readonly scores: readonly number[];
  /** Brothers and sisters who would rather live there too, and whom the home could take if it had the places. */
  readonly couldJoin: number;
};

/**
 * Judges every opening that is there during the search: those that fit in order, best first, then near misses. Openings
 * are given in the order in which they open.
 */
export function fitsOf(arrival: Arrival, openings: readonly Opening[], region: Region): Fit[] {
  const searches = searchesFor(arrival, region);
  const fitting: { weighed: Weighed; fit: Fit }[] = [];
  const near: { weighed: Weighed; fit: Fit }[] = [];
  for (const opening of openings) {
    if (opening.opens > arrival.lastDay) break;
    if (!couldBe(arrival, opening)) continue;
    const strict = weigh(searches.asWritten, opening.candidate);
    const meetsAll = strict.score !== null;
    const weighed = meetsAll ? strict : weigh(searches.givenUp, opening.candidate);
    if (weighed.score === null) continue;
    const search = meetsAll ? searches.asWritten : searches.givenUp;
    const fit = {
      opening,
      meetsAll,
      hasEveryAttribute: meetsAll && hasEvery(searches.allAttributes, opening),
      miles: weighed.seen.miles[0] ?? 999.9,
      scores: scoresByPlaces(search, arrival, opening, weighed.score.middle),
      couldJoin: couldJoin(arrival, opening),
    };
    (meetsAll ? fitting : near).push({ weighed, fit });
  }
  const ordered = (list: typeof near) =>
    list.sort((one, other) => inOrder(one.weighed, other.weighed)).map(({ fit }) => fit);
  return [...ordered(fitting), ...ordered(near)];
}

type Searches = Readonly<Record<"asWritten" | "givenUp" | "allAttributes", Search>>;

function searchesFor(arrival: Arrival, { ground, world }: Region): Searches {
  const geography = ground.geographyOf(arrival.authorityCode);
  const compiled = (answers: ReferralAnswers) =>
    compileSearch(answers, geography, world.today, world.now);
  return {
    asWritten: compiled(arrival.answers),
    givenUp: compiled(withoutMuchAsked(arrival.answers)),
    allAttributes: compiled(withEveryAttribute(arrival.answers)),
  };
}

/**
 * What a commissioner gives up, knowingly, when the day has come; never the kind, a need that must be met, or safety. A
 * child for whom tonight has passed looks for a short stay.
 */
function withoutMuchAsked(answers: ReferralAnswers): ReferralAnswers {
  const { request, places, home } = answers;
  const stay = request.stay === "emergency" ? "short-term" : request.stay;
  return {
    ...answers,
    request: { ...request, stay },
    places: { ...places, furthestMiles: null, keepSchool: false },
    home: { ...home, companionship: "no-preference", pets: "unknown", ofstedFloor: "none" },
  };
}

/** Everything that the referral names as something that a home has to have. */
function withEveryAttribute(answers: ReferralAnswers): ReferralAnswers {
  const must = <Stated>(one: Stated) => ({ ...one, importance: "must" as const });
  const { needs, risks, home } = answers;
  return {
    ...answers,
    needs: { ...needs, needs: needs.needs.map(must) },
    risks: { ...risks, risks: risks.risks.map(must) },
    home: {
      ...home,
      language: home.language && must(home.language),
      faith: home.faith && must(home.faith),
      culture: home.culture && must(home.culture),
    },
  };
}

/** A list that asks for every attribute takes what nobody has said for a no; a grade not yet given is no attribute. */
function hasEvery(search: Search, { candidate }: Opening): boolean {
  const { seen, failed } = weigh(search, candidate);
  return (
    failed.length === 0 &&
    search.requirements.every(
      (requirement) => requirement.code === "ofsted" || requirement.verdict(seen) === "met",
    )
  );
}

/** What stored columns can answer before judging, as when candidates are found; never more than judging would refuse. */
function couldBe(arrival: Arrival, opening: Opening): boolean {
  // The cheap questions first: it is asked of thousands of openings.
  if (opening.closes <= arrival.day || opening.places < arrival.children) return false;
  const { home, inHouseAuthorityCode } = opening.candidate;
  return (
    arrival.answers.home.kinds.some(({ kind }) => kind === home.kind) &&
    (inHouseAuthorityCode === null || inHouseAuthorityCode === arrival.authorityCode) &&
    takes(home, arrival.answers.child)
  );
}

type Child = Pick<ReferralAnswers["child"], "age" | "sex">;

function takes(home: Opening["candidate"]["home"], { age, sex }: Child): boolean {
  return home.ageFrom <= age && age <= home.ageTo && home.sexesAccepted.includes(sex);
}

function couldJoin({ answers, children }: Arrival, { candidate, places }: Opening): number {
  const wouldRather = answers.siblings.siblings.filter(
    (sibling) => sibling.together === "prefer" && takes(candidate.home, sibling),
  );
  return Math.min(wouldRather.length, places - children);
}

/** Only for children who would rather have others with them does it matter how many places are left. */
function scoresByPlaces(
  search: Search,
  { answers, children }: Arrival,
  { candidate, places }: Opening,
  withAll: number,
): readonly number[] {
  const prefers = answers.siblings.siblings.some(({ together }) => together === "prefer");
  return Array.from({ length: places + 1 }, (_, left) => {
    if (left < children) return 0;
    if (!prefers || left === places) return withAll;
    return weigh(search, withPlaces(candidate, left, 0)).score?.middle ?? 0;
  });
}
