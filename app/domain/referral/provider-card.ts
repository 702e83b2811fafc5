import { languageNames } from "../home/background.ts";
import type { Adaptation, HomeKind, Sex, Stay } from "../home/home.ts";
import type { BreakNight, BreakRhythm } from "../home/short-breaks.ts";
import type { CapabilityCode } from "../needs/needs.ts";
import type { CalendarDate } from "../shared/calendar-date.ts";
import { codeLabel } from "./codes.ts";
import { shownAnswers } from "./exposure.ts";
import type { Companionship, Importance, PetWish, ReferralAnswers, Urgency } from "./referral.ts";
import type { SchoolPhase } from "./school.ts";

/** All that a provider may read of a referral before a match: the anonymised card. */
export type ProviderCard = {
  readonly reference: string;
  readonly authorityName: string;
  /** As it was on the day when the request was written: pages work it out of `neededBy` and their own day. */
  readonly urgency: Urgency;
  readonly neededBy: CalendarDate;
  readonly stay: Stay;
  readonly answerBy: CalendarDate;
  /** The child moves on from a children's home to a family; absent on cards from before it was asked. */
  readonly steppingDown?: boolean;
  /** Of short breaks, and of calls out of hours: absent where they were not asked for. */
  readonly breakNights?: readonly BreakNight[];
  readonly breakRhythm?: BreakRhythm;
  readonly calledOutOfHours?: boolean;
  readonly age: number;
  readonly sex: Sex;
  /** In words, and only when it is a stated need of the child; else empty. So are faith and language. */
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
  /** What sort of school is to be kept; absent where none is, or nobody said. Never which one, nor where. */
  readonly schoolPhase?: SchoolPhase;
  /** That somewhere must be avoided, never where. */
  readonly areasExcluded: boolean;
  readonly deprivationOfLiberty: boolean;
  readonly whatHelps: string;
  readonly strengths: string;
  readonly interests: string;
  readonly ownWords: string;
  readonly history: string;
};

/**
 * The card that providers read, made only of answers classed as shown and of five plain facts: which brothers and
 * sisters must come too, that somewhere is to be avoided, which kinds of home are wanted, whether the child moves on
 * from a children's home, and the sort of school that is to be kept.
 */
export function providerCard(
  answers: ReferralAnswers,
  reference: string,
  authorityName: string,
): ProviderCard {
  const { request, child, places, needs, risks, home, story } = shownAnswers(answers);
  const { language, faith, culture, ...household } = home;
  return {
    reference,
    authorityName,
    ...request,
    ...child,
    ...places,
    ...household,
    ...story,
    whatHelps: risks.whatHelps,
    needs: [...needs.needs, ...risks.risks],
    language: language === null ? "" : languageWords(language.code),
    faith: faith?.code ?? "",
    culture: culture?.code ?? "",
    ...plainFacts(answers),
  };
}

type PlainFacts = Pick<
  ProviderCard,
  "siblingsToPlaceTogether" | "areasExcluded" | "kindsWanted" | "steppingDown" | "schoolPhase"
>;

function plainFacts({ request, siblings, places, home }: ReferralAnswers): PlainFacts {
  return {
    ...(places.keepSchool && places.schoolPhase ? { schoolPhase: places.schoolPhase } : {}),
    ...(request.steppingDown === true ? { steppingDown: true } : {}),
    siblingsToPlaceTogether: siblings.siblings
      .filter(({ together }) => together === "must")
      .map(({ age, sex }) => ({ age, sex })),
    areasExcluded: places.stayAwayFrom.length > 0,
    kindsWanted: home.kinds
      .filter(({ suitability }) => suitability !== "unsuitable")
      .map(({ kind }) => kind),
  };
}

function languageWords(code: string): string {
  return codeLabel(languageNames, code);
}
