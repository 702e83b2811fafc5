import { isNhsNumber, isUpn } from "./check-digits.ts";
import type { Span } from "./finding.ts";
import { spansOf, spansOfValue } from "./finding.ts";

const GAP = "[\\s().·–-]{0,3}";
const DIGIT_RUN = new RegExp(
  `(?<![\\p{L}\\p{N}£$€.,/])(?:\\(?(?:\\+|00)\\s?44|44|\\(?[0Oo])(?:${GAP}[\\dOo]){9,11}(?![\\p{L}\\p{N}])|\\(?\\+\\s?\\d(?:${GAP}\\d){7,13}(?!\\d)`,
  "gu",
);
const CUED_PHONE =
  /\b(?:tel|telephone|phone|mobile|mob|ring|call|text|whatsapp)\b\D{0,24}?(?<value>\d[\d -]{4,10}\d)\b/dgi;
const DIGIT_WORD = "(?:oh|zero|one|two|three|four|five|six|seven|eight|nine|double|treble|triple)";
const SPELT_PHONE = new RegExp(`\\b${DIGIT_WORD}(?:[\\s,-]{1,2}${DIGIT_WORD}){6,14}\\b`, "gi");
const SIGN_BETWEEN = "[\\s.·/_,|–—-]";
const THREES_AND_FOUR = new RegExp(
  `(?<![\\d+])\\d{3}${SIGN_BETWEEN}{0,3}\\d{3}${SIGN_BETWEEN}{0,3}\\d{4}(?!\\d)`,
  "g",
);
/** Ten digits with the same sign between some of them; each place is tried, as another number may stand before. */
const TEN_DIGITS = new RegExp(
  `(?<![\\d+])(?=\\d{1,9}(?<sign>${SIGN_BETWEEN})|\\d{10}(?!\\d))(?=(?<value>\\d(?:\\k<sign>?\\d){9}(?!\\d)))`,
  "dg",
);
const CUED_NHS = new RegExp(
  `\\bN\\.?H\\.?S\\.?(?:\\s(?:number|no|num|id))?[\\s.:#(-]{0,4}(?:is\\s)?(?<value>\\d(?:${SIGN_BETWEEN}{0,3}\\d){9})(?!\\d)`,
  "dgi",
);

const NATIONAL_INSURANCE =
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?[A-D](?![A-Z0-9])/gi;
const upnOf = (digits: string) =>
  `[A-Z](?:${SIGN_BETWEEN}{0,2}\\d){${digits}}${SIGN_BETWEEN}{0,2}[\\dA-Z](?![\\p{L}\\p{N}])`;
const UPN_SHAPE = new RegExp(`(?<![\\p{L}\\p{N}])${upnOf("11")}`, "giu");
const CUED_UPN = new RegExp(
  `\\bUPN(?:\\s(?:number|no))?[\\s.:#(-]{0,4}(?:is\\s)?(?<value>${upnOf("10,12")})`,
  "dgiu",
);

