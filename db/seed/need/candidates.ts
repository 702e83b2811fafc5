import { areasNamed } from "#app/domain/matching/anchors.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import type { Geography } from "#app/domain/matching/geography.ts";
import { type Ranking, rank } from "#app/domain/matching/rank.ts";
import type { Search } from "#app/domain/matching/search.ts";
import { levelsOf } from "#app/domain/needs/capability-levels.ts";
import { registeredBehind, standingInspection } from "#app/domain/ofsted/standing.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import type { Places } from "../places.ts";
import type { Market } from "../supply/market.ts";
import type { World } from "../world.ts";

/** Every vacancy of a market as the matching rules see it. */
export function candidatesOf(market: Market): Candidate[] {
  const homes = new Map(market.homes.map((seeded) => [seeded.home.id, seeded]));
  const reports = new Map(market.reports.map((report) => [report.urn, report]));
  return market.vacancies.flatMap((vacancy) => {
    const seeded = homes.get(vacancy.homeId);
    if (seeded === undefined) return [];
    const { home, provider, inspection, sector } = seeded;
    const standing = standingInspection(inspection, reports.get(home.urn));
    return {
      home,
      vacancy,
      levels: levelsOf(home.capabilities),
      providerName: provider.name,
      inHouseAuthorityCode: provider.authorityCode,
      registration: home.urn === provider.ownCarersUrn ? null : ("active" as const),
      shortBreaksOnly: false,
      inspection: standing,
      registered: registeredBehind(standing, inspection),
      point: { easting: sector.easting, northing: sector.northing },
    };
  });
}

/** A referral's search over the market and the homes in order, judged by the same rules as in the service. */
export function rankedFor(
  answers: ReferralAnswers,
  authorityCode: string,
  candidates: readonly Candidate[],
  world: World,
): { readonly search: Search; readonly ranking: Ranking<Candidate> } {
  const search = compileSearch(
    answers,
    geographyOf(answers, authorityCode, world.places),
    world.today,
    world.now,
  );
  return { search, ranking: rank(search, candidates) };
}

function geographyOf(answers: ReferralAnswers, authorityCode: string, places: Places): Geography {
  return {
    points: new Map(areasNamed(answers).map((area) => [area, places.outcode(area)])),
    ownAuthorityCode: authorityCode,
    adjoiningCodes: places.adjoining(authorityCode),
  };
}
