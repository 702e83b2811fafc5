import { sql } from "drizzle-orm";
import { reachInMetres } from "#app/domain/distance/distance.ts";
import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import type { StandingSearchRepository } from "#app/use-cases/matching/standing-search.ts";
import type { Transaction } from "../transaction.ts";
import { bitsOf } from "./code-bits.ts";

type Noted = Parameters<StandingSearchRepository["noteNeeds"]>[0][number];

/** Writes down what referrals filter homes by, with the answers that it was made of. */
export async function noteNeeds(transaction: Transaction, needs: readonly Noted[]): Promise<void> {
  if (needs.length === 0) return;
  await transaction.execute(sql`
    insert into referral_need (referral_id, of, kinds, youngest, oldest, sexes, places, needed_by, easting, northing, reach,
      solo, deprivation, adaptations, must_meet, grades_excluded, authorities_excluded, outcodes_excluded)
    select referral_id, md5(answers::text)::uuid, kinds, youngest, oldest, sexes, places, needed_by, easting, northing,
      reach, solo, deprivation, adaptations, must_meet, grades_excluded, authorities_excluded, outcodes_excluded
    from jsonb_to_recordset(${JSON.stringify(needs.map(needRow))}::jsonb) as need(
      referral_id uuid, answers jsonb, kinds smallint, youngest smallint, oldest smallint, sexes smallint, places smallint,
      needed_by date, easting int, northing int, reach bigint, solo boolean, deprivation boolean, adaptations smallint,
      must_meet bigint, grades_excluded smallint, authorities_excluded text[], outcodes_excluded text[])
    order by referral_id
    on conflict (referral_id) do update set (of, kinds, youngest, oldest, sexes, places, needed_by, easting, northing,
        reach, solo, deprivation, adaptations, must_meet, grades_excluded, authorities_excluded, outcodes_excluded)
      = (excluded.of, excluded.kinds, excluded.youngest, excluded.oldest, excluded.sexes, excluded.places,
        excluded.needed_by, excluded.easting, excluded.northing, excluded.reach, excluded.solo, excluded.deprivation,
        excluded.adaptations, excluded.must_meet, excluded.grades_excluded, excluded.authorities_excluded,
        excluded.outcodes_excluded)
    where referral_need.of <> excluded.of`);
}

function needRow({ referral, search }: Noted) {
  const filters = candidateFilters(search);
  const { anchor, withinMiles, ages } = filters;
  return {
    referral_id: referral.id,
    answers: referral.answers,
    kinds: bitsOf(filters.kinds, homeKinds),
    youngest: Math.min(...ages),
    oldest: Math.max(...ages),
    sexes: bitsOf(filters.sexes, sexes),
    places: filters.placesNeeded,
    // As it was asked for: a day that has passed counts as the day on which somebody looks.
    needed_by: search.brief.answers.request.neededBy,
    easting: Math.round(anchor.easting),
    northing: Math.round(anchor.northing),
    reach: withinMiles === null ? null : Math.floor(reachInMetres(withinMiles) ** 2),
    solo: filters.soloRequired,
    deprivation: filters.deprivationOfLiberty,
    adaptations: bitsOf(filters.adaptations, adaptations),
    must_meet: bitsOf(filters.mustMeet, capabilityCodes),
    grades_excluded: bitsOf(filters.gradesExcluded, grades),
    authorities_excluded: filters.authoritiesExcluded,
    outcodes_excluded: filters.outcodesExcluded,
  };
}