const COURT_NUMBER = /\b[A-Z]{2}\s?\d{2}\s?[A-Z]\s?\d{4,6}\b/gi;
const SYSTEM_NUMBER =
  /\b(?:LCS|LL|ICS|ICT|CareFirst|Carefirst|Mosaic|Eclipse|Azeus|Capita|SystmOne|EMIS|RiO|ULN|UCAS|CHI|Home Office|HO|Cerner|PIN|PARIS|CRN|URN|ID)\b(?:\s(?:no|number|id|ref|reference|case))?[\s.:#-]{1,3}(?:is\s)?[A-Z]{0,3}\d[\d/-]{3,14}\b/gi;
const CUED_NUMBER =
  /\b(?:case|court|file|record|client|person|patient|hospital|crime|police|passport|reference|ref|claim|order)(?:\s(?:no|num|number|ref|reference|id))?\b[\s.:#-]{1,3}(?:(?:is|was)\s)?(?<value>(?=[A-Z0-9/-]{0,20}\d{3})[A-Z0-9][A-Z0-9/-]{3,24})\b/dgi;
const LONG_NUMBER =
  /(?<![\p{L}\p{N}£$€.,])[A-Z]{0,3}\d{6,16}[A-Z]{0,2}(?![\p{L}\p{N}]|[.,]\d|\s?(?:pounds|per))/gu;

const CAR_NOW = /\b[A-HJ-PR-Y]{2}\d{2}[\s-]?[A-HJ-PR-Z]{3}\b/g;
const CAR_BEFORE_2001 =
  /\b[A-HJ-NPR-TV-Y]\d{1,3}[\s-]?[A-HJ-PR-Y]{3}\b|\b[A-Z]{3}[\s-]?\d{1,3}[A-HJ-NPR-TV-Y]\b/g;
const CUED_CAR =
  /\b(?:reg|registration|number plate|plate|car|van|vehicle)\b(?:\s(?:no|number|is|was|with))?[\s:,.-]{1,3}(?<value>[A-Z]{2}\d{2}\s?[A-Z]{3}|[A-Z]\d{1,3}\s?[A-Z]{3}|[A-Z]{3}\s?\d{1,3}[A-Z])\b/dgi;

function isPhone(run: string): boolean {
  const digits = run.replace(/[oO]/g, "0").replace(/\D/g, "");
  if (/^[(\s]*\+/.test(run)) return digits.length >= 8;
  if (/^(?:0044|44)/.test(digits)) return digits.length >= 12;
  return /^0[1235789]/.test(digits) && digits.length <= 11;
}

/** UK and foreign phone numbers in any usual spacing, and short ones after words such as "ring". */
export function findPhones(text: string): Span[] {
  const runs = spansOf("phone", text, DIGIT_RUN).filter(({ start, end }) =>
    isPhone(text.slice(start, end)),
  );
  return [
    ...runs,
    ...spansOfValue("phone", text, CUED_PHONE),
    ...spansOf("phone", text, SPELT_PHONE),
  ];
}

const within = (inner: Span, outer: Span): boolean =>
  outer.start < inner.start && inner.end <= outer.end;
const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Ten digits that pass the NHS check and are no part of a phone number, or any ten after the letters NHS (a mistyped one points to a child too). */
export function findNhsNumbers(text: string): Span[] {
  const phones = findPhones(text);
  const isValid = (span: Span) =>
    isNhsNumber(text.slice(span.start, span.end).replace(/\D/g, "")) &&
    !phones.some((phone) => within(span, phone));
  const usual = spansOf("nhs-number", text, THREES_AND_FOUR).filter(isValid);
  const others = spansOfValue("nhs-number", text, TEN_DIGITS).filter(
    (span) => isValid(span) && !usual.some((one) => overlap(span, one)),
  );
  return [...usual, ...others, ...spansOfValue("nhs-number", text, CUED_NHS)];
}

/** National Insurance numbers (HMRC format: two letters, six digits, a letter A to D). */
export function findNationalInsurance(text: string): Span[] {
  return spansOf("national-insurance", text, NATIONAL_INSURANCE);
}

/** Unique pupil numbers whose check letter fits or that are called one; another is still found as a long number. */
export function findUpns(text: string): Span[] {
  const valid = spansOf("upn", text, UPN_SHAPE).filter(({ start, end }) =>
    isUpn(text.slice(start, end).replace(/[^a-z\d]/gi, "")),
  );
  return [...valid, ...spansOfValue("upn", text, CUED_UPN)];
}

/** Family court numbers, record numbers of care and health systems, and any other run of six digits or more. */
export function findCaseNumbers(text: string): Span[] {
  return [
    ...spansOf("case-number", text, COURT_NUMBER),
    ...spansOf("case-number", text, SYSTEM_NUMBER),
    ...spansOfValue("case-number", text, CUED_NUMBER),
    ...spansOf("case-number", text, LONG_NUMBER),
  ];
}

/** Car registrations of the present and the two older styles in capitals, and in any case after a word such as "reg". */
export function findCarRegistrations(text: string): Span[] {
  return [
    ...spansOf("car-registration", text, CAR_NOW),
    ...spansOf("car-registration", text, CAR_BEFORE_2001),
    ...spansOfValue("car-registration", text, CUED_CAR),
  ];
}
