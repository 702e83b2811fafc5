import { z } from "zod";

export type StoredDocument = { readonly [field: string]: unknown };
type FilterUses = { readonly comparison: boolean };
type Granular = {
  readonly attributePatterns: readonly string[];
  readonly features?: { readonly filter?: { readonly comparison?: boolean } };
};
export type StoredSettings = {
  filterableAttributes: readonly (string | Granular)[];
  sortableAttributes: readonly string[];
  searchableAttributes: readonly string[];
  displayedAttributes: readonly string[];
  pagination: { maxTotalHits: number };
  faceting: { maxValuesPerFacet: number };
  rankingRules: readonly string[];
  readonly [setting: string]: unknown;
};

/** Settings the server knows; any other is refused. */
const settingNames = [
  "displayedAttributes",
  "searchableAttributes",
  "filterableAttributes",
  "sortableAttributes",
  "foreignKeys",
  "rankingRules",
  "stopWords",
  "nonSeparatorTokens",
  "separatorTokens",
  "dictionary",
  "synonyms",
  "distinctAttribute",
  "proximityPrecision",
  "typoTolerance",
  "faceting",
  "pagination",
  "embedders",
  "searchCutoffMs",
  "localizedAttributes",
  "facetSearch",
  "prefixSearch",
  "chat",
];

/** The first setting of a body that the server does not know. */
export function unknownSetting(body: object): string | undefined {
  return Object.keys(body).find((name) => !settingNames.includes(name));
}

const rules =
  /^(words|typo|proximity|attribute|attributeRank|wordPosition|sort|exactness|[\w-]+:(asc|desc))$/;
const names = z.array(z.string());
const granular = z.strictObject({
  attributePatterns: names,
  features: z
    .strictObject({
      facetSearch: z.boolean().optional(),
      filter: z
        .strictObject({ equality: z.boolean().optional(), comparison: z.boolean().optional() })
        .optional(),
    })
    .optional(),
});

/** What the settings may be that have more than a name. */
const settingValues = z.object({
  searchableAttributes: names.optional(),
  displayedAttributes: names.optional(),
  sortableAttributes: names.optional(),
  filterableAttributes: z.array(z.union([z.string(), granular])).optional(),
  rankingRules: z.array(z.string().regex(rules)).optional(),
  proximityPrecision: z.enum(["byWord", "byAttribute"]).optional(),
  pagination: z.strictObject({ maxTotalHits: z.int().min(0) }).optional(),
  faceting: z
    .strictObject({
      maxValuesPerFacet: z.int().min(0).optional(),
      sortFacetValuesBy: z.record(z.string(), z.enum(["alpha", "count"])).optional(),
    })
    .optional(),
  typoTolerance: z
    .strictObject({
      enabled: z.boolean().optional(),
      disableOnNumbers: z.boolean().optional(),
      disableOnWords: names.optional(),
      disableOnAttributes: names.optional(),
      minWordSizeForTypos: z.object({}).optional(),
    })
    .optional(),
  facetSearch: z.boolean().optional(),
  searchCutoffMs: z.int().min(0).optional(),
});

/** The first setting of a body whose value the server refuses, as it is called in the code of the error. */
export function badSetting(body: object): string | undefined {
  const { error } = settingValues.safeParse(body);
  const name = error?.issues[0]?.path[0];
  return name === undefined
    ? undefined
    : String(name).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** One index in memory. */
export class StoredIndex {
  readonly createdAt: string;
  readonly documents = new Map<string, StoredDocument>();
  settings: StoredSettings = {
    filterableAttributes: [],
    sortableAttributes: [],
    searchableAttributes: ["*"],
    displayedAttributes: ["*"],
    pagination: { maxTotalHits: 1000 },
    faceting: { maxValuesPerFacet: 100 },
    rankingRules: ["words", "typo", "proximity", "attribute", "sort", "exactness"],
  };
  readonly primaryKey: string | null;
  private readonly fields = new Set<string>();

  constructor(primaryKey: string | null, createdAt: string) {
    this.primaryKey = primaryKey;
    this.createdAt = createdAt;
  }

  put(document: StoredDocument, merge: boolean): void {
    const id = String(document[this.primaryKey ?? "id"]);
    for (const field of Object.keys(document)) this.fields.add(field);
    this.documents.set(id, merge ? { ...this.documents.get(id), ...document } : document);
  }

  hasEverHad(field: string): boolean {
    return this.fields.has(field);
  }

  filterUses(field: string): FilterUses | undefined {
    for (const attribute of this.settings.filterableAttributes) {
      if (attribute === field) return { comparison: true };
      if (typeof attribute !== "string" && attribute.attributePatterns.includes(field)) {
        return { comparison: attribute.features?.filter?.comparison !== false };
      }
    }
    return undefined;
  }

  shown(document: StoredDocument, only: readonly string[] | undefined): StoredDocument {
    const shown = this.settings.displayedAttributes;
    const allowed = (field: string) =>
      (shown.includes("*") || shown.includes(field)) &&
      (only === undefined || only.includes("*") || only.includes(field));
    return Object.fromEntries(Object.entries(document).filter(([field]) => allowed(field)));
  }
}
