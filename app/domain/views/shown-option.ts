import type { DistanceBand } from "../distance/distance.ts";
import type { HomeKind } from "../home/home.ts";
import type { ChildOption } from "./child-option.ts";

/** An option as it is shown; `distance` is null where the reader must not learn where the home is. */
export type ShownOption = Omit<ChildOption, "distance"> & {
  readonly distance: DistanceBand | null;
};

/** What a home is called where its name would say where it is. */
const namesByKind: Record<HomeKind, string> = {
  "fostering-household": "A foster family",
  "childrens-home": "A children's home",
  "secure-childrens-home": "A secure children's home",
  "residential-special-school": "A residential special school",
  "residential-family-centre": "A residential family centre",
  "supported-accommodation": "Supported accommodation",
};

/**
 * An option for one reader. Some parents must not learn where the child will live; then nothing is shown that could
 * tell: no distances, no words about school, no pictures, no name and nothing that the home wrote itself. `number`, its
 * place on the list, tells such homes apart for the reader and for the authority alike; null when there is only one.
 */
export function shownOption(
  option: ChildOption,
  showDistance: boolean,
  number: number | null,
): ShownOption {
  if (showDistance) return option;
  const name = namesByKind[option.kind];
  return {
    ...option,
    name: number === null ? name : `${name} (${number})`,
    aboutTheHome: "",
    distance: null,
    distanceFromSchool: null,
    school: "Ask the social worker about school.",
    pictureIds: [],
  };
}
