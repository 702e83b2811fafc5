import type { AnchorDistance } from "#app/domain/matching/match.ts";

/** `4.2 miles from the school (LS6)`. */
export function milesFrom({ miles, label }: AnchorDistance): string {
  return `${miles} ${miles === 1 ? "mile" : "miles"} from ${label}`;
}
