import type { Adaptation, HomeKind, Sex, Stay } from "../home/home.ts";
import type { BreakNight, BreakRhythm } from "../home/short-breaks.ts";
import type { NeedCode, RiskCode } from "../needs/needs.ts";
import type { CalendarDate } from "../shared/calendar-date.ts";
import type { OrganisationId, ReferralId } from "../shared/ids.ts";
import type { SchoolPhase } from "./school.ts";

export const referralStatuses = ["draft", "published", "decided", "withdrawn"] as const;
export type ReferralStatus = (typeof referralStatuses)[number];

export const referralStatusLabels: Record<ReferralStatus, string> = {
  draft: "Draft",
  published: "Looking for a home",
  decided: "Decided",
  withdrawn: "Withdrawn",
};

export const urgencies = ["today", "within-5-days", "planned"] as const;
export type Urgency = (typeof urgencies)[number];
export const urgencyLabels: Record<Urgency, string> = {
  today: "Today",
  "within-5-days": "In less than 5 days",
  planned: "In 5 days or more",
};

export const importances = ["must", "matters"] as const;
/** Must: a home that cannot is not listed. Matters: it counts in the order. */
export type Importance = (typeof importances)[number];

export const companionships = [
  "solo",
  "with-others",
  "only-older",
  "only-younger",
  "no-preference",
] as const;
export type Companionship = (typeof companionships)[number];
export const companionshipLabels: Record<Companionship, string> = {
  solo: "On their own, with no other children",
  "with-others": "With other children",
  "only-older": "Only with older children",
  "only-younger": "Only with younger children",
  "no-preference": "No preference",
};

export const petWishes = ["must", "can", "no", "unknown"] as const;
export type PetWish = (typeof petWishes)[number];

export const ofstedFloors = ["outstanding", "good", "requires-improvement", "none"] as const;
/** The lowest overall grade wanted. `none` still keeps Inadequate out unless it is overridden by name. */
export type OfstedFloor = (typeof ofstedFloors)[number];

export const suitabilities = ["preferred", "suitable", "unsuitable"] as const;
export type Suitability = (typeof suitabilities)[number];

export const togetherness = ["must", "prefer", "apart"] as const;
export type Togetherness = (typeof togetherness)[number];

export const audiences = ["homes-that-fit", "invited-only"] as const;
/** Who sees the anonymised card: the homes that fit best, or only homes that are invited. Never everybody. */
export type CardAudience = (typeof audiences)[number];

export type RequestSection = {
  /** As it was on the day when the section was saved; on any other day it is worked out of `neededBy`. */
  readonly urgency: Urgency;
  readonly neededBy: CalendarDate;
  readonly stay: Stay;
  /** Last day on which offers are awaited. */
  readonly answerBy: CalendarDate;
  /** By the care plan the child moves on from a children's home to a family; absent where nobody was asked. */
  readonly steppingDown?: boolean;
  /** Nights that short breaks are needed on; absent where none are named, and for every other stay. */
  readonly breakNights?: readonly BreakNight[];
  /** How often the short breaks come round; absent where nobody said, and for every other stay. */
  readonly breakRhythm?: BreakRhythm;
  /** Homes are called in the evening, at night or at a weekend; absent where nobody said so. */
  readonly calledOutOfHours?: boolean;
};

export type ChildSection = {
  /** Whole years. */
  readonly age: number;
  readonly sex: Sex;
  /** SSDA903 ETHNIC code. */
  readonly ethnicity: string;
  /** ISO 639-1 code of the first language. */
  readonly firstLanguage: string;
  readonly needsInterpreter: boolean;
  /** SSDA903 LS code. */
  readonly legalStatus: string;
  /** SSDA903 CIN code. */
  readonly categoryOfNeed: string;
  readonly unaccompanied: boolean;
  /** A deprivation of liberty order is in force or applied for. */
  readonly deprivationOfLiberty: boolean;
  /** In Key Stage 4 (years 10 and 11), where a move of school needs approval. */
  readonly keyStage4: boolean;
};

export type Sibling = { readonly age: number; readonly sex: Sex; readonly together: Togetherness };
/** Two brothers or sisters by their places in the list, the smaller first. */
export type KeptApart = readonly [one: number, other: number];
export type SiblingsSection = {
  readonly siblings: readonly Sibling[];
  /** Brothers and sisters who must not share a home with one another; absent where nobody was asked. */
  readonly keptApart?: readonly KeptApart[];
};

export const anchorKinds = ["home", "school", "relative", "other"] as const;
export type AnchorKind = (typeof anchorKinds)[number];
/** A place that matters, as an outcode or postcode sector; never an address. */
export type Anchor = {
  readonly kind: AnchorKind;
  readonly area: string;
  readonly timesPerMonth: number | null;
};

export type PlacesSection = {
  readonly homeArea: string;
  /** Straight-line miles; `null` when distance only counts in the order. */
  readonly furthestMiles: number | null;
  readonly keepSchool: boolean;
  readonly schoolArea: string | null;
  /** What sort of school it is; absent where it was not said. */
  readonly schoolPhase?: SchoolPhase;
  readonly otherPlaces: readonly Anchor[];
  /** Places to stay away from: authorities (DfE codes) and outcodes. Seen by commissioners only. */
  readonly stayAwayFrom: readonly string[];
};

export type StatedNeed<Code> = { readonly code: Code; readonly importance: Importance };
export type NeedsSection = {
  readonly needs: readonly StatedNeed<NeedCode>[];
  /** SEN2 provision: N none, K support, E education, health and care plan. */
  readonly senProvision: "N" | "K" | "E";
};
export type RisksSection = {
  readonly risks: readonly StatedNeed<RiskCode>[];
  readonly whatHelps: string;
};

export type HomeWantedSection = {
  readonly kinds: readonly { readonly kind: HomeKind; readonly suitability: Suitability }[];
  readonly companionship: Companionship;
  readonly adaptations: readonly Adaptation[];
  readonly pets: PetWish;
  readonly ofstedFloor: OfstedFloor;
  /** Who allows an Inadequate home and why; `null` when nobody has. */
  readonly inadequateOverride: { readonly name: string; readonly reason: string } | null;
  /** A language, faith or culture that the home should share, only when the child needs it. */
  readonly language: StatedNeed<string> | null;
  readonly faith: StatedNeed<string> | null;
  readonly culture: StatedNeed<string> | null;
};

export type StorySection = {
  readonly strengths: string;
  readonly interests: string;
  readonly ownWords: string;
  readonly history: string;
};

export type SharingSection = { readonly audience: CardAudience };

/** The task list: one section a page, each saved by itself. */
export type ReferralAnswers = {
  readonly request: RequestSection;
  readonly child: ChildSection;
  readonly siblings: SiblingsSection;
  readonly places: PlacesSection;
  readonly needs: NeedsSection;
  readonly risks: RisksSection;
  readonly home: HomeWantedSection;
  readonly story: StorySection;
  readonly sharing: SharingSection;
};

export const referralSections = [
  "request",
  "child",
  "siblings",
  "places",
  "needs",
  "risks",
  "home",
  "story",
  "sharing",
] as const satisfies readonly (keyof ReferralAnswers)[];
export type ReferralSection = (typeof referralSections)[number];

/** A referral being written or published; sections not yet answered are absent. */
export type Referral = {
  readonly id: ReferralId;
  readonly authorityId: OrganisationId;
  /** Opaque, for people to say on the telephone: `HX-7K3M`. */
  readonly reference: string;
  readonly status: ReferralStatus;
  readonly answers: Partial<ReferralAnswers>;
  readonly version: number;
};
