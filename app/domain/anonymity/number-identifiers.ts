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
const CUED_NHS =
  /\bN\.?H\.?S\.?(?:\s(?:number|no|num|id))?[\s.:#(]{0,4}(?:is\s)?(?<value>\d{3}[\s-]?\d{3}[\s-]?\d{4})\b/dgi;

const NATIONAL_INSURANCE =
  /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?\d{2}[\s.-]?[A-D](?![A-Z0-9])/gi;
const UPN_SHAPE = /\b[A-Z][\s-]?\d{3}[\s-]?\d{3}[\s-]?\d{2}[\s-]?\d{3}[\dA-Z]\b/gi;

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

/** Ten digits that pass the NHS check, or any ten after the letters NHS (a mistyped number still points to a child). */
export function findNhsNumbers(text: string): Span[] {
  const runs = spansOf("nhs-number", text, /(?<![\d+])\d{3}[\s-]{0,2}\d{3}[\s-]{0,2}\d{4}(?!\d)/g);
  const valid = runs.filter(({ start, end }) =>
    isNhsNumber(text.slice(start, end).replace(/\D/g, "")),
  );
  return [...valid, ...spansOfValue("nhs-number", text, CUED_NHS)];
}

/** National Insurance numbers (HMRC format: two letters, six digits, a letter A to D). */
export function findNationalInsurance(text: string): Span[] {
  return spansOf("national-insurance", text, NATIONAL_INSURANCE);
}

/** Unique pupil numbers whose check letter fits; one that does not fit is still found as a long number. */
export function findUpns(text: string): Span[] {
  return spansOf("upn", text, UPN_SHAPE).filter(({ start, end }) =>
    isUpn(text.slice(start, end).replace(/[\s-]/g, "")),
  );
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
