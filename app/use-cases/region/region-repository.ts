import type { HomeKind } from "../../domain/home/home.ts";
import type { OrganisationId } from "../../domain/shared/ids.ts";

/** An authority that the actor's organisation may see together: itself, or a consortium's member. */
export type RegionAuthority = {
  readonly id: OrganisationId;
  readonly name: string;
  /** DfE code. */
  readonly code: string;
};

export type OpenNeed = {
  readonly authorityId: OrganisationId;
  readonly kind: HomeKind;
  readonly urgent: boolean;
  readonly children: number;
};

export type OpenSupply = {
  readonly authorityCode: string;
  readonly kind: HomeKind;
  readonly homes: number;
  readonly places: number;
  /** Places confirmed within the last seven days. */
  readonly freshPlaces: number;
};

export type RegionRepository = {
  listAuthorities(organisationId: OrganisationId): Promise<readonly RegionAuthority[]>;
  /** Open referrals by authority, by the kind preferred most, and by whether it is needed in less than five days. */
  countNeed(authorities: readonly OrganisationId[]): Promise<readonly OpenNeed[]>;
  /** Open vacancies that are confirmed, by authority and kind. */
  countSupply(
    authorityCodes: readonly string[],
    confirmedAfter: Date,
    freshAfter: Date,
  ): Promise<readonly OpenSupply[]>;
};
