import type { ProjectedVacancy } from "#db/repositories/search-rows.ts";

/**
 * How far from its outcode's centre a home may be, in metres: a few steps only, so that the index tells nothing of
 * a home beyond its outcode. The last is for homes whose outcode is not on the map: they are near everywhere.
 */
export const spreads = [4_000, 8_000, 16_000, 32_000, 2_000_000] as const;
export type Spread = (typeof spreads)[number];

type Placed = Pick<
  ProjectedVacancy,
  "easting" | "northing" | "outcodeEasting" | "outcodeNorthing" | "outcodeRadiusKm"
>;

/** The smallest step that covers the whole outcode and, should it stand outside that, the home. */
export function spreadOf(row: Placed): Spread {
  if (row.outcodeEasting === null || row.outcodeNorthing === null) return widest;
  const away = Math.hypot(row.easting - row.outcodeEasting, row.northing - row.outcodeNorthing);
  const needed = Math.max(away, (row.outcodeRadiusKm ?? 0) * 1000);
  return spreads.find((spread) => needed <= spread) ?? widest;
}

const widest: Spread = 2_000_000;
