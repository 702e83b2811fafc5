import type { DistanceBand } from "../distance/distance.ts";
import type { HomeKind, Pet } from "../home/home.ts";

/**
 * All that a child or parent may read of a home. A new field has to be added here by hand and shown on purpose;
 * nothing is ever copied from a home as a whole. No address, area, carer, provider, fee or grade.
 */
export type ChildOption = {
  readonly name: string;
  readonly kind: HomeKind;
  /** From where the child lived before. */
  readonly distance: DistanceBand;
  readonly distanceFromSchool: DistanceBand | null;
  readonly adults: number | null;
  /** How many other children, and their ages as bands in words. */
  readonly otherChildren: string;
  readonly whoLivesThere: string;
  readonly pets: readonly Pet[] | null;
  readonly aboutTheHome: string;
  readonly school: string;
  readonly pictureIds: readonly string[];
  readonly canMoveInOn: string;
};
