import type { HomeKind } from "../../domain/home/home.ts";
import type { CalendarDate } from "../../domain/shared/calendar-date.ts";
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

/** Referrals of an authority for which no home was found, by the newest list of each. */
export type UnmetNeed = {
  readonly authorityId: OrganisationId;
  readonly children: number;
  /** Of those, for whom no home was even lawful. */
  readonly withoutLawful: number;
};

/** The same by a must-have that bound; a child counts under each of its own. */
export type UnmetMust = {
  readonly authorityId: OrganisationId;
  readonly code: string;
  readonly children: number;
};

export type RegionRepository = {
  listAuthorities(organisationId: OrganisationId): Promise<readonly RegionAuthority[]>;
  /** Open referrals by authority, by the kind preferred most, and by whether a home is needed before a day. */
  countNeed(
    authorities: readonly OrganisationId[],
    urgentBefore: CalendarDate,
  ): Promise<readonly OpenNeed[]>;
  /** Open vacancies that are confirmed, by authority and kind. */
  countSupply(
    authorityCodes: readonly string[],
    confirmedAfter: Date,
    freshAfter: Date,
  ): Promise<readonly OpenSupply[]>;
  /** Referrals, other than drafts, whose newest list was empty and shown since then. */
  countUnmet(
    authorities: readonly OrganisationId[],
    since: Date,
  ): Promise<{ readonly need: readonly UnmetNeed[]; readonly musts: readonly UnmetMust[] }>;
};
