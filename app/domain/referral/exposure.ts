import type { ReferralAnswers } from "./referral.ts";

/**
 * Who may read an answer before a match. `shown` stands on the provider's card as it is; `told-as-fact` never does, but a
 * plain fact made from it may ("somewhere must be avoided"); `withheld` leaves no trace.
 */
export type Exposure = "shown" | "told-as-fact" | "withheld";

type ExposureTables = {
  readonly [Section in keyof ReferralAnswers]: Readonly<
    Record<keyof ReferralAnswers[Section], Exposure>
  >;
};

/**
 * Every answer of a referral, classed. Adding an answer breaks the build until somebody decides who may read it (UK GDPR
 * art 25, data protection by design; domain rule: nothing that names a place or a person before a match).
 */
export const exposure = {
  request: {
    urgency: "shown",
    neededBy: "shown",
    stay: "shown",
    answerBy: "shown",
    steppingDown: "told-as-fact",
    breakNights: "shown",
    breakRhythm: "shown",
    calledOutOfHours: "shown",
  },
  child: {
    age: "shown",
    sex: "shown",
    ethnicity: "withheld",
    firstLanguage: "withheld",
    needsInterpreter: "withheld",
    legalStatus: "withheld",
    categoryOfNeed: "withheld",
    unaccompanied: "withheld",
    deprivationOfLiberty: "shown",
    keyStage4: "withheld",
  },
  siblings: { siblings: "told-as-fact", keptApart: "withheld" },
  places: {
    homeArea: "withheld",
    furthestMiles: "withheld",
    keepSchool: "shown",
    schoolArea: "withheld",
    schoolPhase: "told-as-fact",
    otherPlaces: "withheld",
    stayAwayFrom: "told-as-fact",
  },
  needs: { needs: "shown", senProvision: "withheld" },
  risks: { risks: "shown", whatHelps: "shown" },
  home: {
    kinds: "told-as-fact",
    companionship: "shown",
    adaptations: "shown",
    pets: "shown",
    ofstedFloor: "withheld",
    inadequateOverride: "withheld",
    language: "shown",
    faith: "shown",
    culture: "shown",
  },
  story: { strengths: "shown", interests: "shown", ownWords: "shown", history: "shown" },
  sharing: { audience: "withheld" },
} as const satisfies ExposureTables;

type Table = typeof exposure;
type ShownKeys<Section extends keyof Table> = {
  [Answer in keyof Table[Section]]: Table[Section][Answer] extends "shown" ? Answer : never;
}[keyof Table[Section]];

/** The answers that may be shown as they are; any other is not there, for the compiler and at run time. */
export type ShownAnswers = {
  readonly [Section in keyof ReferralAnswers]: Pick<
    ReferralAnswers[Section],
    ShownKeys<Section> & keyof ReferralAnswers[Section]
  >;
};

/** Leaves of every section only what the tables class as shown. */
export function shownAnswers(answers: ReferralAnswers): ShownAnswers {
  const sections = Object.entries(exposure).map(([section, table]) => {
    const given = answers[section as keyof ReferralAnswers];
    const shown = Object.entries(given).filter(
      ([answer]) => (table as Readonly<Record<string, Exposure>>)[answer] === "shown",
    );
    return [section, Object.fromEntries(shown)];
  });
  return Object.fromEntries(sections) as ShownAnswers;
}
