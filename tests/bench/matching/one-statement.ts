import { homeKinds, sexes, stays } from "#app/domain/home/home.ts";
import { candidateFilters } from "#app/domain/matching/candidate-filters.ts";
import { schoolReach } from "#app/domain/matching/must/keep-school.ts";
import { gradesWanted } from "#app/domain/matching/must/ofsted-floor.ts";
import type { Search, WeightedWish } from "#app/domain/matching/search.ts";
import { gradeShares } from "#app/domain/matching/wishes/inspection.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { daysBetween } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";
import { confirmationLastsDays, freshForDays } from "#app/domain/vacancy/freshness.ts";
import type { Sql } from "#db/client.ts";
import { bitsOf } from "#db/repositories/code-bits.ts";
import { squaresAround } from "#db/repositories/vacancy-search.ts";
import { type Contender, type FirstHomes, wanted } from "./contender.ts";

/** The same filters and the same score in one statement, all float8, over a table made for it. */
export function oneStatement(owner: Sql): Contender {
  return {
    name: "(d) one tuned SQL statement",
    lacks: "reasons, ranges, why not; siblings, faith, language, pets are left out here too",
    first: async (search) =>
      onePerHome(
        await owner.unsafe<Row[]>(
          `select vacancy_id as id, home_id as home from (
             select vacancy_id, home_id, ${scoreOf(search, "middle")} as middle, ${scoreOf(search, "lower")} as lower,
               ${milesTo(search, 0)} as miles
             from bench_vacancy where ${filtersOf(search)}) scored
           order by middle desc, lower desc, miles, vacancy_id limit ${wanted * 4}`,
        ),
      ),
  };
}

/**
 * How approved premises for people on probation are found: every attribute asked for has to be there, and what is left is
 * ordered by distance.
 */
export function everythingThenDistance(owner: Sql): Contender {
  return {
    name: "(e) every attribute, then distance",
    lacks: "any score: a need that only matters shuts a home out, and not known counts as no",
    first: async (search) => {
      const { brief } = search;
      const stated = [...brief.answers.needs.needs, ...brief.answers.risks.risks].map(
        ({ code }) => code,
      );
      const able = bitsOf(stated, capabilityCodes);
      const preferred = brief.answers.home.kinds
        .filter(({ suitability }) => suitability === "preferred")
        .map(({ kind }) => homeKinds.indexOf(kind));
      return onePerHome(
        await owner.unsafe<Row[]>(
          `select vacancy_id as id, home_id as home from bench_vacancy
           where ${filtersOf(search)} and (experienced | trained) & ${able}::bigint = ${able}::bigint
             and stays & ${bitsOf([brief.answers.request.stay], stays)} <> 0
             ${preferred.length > 0 ? `and kind = any('{${preferred.join(",")}}'::smallint[])` : ""}
           order by ${milesTo(search, 0)}, vacancy_id limit ${wanted * 4}`,
        ),
      );
    },
  };
}

type Row = { readonly id: VacancyId; readonly home: HomeId };

function onePerHome(rows: readonly Row[]): FirstHomes {
  const homes = new Set<HomeId>();
  return rows
    .filter(({ home }) => !homes.has(home) && homes.add(home))
    .slice(0, wanted)
    .map(({ id }) => id);
}

function filtersOf(search: Search): string {
  const { brief } = search;
  const { answers } = brief;
  const filters = candidateFilters(search);
  const asked = bitsOf(filters.sexes, sexes);
  const floor = Math.min(...gradesWanted(answers).map((grade) => gradeShares[grade]));
  const conditions = [
    `kind = any('{${filters.kinds.map((kind) => homeKinds.indexOf(kind)).join(",")}}'::smallint[])`,
    `age_from <= ${Math.min(...filters.ages)} and age_to >= ${Math.max(...filters.ages)}`,
    `sexes & ${asked} = ${asked}`,
    `places >= ${filters.placesNeeded}`,
    `available_from <= '${filters.neededBy}'::date`,
    `confirmed_at > '${filters.confirmedAfter.toISOString()}'::timestamptz`,
    `cannot & ${bitsOf(filters.mustMeet, capabilityCodes)}::bigint = 0`,
    `(overall is null or overall >= ${floor})`,
  ];
  const { companionship } = answers.home;
  if (companionship === "solo") conditions.push("may_be_solo");
  if (companionship === "only-older")
    conditions.push(`(youngest is null or youngest > ${answers.child.age})`);
  const school = brief.anchors.findIndex(({ code }) => code === "school");
  if (answers.places.keepSchool && school > 0)
    conditions.push(`${milesTo(search, school)} <= ${schoolReach(answers.child.age)}`);
  if (filters.withinMiles !== null) {
    const metres = (filters.withinMiles + 0.05) * 1609.3;
    if (metres < 130_000)
      conditions.push(`cell = any('{${squaresAround(filters.anchor, metres).join(",")}}'::int[])`);
    conditions.push(`${milesTo(search, 0)} <= ${filters.withinMiles}`);
  }
  return conditions.join(" and ");
}

