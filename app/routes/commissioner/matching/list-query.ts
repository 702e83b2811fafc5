import { z } from "zod";
import type { ChosenFilters } from "../../../components/matching/filter-form.tsx";
import { homeKinds } from "../../../domain/home/home.ts";
import type { ListFilters } from "../../../domain/matching/list-filters.ts";
import { checkboxes } from "../../../web/fields/choice.ts";

const onlyCodes = ["good", "confirmed", "known", "unasked"] as const;

/** The search string of the list; what cannot be read counts as not chosen. */
export const listQuery = z.object({
  page: z.coerce.number().int().min(1).max(1000).catch(1),
  kinds: checkboxes(homeKinds).catch([]),
  miles: z.enum(["5", "10", "20", "50"]).optional().catch(undefined),
  ready: z.enum(["0", "1", "3", "7"]).optional().catch(undefined),
  only: checkboxes(onlyCodes).catch([]),
});
export type ListQuery = z.output<typeof listQuery>;

/** The filters that a search string asks for. */
export function filtersOf({ kinds, miles, ready, only }: ListQuery): ListFilters {
  return {
    kinds,
    withinMiles: miles === undefined ? null : Number(miles),
    readyInDays: ready === undefined ? null : Number(ready),
    goodOrBetter: only.includes("good"),
    confirmedLately: only.includes("confirmed"),
    allKnown: only.includes("known"),
    notAsked: only.includes("unasked"),
  };
}

/** The same as the boxes of the form show them. */
export function chosenIn({ kinds, miles, ready, only }: ListQuery): ChosenFilters {
  return { kinds, miles: miles ?? "", ready: ready ?? "", only };
}
