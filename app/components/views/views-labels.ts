import type { ViewsAudience } from "#app/domain/views/views.ts";
import type { HeardState } from "#app/domain/views/views-standing.ts";
import type { TagColour } from "../govuk/tag.tsx";

/** Who is meant, on pages for professionals. */
export const readerLabels: Record<ViewsAudience, string> = {
  child: "The child",
  parent: "A parent",
};

type NumberedOption = {
  readonly offerId: string;
  readonly name: string;
  readonly number: number | null;
};

/** What staff call a home, with the number it has for the child: "AWF-178 (home 1 on the child's page)". */
export function optionLabel(options: readonly NumberedOption[], offerId: string): string {
  const option = options.find((each) => each.offerId === offerId);
  if (!option) return "a home no longer on the list";
  return option.number === null
    ? `${option.name}, which is no longer offered`
    : `${option.name} (home ${option.number} on the child's page)`;
}

export const heardWords: Record<
  HeardState,
  { readonly word: string; readonly colour: TagColour; readonly meaning: string }
> = {
  "views-recorded": { word: "Heard", colour: "green", meaning: "Their views are recorded" },
  "absence-recorded": {
    word: "Could not be asked",
    colour: "grey",
    meaning: "The reason why is recorded",
  },
  missing: {
    word: "Still to ask",
    colour: "orange",
    meaning: "No decision can be recorded until they are asked, or the reason why not is recorded.",
  },
};
