import type { Claim } from "../../domain/home/claim.ts";
import type { HomeKind } from "../../domain/home/home.ts";
import type { HomeId, OrganisationId } from "../../domain/shared/ids.ts";

/** A home whose registration number nobody has confirmed, beside what the register says of the number. */
export type WaitingClaim = {
  readonly homeId: HomeId;
  readonly alias: string;
  readonly kind: HomeKind;
  readonly urn: string;
  readonly providerName: string;
  readonly authorityName: string;
  readonly register: {
    readonly organisation: string | null;
    readonly name: string | null;
    readonly authorityName: string | null;
  };
};

export type ClaimsRepository = {
  /** By provider and home; at most so many. */
  listWaiting(limit: number): Promise<readonly WaitingClaim[]>;
  /**
   * Answers a claim that waits, for the number that was read. Its provider, or `undefined` when there is no such claim any
   * more. For administrators of commissioning organisations; the database refuses everybody else.
   */
  settle(
    homeId: HomeId,
    urn: string,
    answer: Exclude<Claim, "unconfirmed">,
  ): Promise<OrganisationId | undefined>;
  /** The organisations that commission in an authority, by its DfE code: who is asked about a home there. */
  listAsked(authorityCode: string): Promise<readonly OrganisationId[]>;
};
