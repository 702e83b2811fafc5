import { createHash } from "node:crypto";
import type { Settings } from "meilisearch";
import type { VacancyDocument } from "./vacancy-document.ts";

type Use = "equal" | "compared" | "searched" | "shown";

/** How each field of a document is used; a field that is added must be given a use. */
const uses = {
  id: ["shown"],
  _v: ["shown"],
  kind: ["equal"],
  age_from: ["compared"],
  age_to: ["compared"],
  sexes: ["equal"],
  places: ["compared"],
  available_day: ["compared"],
  confirmed_at: ["compared"],
  status: ["equal"],
  refuses: ["equal"],
  grade: ["equal"],
  authority: ["equal"],
  outcode: ["equal"],
  region: ["equal"],
  stays: ["equal"],
  easting: ["compared"],
  northing: ["compared"],
  spread: ["equal"],
  words: ["searched"],
} as const satisfies Record<keyof VacancyDocument, readonly Use[]>;

/** Ids alone come back: whatever a page shows is read from Postgres. */
export const indexSettings: Settings = {
  searchableAttributes: fieldsFor("searched"),
  filterableAttributes: [
    {
      attributePatterns: fieldsFor("equal"),
      features: { facetSearch: false, filter: { equality: true, comparison: false } },
    },
    {
      attributePatterns: fieldsFor("compared"),
      features: { facetSearch: false, filter: { equality: true, comparison: true } },
    },
  ],
  sortableAttributes: ["confirmed_at"],
  displayedAttributes: fieldsFor("shown"),
  // Sorted first: every hit has all the words, and the newest of them are wanted.
  rankingRules: ["sort", "words", "typo", "proximity", "attribute", "exactness"],
  pagination: { maxTotalHits: 1000 },
  proximityPrecision: "byAttribute",
  facetSearch: false,
  searchCutoffMs: 500,
  typoTolerance: { disableOnNumbers: true },
};

/** Changes with the settings or the documents' shape: an index of another shape has to be built anew. */
export const shape = createHash("sha256")
  .update(JSON.stringify([uses, indexSettings]))
  .digest("hex")
  .slice(0, 8);

function fieldsFor(use: Use): string[] {
  return Object.entries(uses)
    .filter(([, list]) => (list as readonly Use[]).includes(use))
    .map(([field]) => field);
}
