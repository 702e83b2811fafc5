import type { Candidate } from "./candidate.ts";
import type { Said } from "./requirement.ts";

/** A sentence that rests on what the provider said of the home. */
export function fromProfile(
  candidate: Candidate,
  field: string,
  says: string,
  sentence: string,
): Said {
  return { sentence, fact: { field, says, confirmedAt: candidate.home.profileConfirmedAt } };
}

/** A sentence that rests on the vacancy, as last confirmed. */
export function fromVacancy(
  candidate: Candidate,
  field: string,
  says: string,
  sentence: string,
): Said {
  return { sentence, fact: { field, says, confirmedAt: candidate.vacancy.confirmedAt } };
}

/** A sentence that rests on Ofsted's register or on the map, which no provider confirms. */
export function fromRecord(field: string, says: string, sentence: string): Said {
  return { sentence, fact: { field, says, confirmedAt: null } };
}
