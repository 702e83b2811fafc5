import { allowedStretches } from "./allowed-phrases.ts";
import { findDates } from "./date-identifiers.ts";
import type { Finding, FindingKind, Span } from "./finding.ts";
import { describeSpan } from "./finding.ts";
import { findInitials } from "./initials.ts";
import { findPostcodes, findStreetAddresses } from "./location-identifiers.ts";
import {
  findCarRegistrations,
  findCaseNumbers,
  findNationalInsurance,
  findNhsNumbers,
  findPhones,
  findUpns,
} from "./number-identifiers.ts";
import { findEmails, findSocialHandles, findWebAddresses } from "./online-identifiers.ts";
import { findOtherScripts } from "./other-scripts.ts";
import { findPersonNames } from "./person-names.ts";
import { findPlaceNames } from "./place-names.ts";
import { plainLetters } from "./plain-letters.ts";
import { findSettingNames } from "./setting-names.ts";

const SHAPES = [
  findOtherScripts,
  findEmails,
  findWebAddresses,
  findSocialHandles,
  findUpns,
  findNhsNumbers,
  findNationalInsurance,
  findDates,
  findCaseNumbers,
  findPhones,
  findPostcodes,
  findCarRegistrations,
] as const;
const CAPITALISED = [findSettingNames, findStreetAddresses, findPlaceNames, findInitials] as const;

/** Which reading of the same words wins: the lower number, and of equals the longer. */
const RANK: Readonly<Record<FindingKind, number>> = {
  email: 0,
  "web-address": 1,
  "social-handle": 2,
  upn: 3,
  "nhs-number": 4,
  "date-of-birth": 5,
  "exact-date": 5,
  "national-insurance": 6,
  phone: 7,
  "case-number": 8,
  postcode: 9,
  "car-registration": 10,
  "school-or-service": 11,
  "street-address": 11,
  "place-name": 12,
  "person-name": 13,
  "other-script": 0,
};

const overlaps = (one: Span, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;

/** Keeps the strongest reading of each stretch: earlier kinds first, then the longer span. */
function settle(spans: readonly Span[], length: number): Span[] {
  const taken = new Uint8Array(length);
  const inOrder = [...spans].sort(
    (one, other) =>
      RANK[one.kind] - RANK[other.kind] ||
      other.end - other.start - (one.end - one.start) ||
      one.start - other.start,
  );
  const kept: Span[] = [];
  for (const span of inOrder) {
    if (span.end <= span.start || taken.subarray(span.start, span.end).includes(1)) continue;
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  return kept;
}

/**
 * Looks for whatever could show who a child is in a stretch of free text (UK GDPR art 4(5): what remains identifiable is not
 * anonymous). Finds do not overlap and come in the order of the text. It looks at shape, lists and neighbouring words, knows
 * nothing of the child, and misses some: a person still reads what is published. What hides a word from a search and not from a
 * reader is read through; excerpts are as written.
 */
export function findIdentifiers(text: string): Finding[] {
  const { plain, start, end } = plainLetters(text);
  return spansIn(plain).map((span) =>
    describeSpan(text, { ...span, start: start(span.start), end: end(span.end) }),
  );
}

function spansIn(text: string): Span[] {
  const shaped = SHAPES.flatMap((find) => find(text));
  const allowed = allowedStretches(text);
  const open = CAPITALISED.flatMap((find) => find(text)).filter(
    (span) =>
      span.kind === "street-address" ||
      span.kind === "school-or-service" ||
      !allowed.some((stretch) => overlaps(span, stretch)),
  );
  const found = settle(
    [
      ...shaped,
      ...open.filter((span) => !allowed.some((a) => a.start <= span.start && a.end >= span.end)),
    ],
    text.length,
  );
  const names = findPersonNames(text, allowed, found);
  return settle([...found, ...names], text.length).sort((one, other) => one.start - other.start);
}
