import type { DistanceBand } from "../distance/distance.ts";
import type { ChildOption } from "./child-option.ts";

/** An option as it is shown; `distance` is null where the reader must not learn how far the home is. */
export type ShownOption = Omit<ChildOption, "distance"> & {
  readonly distance: DistanceBand | null;
};

/**
 * An option for one reader. Some parents must not learn where the child will live; then nothing is shown that tells
 * how far the home is: no distances, no words about school, no pictures.
 */
export function shownOption(option: ChildOption, showDistance: boolean): ShownOption {
  if (showDistance) return option;
  return {
    ...option,
    distance: null,
    distanceFromSchool: null,
    school: "Ask the social worker about school.",
    pictureIds: [],
  };
}
