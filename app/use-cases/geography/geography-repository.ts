/** An area of the map: an outcode or a postcode sector. */
export type KnownArea = {
  readonly area: string;
  /** DfE code of the English authority it lies in; `null` outside England. */
  readonly authorityCode: string | null;
};

export type AuthorityName = { readonly code: string; readonly name: string };

export type GeographyRepository = {
  /** Those of the areas that are on the map. */
  listAreas(areas: readonly string[]): Promise<readonly KnownArea[]>;
  /** English authorities with children's services, by name. */
  listAuthorities(): Promise<readonly AuthorityName[]>;
};
