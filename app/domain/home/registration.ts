import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import type { HomeKind, Stay } from "./home.ts";

/** What the register on file says of one registration. */
export type RegisterEntry = {
  readonly urn: string;
  /** Ofsted's words for the kind of provision. */
  readonly provisionType: string;
  readonly status: string;
  readonly name: string | null;
  readonly organisation: string | null;
  /** DfE code of the authority that runs it; `null` where none does. */
  readonly runByAuthority: string | null;
  /** DfE code of the authority that it stands in; `null` outside England. */
  readonly authorityCode: string | null;
  /** Registered places; `null` where Ofsted publishes none, as for fostering agencies. */
  readonly places: number | null;
  /** For short breaks and no other stay. */
  readonly shortBreaksOnly: boolean;
  /** True when a newer register no longer has it. */
  readonly left: boolean;
};

/** Ofsted's kinds of provision that each kind of home may run under. */
export const provisionTypesOf: Record<HomeKind, readonly string[]> = {
  "fostering-household": ["Independent Fostering Agency"],
  "childrens-home": [
    "Children's home",
    "Residential special school (registered as a children's home)",
  ],
  "secure-childrens-home": ["Secure children's home"],
  "residential-special-school": [
    "Residential Special School",
    "Residential special school (registered as a children's home)",
  ],
  "residential-family-centre": ["Residential Family Centre"],
  "supported-accommodation": ["Supported Accommodation"],
};

/** Kinds of home with a registration of their own, whose places the register counts and whose authority it knows. */
export const registeredOneByOne: readonly HomeKind[] = [
  "childrens-home",
  "secure-childrens-home",
  "residential-special-school",
  "residential-family-centre",
];

export type RegistrationRefusal =
  | "urn-not-in-register"
  | "registration-ended"
  | "registration-suspended"
  | "urn-of-another-kind"
  | "more-places-than-registered"
  | "short-breaks-only";

/**
 * Whether a home may be run under a registration: it stands in the register, is active, is of the right kind, and
 * has enough places and the right to each stay it offers. Running a children's home or supported accommodation without
 * one is an offence (Care Standards Act 2000 s11; Supported Accommodation (England) Regulations 2023). Places are
 * registered for one setting, so what the provider's other homes under the same number say counts too. An authority's
 * own fostering service is not registered as an agency, so its households may have no entry.
 */
export function checkRegistration(
  home: {
    readonly kind: HomeKind;
    readonly places: number;
    readonly stays: readonly Stay[];
    /** Places of the provider's other homes under the same number. */
    readonly placesElsewhere: number;
    /** Whether the provider is an authority's own. */
    readonly inHouse: boolean;
  },
  entry: RegisterEntry | undefined,
): Outcome<RegisterEntry | undefined, RegistrationRefusal> {
  if (entry === undefined) {
    const approvedByAuthority = home.inHouse && home.kind === "fostering-household";
    return approvedByAuthority ? accept(undefined) : refuse("urn-not-in-register");
  }
  if (entry.left) return refuse("registration-ended");
  if (entry.status === "Suspended") return refuse("registration-suspended");
  if (entry.status !== "Active") return refuse("registration-ended");
  if (!provisionTypesOf[home.kind].includes(entry.provisionType)) {
    return refuse("urn-of-another-kind");
  }
  const counted = registeredOneByOne.includes(home.kind) ? entry.places : null;
  const together = home.places + home.placesElsewhere;
  if (counted !== null && together > counted) return refuse("more-places-than-registered");
  return mayOffer(home.stays, entry) ? accept(entry) : refuse("short-breaks-only");
}

/**
 * Whether a home under the registration may offer these stays: one that is registered for short breaks only may offer
 * nothing else (Care Standards Act 2000 s24, breaking a condition of registration).
 */
export function mayOffer(stays: readonly Stay[], entry: RegisterEntry | undefined): boolean {
  return entry?.shortBreaksOnly !== true || stays.every((stay) => stay === "short-breaks");
}
