import type { ReferralSection } from "../../domain/referral/referral.ts";
import type { SectionProblem } from "../../domain/referral/section-problem.ts";

type Words = {
  readonly message: string;
  /** The field to mend, by section; a problem of one section has one. */
  readonly fields: Partial<Record<ReferralSection, string>>;
};

const words: Readonly<Record<SectionProblem, Words>> = {
  "needed-by-past": {
    message: "The date the home is needed must be today or in the future",
    fields: { request: "neededBy" },
  },
  "needed-by-too-far": {
    message: "The date the home is needed must be within 2 years from today: check the year",
    fields: { request: "neededBy" },
  },
  "answer-by-past": {
    message: "The date answers are needed by must be today or in the future",
    fields: { request: "answerBy" },
  },
  "answer-by-after-needed-by": {
    message: "Homes must answer on or before the day the home is needed",
    fields: { request: "answerBy" },
  },
  "age-out-of-range": { message: "The child's age must be 0 to 17", fields: { child: "age" } },
  "key-stage-4-age": {
    message: "Key Stage 4 is for children of about 14 to 16: check the age, or untick Key Stage 4",
    fields: { child: "facts" },
  },
  "unknown-legal-status": {
    message: "Select the legal status from the list",
    fields: { child: "legalStatus" },
  },
  "too-many-siblings": {
    message: "Enter at most 5 brothers and sisters",
    fields: { siblings: "siblings[0].age" },
  },
  "sibling-age-out-of-range": {
    message: "Ages of brothers and sisters must be 0 to 17",
    fields: { siblings: "siblings[0].age" },
  },
  "together-and-apart": {
    message:
      "Two who must both live with the child cannot be kept apart: change one of the answers",
    fields: { siblings: "keptApart" },
  },
  "home-area-unknown": {
    message: "This area is not on the map: check the first part of the postcode",
    fields: { places: "homeArea" },
  },
  "school-area-unknown": {
    message: "The school's area is not on the map: check the first part of the postcode",
    fields: { places: "schoolArea" },
  },
  "school-area-missing": {
    message: "Enter the school's area, so that homes near enough can be found",
    fields: { places: "schoolArea" },
  },
  "other-place-unknown": {
    message: "One of the other places is not on the map: check the first part of its postcode",
    fields: { places: "otherPlaces[0].area" },
  },
  "stay-away-unknown": {
    message: "One of the areas to stay away from is not on the map: check each of them",
    fields: { places: "stayAwayAreas" },
  },
  "what-helps-missing": {
    message: "Enter what helps with the risks that you have named",
    fields: { risks: "whatHelps" },
  },
  "no-kind-wanted": {
    message: "Choose at least one kind of home that is preferred or suitable",
    fields: { home: "kinds.fostering-household" },
  },
  "override-not-needed": {
    message: "Inadequate homes can only be allowed when the lowest grade is “No lowest grade”",
    fields: { home: "ofstedFloor" },
  },
  "override-without-name": {
    message: "Enter who allows homes that are Inadequate",
    fields: { home: "overrideName" },
  },
  "override-without-reason": {
    message: "Enter why Inadequate homes are allowed, in at least 10 characters",
    fields: { home: "overrideReason" },
  },
  "supported-under-16": {
    message: "Supported accommodation may not be used for a child under 16",
    fields: { child: "age", siblings: "siblings[0].age", home: "kinds.supported-accommodation" },
  },
  "kind-not-with-deprivation-of-liberty": {
    message:
      "A child with a deprivation of liberty order cannot live in a secure children's home under that order or in supported accommodation",
    fields: { child: "facts", home: "kinds.secure-childrens-home" },
  },
  "short-breaks-status": {
    message: "This legal status is for short breaks only: change it, or choose a short-breaks stay",
    fields: { child: "legalStatus", request: "stay" },
  },
  "family-centre-without-parent": {
    message: "A residential family centre is for a parent and child: change the stay or the kind",
    fields: { request: "stay", home: "kinds.residential-family-centre" },
  },
};

/** Messages by field for what a rule refuses in a section. */
export function problemErrors(
  section: ReferralSection,
  problems: readonly SectionProblem[],
): Record<string, string> {
  return Object.fromEntries(
    problems.map((problem) => [words[problem].fields[section] ?? "", words[problem].message]),
  );
}
