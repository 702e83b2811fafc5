import type { GridPoint } from "../../domain/distance/distance.ts";
import type { Claim } from "../../domain/home/claim.ts";
import type { HomeProfile } from "../../domain/home/home.ts";
import type { HomeId, OrganisationId } from "../../domain/shared/ids.ts";

/** Where a home is, as far as Hearth wants to know. The point stays on the server. */
export type HomeArea = {
  /** Postcode sector, `LS8 4`. */
  readonly sector: string;
  readonly outcode: string;
  /** DfE codes of the English authorities it lies in, the one with most of its postcodes first. */
  readonly authorities: readonly [string, ...string[]];
  readonly point: GridPoint;
};

/** A home with how many places it offers now. */
export type HomeLine = { readonly home: HomeProfile; readonly placesOffered: number };

/** A provider as an organisation. */
export type ProviderFacts = {
  readonly name: string;
  /** DfE code of the authority whose own it is; `null` for every other. */
  readonly authorityCode: string | null;
  /** Whether it is an authority's own provider. */
  readonly inHouse: boolean;
  /** The registration of an agency or of a provider of supported accommodation. */
  readonly urn: string | null;
};

export type PictureLine = { readonly id: string; readonly description: string };
export type Picture = PictureLine & {
  readonly mediaType: "image/png" | "image/jpeg";
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type HomesRepository = {
  getProvider(providerId: OrganisationId): Promise<ProviderFacts>;
  /** In the order of their names. */
  list(providerId: OrganisationId, limit: number): Promise<readonly HomeLine[]>;
  /** Those of the homes that are the provider's. */
  listByIds(providerId: OrganisationId, ids: readonly HomeId[]): Promise<readonly HomeProfile[]>;
  find(providerId: OrganisationId, homeId: HomeId): Promise<HomeProfile | undefined>;
  /** The same, kept from being changed by anybody else until the transaction ends. */
  findForChange(providerId: OrganisationId, homeId: HomeId): Promise<HomeProfile | undefined>;
  findSector(providerId: OrganisationId, homeId: HomeId): Promise<string | undefined>;
  /** Places of the provider's homes under a number, without the one named. */
  countPlacesUnder(providerId: OrganisationId, urn: string, without: HomeId): Promise<number>;
  /** Waits for whoever else is putting a home under the number; nobody else does until the transaction ends. */
  lockRegistration(urn: string): Promise<void>;
  /** A sector on the map of England; undefined when there is none of that name. */
  findArea(sector: string): Promise<HomeArea | undefined>;
  /** False when a home with this id is there already: the form was sent twice. */
  insert(home: HomeProfile, area: HomeArea, claim: Claim): Promise<boolean>;
  /** False when somebody else has changed it since `readVersion`. The claim stays unless a new one is given. */
  update(home: HomeProfile, readVersion: number, claim?: Claim): Promise<boolean>;
  /** Whether the home's registration number is confirmed; of a home that is the provider's. */
  getClaim(providerId: OrganisationId, homeId: HomeId): Promise<Claim>;
  move(home: HomeProfile, area: HomeArea): Promise<void>;
  listPictures(providerId: OrganisationId, homeId: HomeId): Promise<readonly PictureLine[]>;
  findPicture(
    providerId: OrganisationId,
    homeId: HomeId,
    pictureId: string,
  ): Promise<Picture | undefined>;
  /** False when a picture with this id is there already. */
  insertPicture(home: HomeProfile, picture: Picture): Promise<boolean>;
  removePicture(providerId: OrganisationId, homeId: HomeId, pictureId: string): Promise<void>;
};
