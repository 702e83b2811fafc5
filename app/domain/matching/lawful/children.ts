import { homeKindLabels } from "../../home/home.ts";
import type { Candidate } from "../candidate.ts";
import { fromProfile, fromVacancy } from "../facts.ts";
import type { Requirement } from "../requirement.ts";
import type { Brief } from "../search.ts";
import { counted, listInWords } from "../wording.ts";

/**
 * Every child to live there is inside the age range of the registration or approval (Children's Homes
 * (England) Regulations 2015, reg 14(2)(a) and Schedule 1; Fostering Services (England) Regulations 2011, reg 27).
 */
export function agesAccepted({ together }: Brief): Requirement {
  const wanted = listInWords(together.ages.map(String));
  return {
    code: "age",
    kind: "lawful",
    label: together.ages.length > 1 ? "Takes children of these ages" : "Takes a child of this age",
    verdict: ({ candidate: { home } }) =>
      together.ages.every((age) => home.ageFrom <= age && age <= home.ageTo) ? "met" : "not-met",
    say: ({ candidate }) => {
      const { ageFrom, ageTo } = candidate.home;
      const takes = `${ageFrom} to ${ageTo}`;
      const sentence = `Takes children aged ${takes}; needed for age ${wanted}.`;
      return fromProfile(candidate, "age range", takes, sentence);
    },
  };
}

const sexWords = { female: "girls", male: "boys" } as const;

/** Every child to live there is of a sex that the registration or approval covers. */
export function sexesAccepted({ together }: Brief): Requirement {
  const wanted = listInWords(together.sexes.map((sex) => sexWords[sex]));
  return {
    code: "sex",
    kind: "lawful",
    label: `Takes ${wanted}`,
    verdict: ({ candidate: { home } }) =>
      together.sexes.every((sex) => home.sexesAccepted.includes(sex)) ? "met" : "not-met",
    say: ({ candidate }) => {
      const takes = sexesInWords(candidate);
      return fromProfile(
        candidate,
        "sexes accepted",
        takes,
        `Takes ${takes}; needed for ${wanted}.`,
      );
    },
  };
}

function sexesInWords({ home }: Candidate): string {
  return listInWords([...home.sexesAccepted].sort().map((sex) => sexWords[sex]));
}

/**
 * Supported accommodation is for 16 and 17 year olds only (Care Planning, Placement and Case Review
 * Regulations 2010, regs 27A and 27C). `null` when every child is old enough, so that there is nothing to ask.
 */
export function oldEnoughForSupported({ together }: Brief): Requirement | null {
  if (together.ages.every((age) => age >= 16)) return null;
  return {
    code: "supported-accommodation",
    kind: "lawful",
    label: "Not supported accommodation under 16",
    verdict: ({ candidate: { home } }) =>
      home.kind === "supported-accommodation" ? "not-met" : "met",
    say: ({ candidate }) => {
      const isSupported = candidate.home.kind === "supported-accommodation";
      const sentence = isSupported
        ? "Supported accommodation may not be used for a child under 16."
        : "Not supported accommodation, which may not be used under 16.";
      return fromProfile(candidate, "kind", homeKindLabels[candidate.home.kind], sentence);
    },
  };
}

/** Enough places for the child and the siblings who must stay together; `null` for a child alone. */
export function placesForAll({ together }: Brief): Requirement | null {
  const needed = together.ages.length;
  if (needed < 2) return null;
  return {
    code: "siblings-together",
    kind: "lawful",
    label: `Places for all ${needed} children together`,
    verdict: ({ candidate: { vacancy } }) => (vacancy.places >= needed ? "met" : "not-met"),
    say: ({ candidate }) => {
      const places = counted(candidate.vacancy.places, "place");
      const sentence = `${places} free; ${needed} are needed for brothers and sisters to stay together.`;
      return fromVacancy(candidate, "places", places, sentence);
    },
  };
}
