import type { GridPoint } from "../distance/distance.ts";

/** What a search has to know of places: read by the caller, so that judging needs no look-up. */
export type Geography = {
  /** Centres of the outcodes and postcode sectors that the referral names; one that is missing is not known. */
  readonly points: ReadonlyMap<string, GridPoint>;
  /** DfE code of the authority that looks after the child. */
  readonly ownAuthorityCode: string;
  /** DfE codes of the authorities that adjoin it. */
  readonly adjoiningCodes: ReadonlySet<string>;
};

export type AreaRelation = "inside" | "adjoining" | "at-a-distance";

/**
 * Where an authority's area lies from the child's own. "At a distance" is outside the area and not within
 * any adjoining authority (Care Planning, Placement and Case Review Regulations 2010, reg 11, as amended by
 * SI 2013/3239). Miles play no part in it.
 */
export function areaRelation(geography: Geography, authorityCode: string): AreaRelation {
  if (authorityCode === geography.ownAuthorityCode) return "inside";
  return geography.adjoiningCodes.has(authorityCode) ? "adjoining" : "at-a-distance";
}
