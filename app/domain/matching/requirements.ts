import {
  agesAccepted,
  oldEnoughForSupported,
  placesForAll,
  sexesAccepted,
} from "./lawful/children.ts";
import { deprivationOfLiberty } from "./lawful/deprivation-of-liberty.ts";
import { notFamilyCentre } from "./lawful/family-centre.ts";
import { registration } from "./lawful/registration.ts";
import { shortBreaksOnly } from "./lawful/short-breaks-only.ts";
import { confirmed, readyInTime, vacancyOpen } from "./lawful/vacancy.ts";
import { adaptations } from "./must/adaptations.ts";
import { mustBackground } from "./must/background.ts";
import { nightsOffered } from "./must/break-nights.ts";
import { mustCapabilities } from "./must/capabilities.ts";
import { company } from "./must/company.ts";
import { furthest } from "./must/distance.ts";
import { keepSchool } from "./must/keep-school.ts";
import { kind } from "./must/kind.ts";
import { ofstedFloor } from "./must/ofsted-floor.ts";
import { answersOutOfHours } from "./must/out-of-hours.ts";
import { pets } from "./must/pets.ts";
import { stayTaken } from "./must/stay.ts";
import { stayAway } from "./must/stay-away.ts";
import type { Requirement } from "./requirement.ts";
import type { Brief } from "./search.ts";

/** Everything that has to hold for a home to be listed: lawful fit first, then the must-haves of the referral. */
export function requirementsOf(brief: Brief): readonly Requirement[] {
  return [...lawfulFit(brief), ...mustHaves(brief)].filter((one) => one !== null);
}

function lawfulFit(brief: Brief): readonly (Requirement | null)[] {
  return [
    registration,
    shortBreaksOnly(brief),
    vacancyOpen,
    readyInTime(brief),
    confirmed(brief),
    agesAccepted(brief),
    sexesAccepted(brief),
    oldEnoughForSupported(brief),
    notFamilyCentre(brief),
    placesForAll(brief),
    deprivationOfLiberty(brief),
  ];
}

function mustHaves(brief: Brief): readonly (Requirement | null)[] {
  return [
    kind(brief),
    stayTaken(brief),
    nightsOffered(brief),
    answersOutOfHours(brief),
    furthest(brief),
    stayAway(brief),
    company(brief),
    keepSchool(brief),
    ofstedFloor(brief),
    ...mustCapabilities(brief),
    ...adaptations(brief),
    ...mustBackground(brief),
    pets(brief),
  ];
}
