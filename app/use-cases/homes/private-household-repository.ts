import type { Resident } from "../../domain/home/group-living.ts";
import type { HomeId, OrganisationId } from "../../domain/shared/ids.ts";

/** Who lives in a home, as its provider keeps it; `null` when it keeps nothing. */
export type PrivateHousehold = {
  readonly residents: readonly Resident[] | null;
  /** 0 before anything was kept. */
  readonly version: number;
};

export type HouseholdToKeep = PrivateHousehold & {
  readonly homeId: HomeId;
  readonly providerId: OrganisationId;
};

/** Read and written by the provider alone. */
export type PrivateHouseholdRepository = {
  find(homeId: HomeId): Promise<PrivateHousehold>;
  /** False when somebody else has changed it since `version` was read. */
  keep(household: HouseholdToKeep, at: Date): Promise<boolean>;
};
