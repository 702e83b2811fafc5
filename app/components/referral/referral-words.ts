import type {
  AnchorKind,
  CardAudience,
  Importance,
  OfstedFloor,
  PetWish,
  Sibling,
  Suitability,
  Togetherness,
} from "../../domain/referral/referral.ts";

export const sexWords = { female: "Girl", male: "Boy" } as const;

export const importanceWords: Record<Importance, string> = {
  must: "Must: a home that cannot is not listed",
  matters: "Matters: it counts in the order",
};

/** The same where the page has said what they mean. */
export const importanceShort: Record<Importance, string> = { must: "Must", matters: "Matters" };

export const petWishWords: Record<PetWish, string> = {
  must: "There must be a pet",
  can: "Pets are fine",
  no: "No pets",
  unknown: "Not known",
};

export const ofstedFloorWords: Record<OfstedFloor, string> = {
  outstanding: "Outstanding only",
  good: "Good or better",
  "requires-improvement": "Requires improvement or better",
  none: "No lowest grade",
};

export const suitabilityWords: Record<Suitability, string> = {
  preferred: "Preferred",
  suitable: "Suitable",
  unsuitable: "Not suitable",
};

export const togetherWords: Record<Togetherness, string> = {
  must: "Must live together",
  prefer: "Together if possible",
  apart: "Must not share a home",
};

/** A brother or sister by age, or by number before the age is known. */
export function siblingWords(sibling: Sibling | undefined, index: number): string {
  if (sibling === undefined) return `brother or sister ${index + 1}`;
  return `${sibling.sex === "female" ? "sister" : "brother"} of ${sibling.age}`;
}

export const anchorWords: Record<AnchorKind, string> = {
  home: "Another home",
  school: "Another school",
  relative: "Family or friends",
  other: "Somewhere they go often",
};

export const audienceWords: Record<CardAudience, string> = {
  "homes-that-fit": "The homes that fit best",
  "invited-only": "Only homes that you invite",
};

/** Choices for radios or a select, from a closed list and its words. */
export function choicesFrom<Code extends string>(
  codes: readonly Code[],
  words: Readonly<Record<Code, string>>,
): { readonly value: Code; readonly label: string }[] {
  return codes.map((code) => ({ value: code, label: words[code] }));
}
