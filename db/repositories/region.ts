import { sql } from "drizzle-orm";
import type {
  OpenNeed,
  OpenSupply,
  RegionAuthority,
  RegionRepository,
  UnmetMust,
  UnmetNeed,
} from "#app/use-cases/region/region-repository.ts";
import type { Transaction } from "../transaction.ts";

/** Need and supply counted together. Row-level security decides whose referrals count. */
export function regionRepository(transaction: Transaction): RegionRepository {
  return {
    listAuthorities: async (organisationId) =>
      transaction.execute<RegionAuthority>(sql`
        select id, name, authority_code as code from organisation
        where kind = 'authority' and authority_code is not null
          and (id = ${organisationId}
            or id in (select authority_id from consortium_member where consortium_id = ${organisationId}))
        order by name limit 60`),

    countNeed: async (authorities, urgentBefore) =>
      transaction.execute<OpenNeed>(sql`
        select authority_id as "authorityId", kind, urgent, count(*)::int as children
        from (
          select r.authority_id,
            r.needed_by < ${urgentBefore}::date as urgent,
            (select wanted ->> 'kind' from jsonb_array_elements(answers -> 'home' -> 'kinds') wanted
              order by wanted ->> 'suitability' = 'preferred' desc, wanted ->> 'kind' limit 1) as kind
          from referral r
          where r.status = 'published' and r.authority_id in ${authorities}
        ) open_referral
        where kind is not null
        group by 1, 2, 3`),

    countSupply: async (authorityCodes, confirmedAfter, freshAfter) =>
      transaction.execute<OpenSupply>(sql`
        select h.authority_code as "authorityCode", h.kind, count(distinct h.id)::int as homes,
          sum(v.places)::int as places,
          coalesce(sum(v.places) filter (where v.confirmed_at > ${freshAfter.toISOString()}), 0)::int as "freshPlaces"
        from vacancy v join home h on h.id = v.home_id
        where v.status = 'open' and v.confirmed_at > ${confirmedAfter.toISOString()}
          and h.authority_code in ${authorityCodes}
        group by 1, 2`),

    countUnmet: async (authorities, since) => {
      // Of each referral only its newest list counts: one that has found homes since takes it out.
      const unmet = sql`
        select u.authority_id, u.lawful, u.musts, u.together
        from unmet_need u join referral f on f.id = u.referral_id
        where u.authority_id in ${authorities} and u.at > ${since.toISOString()} and f.status <> 'draft'
          and not exists (select 1 from match_run r where r.referral_id = u.referral_id and r.at > u.at)`;
      const [need, musts] = await Promise.all([
        transaction.execute<UnmetNeed>(sql`
          select authority_id as "authorityId", count(*)::int as children,
            (count(*) filter (where lawful = 0))::int as "withoutLawful"
          from (${unmet}) unmet group by 1`),
        transaction.execute<UnmetMust>(sql`
          select authority_id as "authorityId", code, count(*)::int as children
          from (${unmet}) unmet cross join lateral (
            select must ->> 'code' as code from jsonb_array_elements(musts) must where (must ->> 'homes')::int > 0
            union select unnest(together)) binding
          group by 1, 2`),
      ]);
      return { need, musts };
    },
  };
}
