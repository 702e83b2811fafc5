import type { ViewsAudience } from "#app/domain/views/views.ts";
import type { HeardState } from "#app/domain/views/views-standing.ts";
import type { TagColour } from "../govuk/tag.tsx";

/** Who is meant, on pages for professionals. */
export const readerLabels: Record<ViewsAudience, string> = {
  child: "The child",
  parent: "A parent",
};

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
