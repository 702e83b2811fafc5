import type { Adaptation, HomeKind, Sex, Stay } from "../home/home.ts";
import type { CapabilityCode } from "../needs/needs.ts";
import type { CalendarDate } from "../shared/calendar-date.ts";
import type {
  ChildSection,
  Companionship,
  Importance,
  PetWish,
  PlacesSection,
  Urgency,
} from "./referral.ts";

/** All that a provider may read of a referral before a match: the anonymised card. */
export type ProviderCard = {
  readonly reference: string;
  readonly authorityName: string;
  readonly urgency: Urgency;
  readonly neededBy: CalendarDate;
  readonly stay: Stay;
  readonly answerBy: CalendarDate;
  readonly age: number;
  readonly sex: Sex;
  /** First letter group of the ETHNIC code in words, only when culture is a stated need; else empty. */
  readonly culture: string;
  readonly faith: string;
  readonly language: string;
  readonly siblingsToPlaceTogether: readonly { readonly age: number; readonly sex: Sex }[];
  readonly needs: readonly { readonly code: CapabilityCode; readonly importance: Importance }[];
  readonly kindsWanted: readonly HomeKind[];
  readonly companionship: Companionship;
  readonly adaptations: readonly Adaptation[];
  readonly pets: PetWish;
  readonly keepSchool: boolean;
  /** That somewhere must be avoided, never where. */
  readonly areasExcluded: boolean;
  readonly deprivationOfLiberty: boolean;
  readonly whatHelps: string;
  readonly strengths: string;
  readonly interests: string;
  readonly ownWords: string;
  readonly history: string;
};

type Exposure<Section> = Record<keyof Section, "shown" | "withheld">;

/** Every answer about the child, classed: adding one breaks the build until somebody decides who may see it. */
export const childExposure = {
  age: "shown",
  sex: "shown",
  ethnicity: "withheld",
  religion: "withheld",
  firstLanguage: "withheld",
  needsInterpreter: "withheld",
  legalStatus: "withheld",
  categoryOfNeed: "withheld",
  unaccompanied: "withheld",
  deprivationOfLiberty: "shown",
  keyStage4: "withheld",
} as const satisfies Exposure<ChildSection>;

/** Every answer about places, classed: a provider learns a band of distance and that somewhere is excluded. */
export const placesExposure = {
  homeArea: "withheld",
  furthestMiles: "withheld",
  keepSchool: "shown",
  schoolArea: "withheld",
  otherPlaces: "withheld",
  stayAwayFrom: "withheld",
} as const satisfies Exposure<PlacesSection>;
