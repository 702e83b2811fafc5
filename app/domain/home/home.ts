import type { CapabilityCode, CapabilityLevel } from "../needs/needs.ts";
import type { HomeId, OrganisationId } from "../shared/ids.ts";
import type { BreakNight } from "./short-breaks.ts";

/** Kinds of home, each with the SSDA903 placement code that living there would carry. */
export const homeKinds = [
  "fostering-household",
  "childrens-home",
  "secure-childrens-home",
  "residential-special-school",
  "residential-family-centre",
  "supported-accommodation",
] as const;
export type HomeKind = (typeof homeKinds)[number];

export const homeKindLabels: Record<HomeKind, string> = {
  "fostering-household": "Fostering household",
  "childrens-home": "Children's home",
  "secure-childrens-home": "Secure children's home",
  "residential-special-school": "Residential special school",
  "residential-family-centre": "Residential family centre",
  "supported-accommodation": "Supported accommodation",
};

/** SSDA903 PLACE codes, valid for 2025-26. A fostering household may carry others for relatives. */
export const placementCodes: Record<HomeKind, string> = {
  "fostering-household": "U6",
  "childrens-home": "K2",
  "secure-childrens-home": "K1",
  "residential-special-school": "S1",
  "residential-family-centre": "R3",
  "supported-accommodation": "K3",
};

export const sexes = ["female", "male"] as const;
export type Sex = (typeof sexes)[number];

export const adaptations = [
  "wheelchair-access",
  "ground-floor-bedroom",
  "hoist",
  "adapted-bathroom",
  "sensory-space",
  "hearing-loop",
] as const;
export type Adaptation = (typeof adaptations)[number];

export const adaptationLabels: Record<Adaptation, string> = {
  "wheelchair-access": "Wheelchair access",
  "ground-floor-bedroom": "Ground-floor bedroom",
  hoist: "Hoist",
  "adapted-bathroom": "Adapted bathroom",
  "sensory-space": "Sensory space",
  "hearing-loop": "Hearing loop or visual alarm",
};

/** For how long a child may stay; what a referral asks and a home offers. */
export const stays = [
  "emergency",
  "short-term",
  "bridging",
  "long-term",
  "short-breaks",
  "parent-and-child",
] as const;
export type Stay = (typeof stays)[number];

export const stayLabels: Record<Stay, string> = {
  emergency: "Emergency",
  "short-term": "Short term",
  bridging: "Bridging",
  "long-term": "Long term",
  "short-breaks": "Short breaks",
  "parent-and-child": "Parent and child",
};

export const pets = ["dog", "cat", "small-animals", "other"] as const;
export type Pet = (typeof pets)[number];

export const petLabels: Record<Pet, string> = {
  dog: "Dog",
  cat: "Cat",
  "small-animals": "Small animals",
  other: "Other animals",
};

/** One answer of a home to one need or risk, with what shows it. */
export type Capability = {
  readonly code: CapabilityCode;
  readonly level: CapabilityLevel;
  readonly evidence: string;
  readonly confirmedAt: Date;
};

/**
 * What a provider says about a home. `null` and a missing capability mean "has not said", never "no".
 * There is no address here: Hearth does not hold one.
 */
export type HomeProfile = {
  readonly id: HomeId;
  readonly providerId: OrganisationId;
  readonly kind: HomeKind;
  /** What the home is called here: "Willow House", or a carer code for a household. Never a person's name. */
  readonly alias: string;
  /** The Ofsted registration it runs under: its own, or its agency's. */
  readonly urn: string;
  readonly ageFrom: number;
  readonly ageTo: number;
  readonly sexesAccepted: readonly Sex[];
  /** Registered or approved places. */
  readonly places: number;
  readonly stays: readonly Stay[];
  /** Nights on which it offers short breaks. */
  readonly breakNights: readonly BreakNight[] | null;
  /** Somebody answers for it in the evening, at night and at weekends. */
  readonly answersOutOfHours: boolean | null;
  readonly soloPossible: boolean | null;
  readonly acceptsDeprivationOfLiberty: boolean | null;
  readonly adaptations: readonly Adaptation[] | null;
  /** Languages spoken, ISO 639-1 codes. */
  readonly languages: readonly string[] | null;
  readonly faithsSupported: readonly string[] | null;
  readonly culturesSupported: readonly string[] | null;
  readonly pets: readonly Pet[] | null;
  /** Adults there, or on shift in the day. */
  readonly adults: number | null;
  /** Ages of the children living there now, in years; general terms only. */
  readonly childrenAges: readonly number[] | null;
  /** Who lives there, in general terms, as a commissioner may read it. */
  readonly whoLivesThere: string;
  /** What a child would want to know, in words for a child. */
  readonly forTheChild: string;
  readonly schoolNearby: string;
  /** Authority it stands in, DfE three-digit code. */
  readonly authorityCode: string;
  /** The others of its postcode sector, while neither the register nor the provider has said which it is; DfE codes. */
  readonly otherAuthorities: readonly string[];
  readonly outcode: string;
  readonly capabilities: readonly Capability[];
  readonly profileConfirmedAt: Date;
  readonly version: number;
};
