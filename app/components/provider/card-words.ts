import { stayLabels } from "../../domain/home/home.ts";
import type { ProviderCard } from "../../domain/referral/provider-card.ts";
import type { PetWish, Urgency } from "../../domain/referral/referral.ts";
import type { TagColour } from "../govuk/tag.tsx";

const sexNouns = { female: "Girl", male: "Boy" } as const;

export const urgencyWords: Record<Urgency, string> = {
  today: "Today",
  "within-5-days": "Within 5 days",
  planned: "Planned",
};
export const urgencyColours: Record<Urgency, TagColour> = {
  today: "red",
  "within-5-days": "orange",
  planned: "blue",
};

export const petWords: Record<PetWish, string> = {
  must: "A home with pets",
  can: "Pets are fine",
  no: "A home without pets",
  unknown: "Not known",
};

/** A child in one line: "Girl of 11, long term, with 1 sibling". */
export function childWords({ sex, age, stay, siblingsToPlaceTogether }: ProviderCard): string {
  const siblings = siblingsToPlaceTogether.length;
  const together =
    siblings === 0 ? "" : `, with ${siblings === 1 ? "1 sibling" : `${siblings} siblings`}`;
  return `${sexNouns[sex]} of ${age}, ${stayLabels[stay].toLowerCase()}${together}`;
}

/** Brothers and sisters in words: "Boy of 7, girl of 9". */
export function siblingWords(siblings: ProviderCard["siblingsToPlaceTogether"]): string {
  return siblings
    .map(({ sex, age }) => `${sexNouns[sex]} of ${age}`)
    .map((words, index) => (index === 0 ? words : words.toLowerCase()))
    .join(", ");
}