function milesTo({ brief }: Search, anchor: number): string {
  const point = brief.anchors[anchor]?.point;
  if (!point) return "0::float8";
  const metres = `sqrt((easting - ${point.easting}) * (easting - ${point.easting}) + (northing - ${point.northing}) * (northing - ${point.northing}))`;
  return `floor(${metres} / 160.93 + 0.5) / 10`;
}

type End = "middle" | "lower";

function scoreOf(search: Search, end: End): string {
  const parts = search.wishes.map(
    (wish) => `${float(100 * wish.weight)} * ${shareIn(search, wish, end)}`,
  );
  return parts.join(" + ");
}

/** The share of one wish as an expression; a wish that the measured referrals never make is an error. */
function shareIn(search: Search, wish: WeightedWish, end: End): string {
  const { brief } = search;
  const { answers, today } = brief;
  const unknown = end === "middle" ? 0.5 : 0;
  if (wish.ceiling?.of === "capability") {
    const bit = `${bitsOf([wish.ceiling.code], capabilityCodes)}::bigint`;
    const willing = end === "middle" ? 0.425 : 0.25;
    return `case when experienced & ${bit} <> 0 then 1 when trained & ${bit} <> 0 then 0.75::float8
      when willing & ${bit} <> 0 then ${float(willing)} when cannot & ${bit} <> 0 then 0 else ${float(unknown)} end`;
  }
  if (wish.ceiling?.of === "nearness") {
    const anchor = brief.anchors.findIndex(({ code }) => `distance:${code}` === wish.code);
    return `${float(wish.ceiling.half)} / (${float(wish.ceiling.half)} + ${milesTo(search, anchor)})`;
  }
  switch (wish.code) {
    case "area": {
      const { ownAuthorityCode, adjoiningCodes } = brief.geography;
      return `case when authority_code = '${ownAuthorityCode}' then 1
        when authority_code = any('{${[...adjoiningCodes].join(",")}}'::text[]) then 0.5::float8 else 0 end`;
    }
    case "kind-preferred": {
      const preferred = answers.home.kinds
        .filter(({ suitability }) => suitability === "preferred")
        .map(({ kind }) => homeKinds.indexOf(kind));
      return `case when kind = any('{${preferred.join(",")}}'::smallint[]) then 1 else 0.5::float8 end`;
    }
    case "stay":
      return `case when stays = 0 then ${float(unknown)}
        when stays & ${bitsOf([answers.request.stay], stays)} <> 0 then 1::float8 else 0 end`;
    case "household":
      return `case when children_unsaid then ${float(unknown)} when youngest is null then 1
        else least(1, greatest(0, (10 - greatest(abs(oldest - ${answers.child.age}), abs(youngest - ${answers.child.age}))) / 5.0::float8)) end`;
    case "ofsted-overall":
      return graded("overall", today, end, unknown);
    case "ofsted-protected":
      return graded("protected", today, end, unknown);
    case "readiness": {
      const possible = Math.min(7, daysBetween(today, brief.neededBy));
      return `case when available_from <= '${today}'::date then 1
        else greatest(0, least(${possible}, '${brief.neededBy}'::date - available_from)) / ${float(possible)} end`;
    }
    case "freshness": {
      const days = `floor(extract(epoch from '${brief.now.toISOString()}'::timestamptz - confirmed_at) / 86400)::float8`;
      return `case when ${days} <= ${freshForDays} then 1
        else greatest(0, ${confirmationLastsDays} - ${days}) / ${float(confirmationLastsDays - freshForDays)} end`;
    }
    default:
      throw new Error(`The statement has no column for the wish ${wish.code}.`);
  }
}

/** The worst case loses a tenth for each whole year that an inspection is past its cycle, three at most. */
function graded(column: string, today: string, end: End, unknown: number): string {
  const over = `least(3, greatest(0, coalesce(floor(('${today}'::date - inspected_on) / 365.25::float8) - cycle, 3)))`;
  const lower = `greatest(0, ${column} - 0.1::float8 * ${over})`;
  const share = end === "lower" ? lower : `(${column} + ${lower}) / 2`;
  return `case when ${column} is null then ${float(unknown)} else ${share} end`;
}

function float(value: number): string {
  return `${value}::float8`;
}
