import type { WeightProfile } from "../../domain/matching/match.ts";
import type {
  OrganisationId,
  PersonId,
  WeightProfileId,
  WeightProfileUseId,
} from "../../domain/shared/ids.ts";

/** A version of a profile as it was saved. */
export type StoredProfile = WeightProfile & {
  readonly id: WeightProfileId;
  readonly owner: OrganisationId;
  readonly ownerName: string;
  readonly why: string;
  readonly at: Date;
  /** `null` when the person has left, or works for another organisation. */
  readonly by: string | null;
};

/** A version to be saved: the one after `after`, which is 0 for a new name. */
export type NewVersion = {
  readonly id: WeightProfileId;
  readonly owner: OrganisationId;
  readonly name: string;
  readonly after: number;
  readonly weights: Readonly<Record<string, number>>;
  readonly why: string;
  readonly at: Date;
  readonly by: PersonId;
};

/** From when an organisation orders homes by a version; `null` for none of its own. */
export type ProfileUse = {
  readonly id: WeightProfileUseId;
  readonly owner: OrganisationId;
  readonly profileId: WeightProfileId | null;
  readonly from: Date;
  readonly by: PersonId;
};

export type StoredUse = {
  readonly owner: OrganisationId;
  readonly ownerName: string;
  readonly profileId: WeightProfileId | null;
  readonly from: Date;
};

export type WeightRepository = {
  /**
   * The version that each authority orders homes by: the one that it put in use itself, or else the one that a consortium
   * it belongs to did last. Authorities without one are left out, and so are those whose version is that of a consortium
   * which they have left.
   */
  inUse(
    authorityIds: readonly OrganisationId[],
  ): Promise<ReadonlyMap<OrganisationId, WeightProfile>>;
  /** Versions of the tenant and of its consortia, by owner and name, the newest of each first. */
  list(limit: number): Promise<readonly StoredProfile[]>;
  /** `null` when there is none, or the tenant may not read it. */
  find(id: WeightProfileId): Promise<StoredProfile | null>;
  /** `exists`: the form was sent twice. `taken`: somebody has saved that version already. */
  insert(version: NewVersion): Promise<"inserted" | "exists" | "taken">;
  /** What the tenant and its consortia have put in use, newest first. */
  listUses(limit: number): Promise<readonly StoredUse[]>;
  /** Whether the owner orders by another version from now on. Nothing happens when the form was sent twice. */
  putInUse(use: ProfileUse): Promise<boolean>;
  /** The authorities of a consortium; none for an authority. */
  listMembers(organisationId: OrganisationId): Promise<readonly OrganisationId[]>;
};
