import type { OfferId } from "../shared/ids.ts";
import { type SaidViews, saysSomething } from "./views-standing.ts";

/** Views as they are kept: about one option, or about all of them (`offerId` null). */
export type DatedViews = SaidViews & {
  readonly offerId: OfferId | null;
  readonly at: Date;
};

/**
 * Marks which views count: the newest of each audience about each option. Earlier ones are kept and shown as
 * changed since; a question alone changes nothing that was said. Newest first.
 */
export function newestViews<Views extends DatedViews>(
  views: readonly Views[],
): readonly (Views & { readonly counts: boolean })[] {
  const seen = new Set<string>();
  return [...views]
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map((each) => {
      const about = `${each.audience} ${each.offerId ?? ""}`;
      const counts = !seen.has(about);
      if (saysSomething(each)) seen.add(about);
      return { ...each, counts };
    });
}
