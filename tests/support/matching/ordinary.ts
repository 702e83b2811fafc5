import type { Capability, HomeProfile } from "#app/domain/home/home.ts";
import type { Candidate } from "#app/domain/matching/candidate.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import type { Geography } from "#app/domain/matching/geography.ts";
import type { Judgement } from "#app/domain/matching/match.ts";
import type { Seen } from "#app/domain/matching/requirement.ts";
import type { Brief, Search } from "#app/domain/matching/search.ts";
import { see } from "#app/domain/matching/weigh.ts";
import { levelsOf } from "#app/domain/needs/capability-levels.ts";
import type { CapabilityCode, CapabilityLevel } from "#app/domain/needs/needs.ts";
import type { Inspection } from "#app/domain/ofsted/grades.ts";
import type { Registered } from "#app/domain/ofsted/standing.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { calendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, OrganisationId, VacancyId } from "#app/domain/shared/ids.ts";
import type { Vacancy } from "#app/domain/vacancy/vacancy.ts";

/** A Monday. */
export const today = calendarDate("2026-11-23");
export const now = new Date("2026-11-23T10:00:00Z");

const metresInAMile = 1609.3;

/** A town whose home area is `AA1`; places lie straight east of it. */
export const town: Geography = {
  points: new Map([
    ["AA1", { easting: 400_000, northing: 300_000 }],
    ["AA2", eastOfTown(4)],
    ["AA3", eastOfTown(12)],
  ]),
  ownAuthorityCode: "301",
  adjoiningCodes: new Set(["302"]),
};

/** A point so many miles east of the home area. */
export function eastOfTown(miles: number) {
  return { easting: 400_000 + miles * metresInAMile, northing: 300_000 };
}

type Answers = Omit<ReferralAnswers, "story" | "sharing">;
type Changes<Whole> = { readonly [Section in keyof Whole]?: Partial<Whole[Section]> };

/** A boy of 12 who needs a home in a week and asks for nothing out of the way. */
export function referralFor(changes: Changes<Answers> = {}): Answers {
  return {
    request: {
      urgency: "planned",
      neededBy: calendarDate("2026-11-30"),
      stay: "long-term",
      answerBy: calendarDate("2026-11-26"),
      ...changes.request,
    },
    child: {
      age: 12,
      sex: "male",
      ethnicity: "WBRI",
      firstLanguage: "en",
      needsInterpreter: false,
      legalStatus: "C2",
      categoryOfNeed: "N1",
      unaccompanied: false,
      deprivationOfLiberty: false,
      keyStage4: false,
      ...changes.child,
    },
    siblings: { siblings: [], ...changes.siblings },
    places: {
      homeArea: "AA1",
      furthestMiles: null,
      keepSchool: false,
      schoolArea: null,
      otherPlaces: [],
      stayAwayFrom: [],
      ...changes.places,
    },
    needs: { needs: [], senProvision: "N", ...changes.needs },
    risks: { risks: [], whatHelps: "", ...changes.risks },
    home: {
      kinds: [],
      companionship: "no-preference",
      adaptations: [],
      pets: "unknown",
      ofstedFloor: "none",
      inadequateOverride: null,
      language: null,
      faith: null,
      culture: null,
      ...changes.home,
    },
  };
}

export type CandidateChanges = {
  readonly home?: Partial<HomeProfile>;
  readonly vacancy?: Partial<Vacancy>;
  readonly inspection?: Partial<Inspection>;
  /** Straight-line miles from the home area. */
  readonly miles?: number;
  readonly registration?: Candidate["registration"];
  readonly shortBreaksOnly?: boolean;
  /** Of the register, behind an inspection that the provider has reported. */
  readonly registered?: Partial<Registered>;
  readonly inHouseAuthorityCode?: string | null;
  /** A number that makes the ids. */
  readonly number?: number;
};

/** A fostering household three miles away that says everything about itself and suits the ordinary child. */
export function candidateFor(changes: CandidateChanges = {}): Candidate {
  const number = String(changes.number ?? 1).padStart(12, "0");
  const homeId = `b0000000-0000-4000-8000-${number}` as HomeId;
  const providerId = "c0000000-0000-4000-8000-000000000001" as OrganisationId;
  const home = { ...ordinaryHome(homeId, providerId), ...changes.home };
  return {
    home,
    levels: levelsOf(home.capabilities),
    vacancy: {
      id: `d0000000-0000-4000-8000-${number}` as VacancyId,
      homeId,
      providerId,
      status: "open",
      places: 1,
      availableFrom: calendarDate("2026-11-20"),
      heldUntil: null,
      weeklyFee: 95_000,
      confirmedAt: new Date("2026-11-22T09:00:00Z"),
      confirmedBy: "A referrals officer",
      note: "",
      version: 1,
      ...changes.vacancy,
    },
    providerName: "An agency",
    inHouseAuthorityCode: changes.inHouseAuthorityCode ?? null,
    registration: changes.registration === undefined ? "active" : changes.registration,
    shortBreaksOnly: changes.shortBreaksOnly ?? false,
    registered:
      changes.inspection?.reportedBy === "provider"
        ? { ...notInspected, ...changes.registered }
        : null,
    inspection: {
      overall: "good",
      helpedAndProtected: "good",
      leadersAndManagers: "good",
      supportedOutcome: null,
      inspectedOn: calendarDate("2026-06-01"),
      reportedBy: "register",
      ...changes.inspection,
    },
    point: eastOfTown(changes.miles ?? 3),
  };
}

const notInspected: Registered = {
  overall: null,
  helpedAndProtected: null,
  supportedOutcome: null,
  inspectedOn: null,
};

function ordinaryHome(id: HomeId, providerId: OrganisationId): HomeProfile {
  return {
    id,
    providerId,
    kind: "fostering-household",
    alias: "Carer 1",
    urn: "2500001",
    ageFrom: 5,
    ageTo: 17,
    sexesAccepted: ["female", "male"],
    places: 2,
    stays: ["short-term", "long-term"],
    breakNights: [],
    answersOutOfHours: false,
    soloPossible: true,
    acceptsDeprivationOfLiberty: false,
    adaptations: [],
    languages: ["en"],
    faithsSupported: [],
    culturesSupported: [],
    pets: [],
    adults: 2,
    childrenAges: [],
    whoLivesThere: "Two adults.",
    forTheChild: "",
    schoolNearby: "",
    authorityCode: "301",
    otherAuthorities: [],
    outcode: "AA1",
    capabilities: [],
    profileConfirmedAt: new Date("2026-11-01T09:00:00Z"),
    version: 1,
  };
}

/** A home's answer to one need or risk. */
export function capability(code: CapabilityCode, level: CapabilityLevel): Capability {
  return { code, level, evidence: "", confirmedAt: new Date("2026-10-01T09:00:00Z") };
}

/** The search of an ordinary referral with these changes. */
export function searchFor(changes: Changes<Answers> = {}, geography: Geography = town): Search {
  return compileSearch(referralFor(changes), geography, today, now);
}

/** What the requirement families are made from. */
export function briefFor(changes: Changes<Answers> = {}): Brief {
  return searchFor(changes).brief;
}

/** A candidate as the search of an ordinary referral sees it. */
export function seenBy(search: Search, changes: CandidateChanges = {}): Seen<Candidate> {
  return see(search, candidateFor(changes));
}

/** The judgement with the code; throws when the search does not ask for it. */
export function judgementOf(judgements: readonly Judgement[], code: string): Judgement {
  const found = judgements.find((judgement) => judgement.code === code);
  if (!found) throw new Error(`no judgement ${code}`);
  return found;
}
