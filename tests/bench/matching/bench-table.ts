import type { Sql } from "#db/client.ts";

/**
 * A table for the SQL contenders alone, with a typed column for every fact that the score of the measured referrals rests
 * on and indexes for their filters: what somebody who tunes one statement would make. Hearth itself never reads it.
 */
export async function makeBenchTable(owner: Sql): Promise<void> {
  await owner.unsafe(`
    drop table if exists bench_vacancy;
    create table bench_vacancy as
    select s.vacancy_id, s.home_id, s.cell, s.easting::float8 as easting, s.northing::float8 as northing, s.kind, s.age_from,
      s.age_to, s.sexes, s.places, s.available_from, s.confirmed_at, s.may_be_solo, s.cannot, s.experienced, s.trained,
      s.willing, s.stays, s.authority_code, s.grade,
      (select min(age::int) from jsonb_array_elements_text(nullif(j -> 20, 'null')) as age)::smallint as youngest,
      (select max(age::int) from jsonb_array_elements_text(nullif(j -> 20, 'null')) as age)::smallint as oldest,
      j -> 20 = 'null' as children_unsaid,
      ${shareOf("coalesce(j ->> 26, case j ->> 28 when 'consistently-strong' then 'outstanding' when 'inconsistent' then 'requires-improvement' when 'serious-weaknesses' then 'inadequate' end)")} as overall,
      ${shareOf("coalesce(j ->> 27, case when j ->> 28 is null then null else coalesce(j ->> 26, case j ->> 28 when 'consistently-strong' then 'outstanding' when 'inconsistent' then 'requires-improvement' else 'inadequate' end) end)")} as protected,
      (j ->> 29)::date as inspected_on,
      case when s.kind in (1, 2, 3) then 1 else 3 end::smallint as cycle
    from vacancy_search s join (select vacancy_id, judged::jsonb as j from vacancy_judged) facts using (vacancy_id)
    where s.open and (j ->> 25 = 'active' or (j ->> 25 is null and s.kind = 0 and j ->> 24 is not null));
    create index bench_vacancy_by_place on bench_vacancy (cell, kind)
      include (easting, northing, age_from, age_to, sexes, places, available_from, confirmed_at, may_be_solo, cannot);
    create index bench_vacancy_by_kind on bench_vacancy (kind, age_from, age_to);
  `);
  await owner.unsafe("vacuum analyze bench_vacancy");
}

function shareOf(grade: string): string {
  return `case ${grade} when 'outstanding' then 1 when 'good' then 0.8 when 'requires-improvement' then 0.4 when 'inadequate' then 0 end::float8`;
}
