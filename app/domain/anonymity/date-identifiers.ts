import type { Span } from "./finding.ts";
import { spansOf, spansOfValue } from "./finding.ts";

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?:(?:19|20)\\d{2}|['’]?\\d{2})";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th))?";
const DAY_WORD =
  "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth|twenty[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty[\\s-]first)";
const FEAST =
  "(?:Christmas (?:Day|Eve)|Boxing Day|New Year[’']?s? (?:Day|Eve)|Valentine[’']?s Day|Bonfire Night|Hallowe[’']?en)";

const DATES: readonly RegExp[] = [
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])\s?([/.\-–])\s?(?:0?[1-9]|1[0-2])\s?\1\s?(?:(?:19|20)\d{2}|\d{2})(?![\d/-])/g,
  /(?<![\d/.,-])(?:0?[1-9]|[12]\d|3[01])([\s,|_—])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?![\d/-])/g,
  /(?<![\d/.-])(?:19|20)\d{2}([/.-])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])(?![\d/-])/g,
  new RegExp(
    `(?<![\\d.:£])\\b(?:the\\s)?${DAY}(?:\\s(?:day\\s)?of)?[\\s.,-]{1,2}${MONTH}\\b(?:\\.?,?[\\s.-]{0,2}${YEAR}(?!\\d))?`,
    "gi",
  ),
  new RegExp(
    `\\b${MONTH}\\b\\.?\\s(?:the\\s)?(?:3[01]|[12]\\d|0?[1-9])(?:\\s?(?:st|nd|rd|th)\\b)?(?![\\d:%]|\\s?(?:to|-|or|hours|days|weeks|months|years|times)\\b)(?:,?\\s(?:19|20)\\d{2})?`,
    "gi",
  ),
  new RegExp(`\\b${DAY_WORD}\\s(?:day\\s)?(?:of\\s)?${MONTH}\\b(?:,?\\s${YEAR}(?!\\d))?`, "gi"),
  new RegExp(`\\b${MONTH}\\s(?:the\\s)?${DAY_WORD}\\b(?:,?\\s${YEAR}(?!\\d))?`, "gi"),
  new RegExp(`\\b${FEAST}\\s(?:in\\s)?(?:19|20)\\d{2}\\b`, "gi"),
];
const DAY_AND_MONTH =
  /(?<=\b(?:on|dated|since|until|by|born|dob|d\.o\.b\.?|from)[:\s]{1,2})(?!24\/7)(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/])/gi;

const BIRTH_CUE =
  "(?:\\bd\\.?\\s?o\\.?\\s?b\\b\\.?|\\bdate of birth|\\bborn|\\bbirth\\s?day|\\bb-?day|\\bb\\.\\s?d\\.)";
const BIRTH_BEFORE = new RegExp(`${BIRTH_CUE}[^\\n.;]{0,24}$`, "i");
const BIRTH_WITHOUT_DAY = new RegExp(
  `${BIRTH_CUE}(?:\\s(?:is|was|in|on|around|early|late|mid)){0,3}[\\s:,(-]{1,3}(?<value>(?:${MONTH}|${FEAST})[\\s,]{0,2}(?:(?:19|20)\\d{2})?|(?:19|20)\\d{2}|\\d{6,8}|\\d{1,2}[\\s.]\\d{1,2}[\\s.]\\d{2,4}|${FEAST})(?!\\w)`,
  "dgi",
);
const BIRTHDAY_IN_NUMBERS =
  /\b(?:birth\s?day|b-?day|date of birth|d\.?o\.?b\.?)(?:\s(?:is|was|on|falls on)){0,2}[\s:,(-]{1,3}(?<value>(?:0?[1-9]|[12]\d|3[01])\s?[/.–-]\s?(?:0?[1-9]|1[0-2]))(?![\d/])/dgi;

const VERB_MAY = /\d\smay$/;
const DATE_CUE = /\b(?:on|since|until|by|dated|born|is|was|from|before|after|care|the)[\s:]{1,2}$/i;

/** "Aged 3 may need help" is no date; "on 3 may he left" is. */
function isVerb(text: string, { start, end }: Span): boolean {
  return (
    VERB_MAY.test(text.slice(start, end)) &&
    /^\s\p{L}/u.test(text.slice(end, end + 2)) &&
    !DATE_CUE.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** Exact dates in the many ways people write them; those after words such as "born" are dates of birth. Month and year alone pass. */
export function findDates(text: string): Span[] {
  const found = [...DATES, DAY_AND_MONTH]
    .flatMap((pattern) => spansOf("exact-date", text, pattern))
    .filter((span) => !isVerb(text, span));
  const named = found.map((span) =>
    BIRTH_BEFORE.test(text.slice(Math.max(0, span.start - 40), span.start))
      ? { ...span, kind: "date-of-birth" as const }
      : span,
  );
  return [
    ...named,
    ...spansOfValue("date-of-birth", text, BIRTH_WITHOUT_DAY),
    ...spansOfValue("date-of-birth", text, BIRTHDAY_IN_NUMBERS),
  ];
}
