import { type SQL, sql } from "drizzle-orm";
import type { GridPoint } from "#app/domain/distance/distance.ts";
import { metresInMile } from "#app/domain/distance/distance.ts";
import { homeKinds, stays } from "#app/domain/home/home.ts";
import {
  type Ceiling,
  gradeCeilings,
  levelCeilings,
  partsOf,
  pointsOf,
  unsaidStayCeiling,
} from "#app/domain/matching/ceiling.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import { bitsOf } from "./code-bits.ts";

/** Points that sums in floating point may differ by from those of the domain. */
const rounding = 1e-6;

/**
 * The most that a row of `vacancy_search` could score, added up by the query itself. All float8: numeric would cost
 * several times as much. Never less than the middle of the score that judging gives.
 */
export function ceilingInSql(ceiling: Ceiling): SQL {
  const unread = ceiling.parts.filter(({ of }) => !read.includes(of));
  return sql.join(
    [
      number(ceiling.rest + pointsOf(unread) + rounding),
      ...partsOf(ceiling, "nearness").map(nearPoints),
      ...capabilityPoints(partsOf(ceiling, "capability")),
      ...partsOf(ceiling, "kind").map(kindPoints),
      ...partsOf(ceiling, "stay").map(stayPoints),
      ...partsOf(ceiling, "overall").map(overallPoints),
    ],
    sql` + `,
  );
}

/** What the index of candidates has columns for; the rest weighs little and is taken as met in full. */
const read: readonly string[] = ["nearness", "capability", "kind", "stay", "overall"];

type PartOf<Of extends Ceiling["parts"][number]["of"]> = ReturnType<typeof partsOf<Of>>[number];

/** Distances are rounded to a tenth of a mile, so one may be half of that shorter than it is. */
function nearPoints({ point, half, points }: PartOf<"nearness">): SQL {
  const miles = sql`greatest(sqrt(${squares(point)}) / ${number(metresInMile)} - 0.05::float8, 0)`;
  return sql`${number(points * half)} / (${number(half)} + ${miles})`;
}

function squares({ easting, northing }: GridPoint): SQL {
  const east = sql`(easting - ${number(easting)})`;
  const north = sql`(northing - ${number(northing)})`;
  return sql`(${east} * ${east} + ${north} * ${north})`;
}

/** Needs that weigh alike are counted together: a bit for each. */
function capabilityPoints(capabilities: readonly PartOf<"capability">[]): SQL[] {
  const weights = [...new Set(capabilities.map(({ points }) => points))];
  return weights.map((points) => {
    const codes = capabilities.filter((one) => one.points === points).map(({ code }) => code);
    const bits = sql`${bitsOf(codes, capabilityCodes)}::bigint`;
    const { unsaid, experienced, trained, willing, cannot } = levelCeilings;
    const counted = (column: SQL, more: number) =>
      sql`${number(more * points)} * bit_count((${column} & ${bits})::bit(64))`;
    return sql`(${number(codes.length * unsaid * points)}
      + ${counted(sql`experienced`, experienced - unsaid)} + ${counted(sql`trained`, trained - unsaid)}
      + ${counted(sql`willing`, willing - unsaid)} + ${counted(sql`cannot`, cannot - unsaid)})`;
  });
}

function kindPoints({ share, points }: PartOf<"kind">): SQL {
  const cases = homeKinds.map(
    (kind, place) => sql`when ${place}::smallint then ${number(points * share(kind))}`,
  );
  return sql`case kind ${sql.join(cases, sql` `)} end`;
}

function stayPoints({ stay, points }: PartOf<"stay">): SQL {
  return sql`case when stays = 0 then ${number(points * unsaidStayCeiling)}
    when stays & ${bitsOf([stay], stays)}::int = 0 then 0 else ${number(points)} end`;
}

function overallPoints({ points }: PartOf<"overall">): SQL {
  const cases = grades.map(
    (grade) =>
      sql`when ${bitsOf([grade], grades)}::smallint then ${number(points * gradeCeilings[grade])}`,
  );
  return sql`case grade ${sql.join(cases, sql` `)} else ${number(points * gradeCeilings.none)} end`;
}

function number(value: number): SQL {
  return sql`${value}::float8`;
}
