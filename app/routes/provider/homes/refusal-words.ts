import type { AddHomeRefusal } from "../../../use-cases/homes/add-home.ts";
import type { ChangeBasicsRefusal } from "../../../use-cases/homes/change-basics.ts";
import { changedWords, registrationWords, sentBeforeWords } from "../refusal-words.ts";

type Answer = { readonly field: string; readonly words: string };
const at = (field: string, words: string): Answer => ({ field, words });

/** What is wrong with a home's basics, at which field. */
export const basicsWords: Record<ChangeBasicsRefusal | AddHomeRefusal, Answer> = {
  "ages-out-of-order": at("ageTo", "The oldest age must be the same as the youngest or older"),
  "supported-only-from-16": at(
    "ageFrom",
    "Supported accommodation is for young people of 16 and over",
  ),
  "no-sex-accepted": at("sexesAccepted", "Select girls, boys or both"),
  "urn-not-in-register": at("urn", registrationWords["urn-not-in-register"]),
  "registration-ended": at("urn", registrationWords["registration-ended"]),
  "registration-suspended": at("urn", registrationWords["registration-suspended"]),
  "urn-of-another-kind": at("urn", registrationWords["urn-of-another-kind"]),
  "more-places-than-registered": at("places", registrationWords["more-places-than-registered"]),
  "short-breaks-only": at("urn", registrationWords["short-breaks-only"]),
  "urn-of-another-provider": at(
    "urn",
    "This number belongs to somebody else. Leave it empty for a household of a council’s own fostering service",
  ),
  "authority-not-said": at("authority", "Select the council area that the home is in"),
  "sector-unknown": at("area", "There is no such area on the map of England. Check it"),
  "fewer-places-than-offered": at(
    "places",
    "Vacancies of this home offer more places than this. Change them first",
  ),
  "sent-before": at("", sentBeforeWords),
  "changed-by-somebody-else": at("", changedWords),
};
