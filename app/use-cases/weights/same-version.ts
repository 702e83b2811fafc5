import type { WeightProfile } from "../../domain/matching/match.ts";

type Named = Pick<WeightProfile, "owner" | "name" | "version">;

/** Whether two are one and the same version of a profile. */
export function isSameVersion(one: Named, other: Named): boolean {
  return one.owner === other.owner && one.name === other.name && one.version === other.version;
}
