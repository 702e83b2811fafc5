declare const kind: unique symbol;
type Id<Kind extends string> = string & { readonly [kind]: Kind };

/** Identifiers are UUIDs; the brand keeps a vacancy's from being passed for a referral's. */
export type OrganisationId = Id<"organisation">;
export type PersonId = Id<"person">;
export type HomeId = Id<"home">;
export type VacancyId = Id<"vacancy">;
export type ReferralId = Id<"referral">;
export type OfferId = Id<"offer">;
export type ViewsLinkId = Id<"views-link">;
export type MatchRunId = Id<"match-run">;
export type WeightProfileId = Id<"weight-profile">;
export type WeightProfileUseId = Id<"weight-profile-use">;
