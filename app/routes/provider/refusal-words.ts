import type { RegistrationRefusal } from "../../domain/home/registration.ts";
import { longestHoldDays } from "../../domain/vacancy/change.ts";
import type { PublishRefusal } from "../../use-cases/vacancies/publish-vacancy.ts";

/** Why a home cannot stand under a registration, and what to do about it. */
export const registrationWords: Record<RegistrationRefusal, string> = {
  "urn-not-in-register":
    "This number is not in the register on file. Check it, or try again when the register is newer",
  "registration-ended": "This registration has ended, so no child may live there under it",
  "registration-suspended": "Ofsted has suspended this registration",
  "urn-of-another-kind":
    "This number is registered for another kind of home. Check the number and the kind of home",
  "more-places-than-registered":
    "The register has fewer places than this. Your other homes under the same number count too",
  "short-breaks-only":
    "The register has this home for short breaks only. Take away every other stay from how care is given",
};

export const changedWords =
  "Somebody else has changed this since you opened it. Open it again to see what it says now";

/** For a form that comes a second time and says something else: the page gives it a new id, so that the next try is kept. */
export const sentBeforeWords =
  "This page was sent before with other answers, which are kept. To save these as well, send it again";

/** Why a vacancy cannot be published. */
export const publishWords: Record<PublishRefusal, string> = {
  ...registrationWords,
  "sent-before": sentBeforeWords,
  "registration-unconfirmed":
    "The registration number of this home has to be confirmed first. The home’s own page says why",
  "more-places-than-free":
    "The home has fewer places left than this. Its other vacancies count too",
  "available-in-the-past": "The day must be today or later",
  "available-too-far-ahead": "The day must be within a year",
};

export const holdWords = {
  "hold-in-the-past": "The hold must end today or later",
  "hold-too-long": `A place can be held for at most ${longestHoldDays} days`,
} as const;
