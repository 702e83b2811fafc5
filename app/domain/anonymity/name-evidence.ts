import { isDescribed } from "./described-person.ts";
import {
  AFTER_CALLED,
  HEAD_VERBS,
  HEAD_VERBS_AFTER_S,
  HEAD_VERBS_OF_THINGS,
  PEOPLE,
  PERSON_VERBS,
  THINGS,
  TITLES,
} from "./name-cues.ts";
import type { NameToken } from "./name-tokens.ts";
import { hasAccent, isCalendarOrCountry, isTimeOfYear, wordSense } from "./word-senses.ts";

type Tokens = readonly NameToken[];

const NEAR = /^[\s,:("“'‘]{1,3}$/;
const ONE_SPACE = /^\s{1,2}$/;
/** Names that are verbs in lower case: "his mum will", "her dad may". */
const VERBS = new Set(
  "will may mark hope rose rob sue chase grant pat drew bill can lance said rich".split(" "),
);

const MODALS = /^(?:will|may|can|said)$/;
const BEFORE_SOMEBODY = /^(?:with|that|when|told|asked|like|both|says|said|if)$/;

const lowerAt = (tokens: Tokens, place: number): string => tokens[place]?.lower ?? "";

/** The two words before an introduced name, and what stands between them and the name. */
const INTRODUCTIONS: readonly (readonly [words: RegExp, gap: RegExp])[] = [
  [/^(?!so )\S* (?:called|named|nicknamed|aka|christened)$/, NEAR],
  [/^names? (?:is|was|are)$/, NEAR],
  [/ names?$/, /^\s?[:=-]\s?$/],
  [/^(?:known|referred) as$|^answers to$|^go(?:es)? by$/, ONE_SPACE],
  [/^call(?:s|ed)? (?:her|him|me|them)$/, ONE_SPACE],
];

/** "called mia", "my name is mia", "my name's mia", "known as mia", "calls her mia", "name: mia". */
function isIntroduced(tokens: Tokens, place: number, gap: string): boolean {
  const before = tokens[place - 1];
  if (before?.lower === "name" && before.possessive) return true;
  const words = `${lowerAt(tokens, place - 2)} ${before?.lower ?? ""}`;
  return INTRODUCTIONS.some(([spoken, between]) => spoken.test(words) && between.test(gap));
}

function followsPerson(tokens: Tokens, place: number, token: NameToken): boolean {
  const before = tokens[place - 1];
  return (
    before !== undefined && !before.possessive && PEOPLE.has(before.lower) && NEAR.test(token.gap)
  );
}

function followsTitle(tokens: Tokens, place: number, token: NameToken): boolean {
  const title = tokens[place - 1];
  if (title === undefined || !TITLES.has(title.lower) || !/^\.?\s{1,2}$/.test(token.gap))
    return false;
  if (token.capital) return title.capital || /^(?:mr|mrs|ms|dr)$/.test(title.lower);
  return /^(?:mr|mrs|ms)$/.test(title.lower) && token.sense !== "ordinary";
}

/** Whether the words after it treat it as somebody: "likes …", "'s mum", ", aged nine", "and her sister". */
function actsAsPerson(tokens: Tokens, place: number, verbs: ReadonlySet<string>): boolean {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (token === undefined || next === undefined) return false;
  if (token.possessive) return !next.capital;
  if (/^,\s$/.test(next.gap)) return /^(?:aged|who|her|his|a|an|my|our)$/.test(next.lower);
  if (!ONE_SPACE.test(next.gap) || next.capital) return false;
  if (next.lower === "and")
    return (
      /^(?:her|his|their|i)$/.test(lowerAt(tokens, place + 2)) ||
      tokens[place + 2]?.capital === true
    );
  return verbs.has(next.lower);
}

function nextIsSurname(tokens: Tokens, place: number): boolean {
  const next = tokens[place + 1];
  if (
    next === undefined ||
    !next.capital ||
    tokens[place]?.possessive === true ||
    !ONE_SPACE.test(next.gap)
  )
    return false;
  return !next.allCapitals && next.sense !== "ordinary";
}

/** "Will likes", "May needs", "Will can", but not "Will need" or "May like". */
function modalIsName(tokens: Tokens, place: number, token: NameToken): boolean {
  const next = lowerAt(tokens, place + 1);
  if (token.lower !== "may" && /^(?:can|might|must)$/.test(next)) return true;
  return PERSON_VERBS.has(next) && /(?:s|d|nt|'t|who)$/.test(next);
}

/** The verbs that make a person of a word: fewer where things, ideas or months do as much. */
function verbsOf({ lower, sense }: NameToken): ReadonlySet<string> {
  if (isTimeOfYear(lower) || THINGS.has(lower)) return HEAD_VERBS_OF_THINGS;
  return sense === "unknown" && lower.endsWith("s") ? HEAD_VERBS_AFTER_S : HEAD_VERBS;
}

function behavesAsPerson(tokens: Tokens, place: number, token: NameToken): boolean {
  if (MODALS.test(token.lower)) return modalIsName(tokens, place, token);
  return isDescribed(tokens, place) || actsAsPerson(tokens, place, verbsOf(token));
}

/** "May Roberts", "We met Grace Khan", but not "Will Sarah come?". */
function hasSurname(tokens: Tokens, place: number, token: NameToken): boolean {
  if (!nextIsSurname(tokens, place)) return false;
  const asked = token.startsSentence && MODALS.test(token.lower);
  return !asked || tokens[place + 1]?.sense === "family";
}

/** "with May", "told Jordan", "April likes", but not "in May", "from Jordan" or "April and May". */
function calendarIsName(tokens: Tokens, place: number, token: NameToken): boolean {
  const next = lowerAt(tokens, place + 1);
  if (token.possessive) return PEOPLE.has(next) || /^(?:bed)?room$/.test(next);
  if (next !== "and" && behavesAsPerson(tokens, place, token)) return true;
  return !token.startsSentence && BEFORE_SOMEBODY.test(lowerAt(tokens, place - 1));
}

/** "Hope", "May", "Jordan": a name only where a name would stand. */
function eitherIsName(tokens: Tokens, place: number, token: NameToken): boolean {
  if (hasSurname(tokens, place, token)) return true;
  if (isCalendarOrCountry(token.lower)) return calendarIsName(tokens, place, token);
  return !token.startsSentence || token.possessive || behavesAsPerson(tokens, place, token);
}

function unknownIsName(tokens: Tokens, place: number, token: NameToken): boolean {
  if (!token.startsSentence || hasAccent(token.lower) || nextIsSurname(tokens, place)) return true;
  return behavesAsPerson(tokens, place, token);
}

/** "Callums mum", "Poppys bond": a first name and an s, as it is typed in a hurry; "Hopes" only before somebody of theirs. */
function lacksApostrophe(tokens: Tokens, place: number, token: NameToken): boolean {
  if (!token.lower.endsWith("s") || token.possessive) return false;
  const base = wordSense(token.lower.slice(0, -1));
  if (base === "first") return token.sense === "unknown";
  if (base !== "either") return false;
  return /[^aeiou]ys$/.test(token.lower) || PEOPLE.has(lowerAt(tokens, place + 1));
}

function capitalIsName(tokens: Tokens, place: number, token: NameToken): boolean {
  const sure = token.sense === "first" || token.sense === "family";
  if (token.allCapitals) return sure && token.word.length > 2;
  if (token.word.length === 1) return false;
  if (token.sense === "either") return eitherIsName(tokens, place, token);
  if (lacksApostrophe(tokens, place, token)) return true;
  return sure || (token.sense === "unknown" && unknownIsName(tokens, place, token));
}

/** "her sister Grace", "his cousin hope", but not "his mum will" or "her dad, May". */
function isNamedRelation(tokens: Tokens, place: number, token: NameToken): boolean {
  if (token.sense !== "either" || !followsPerson(tokens, place, token)) return false;
  if (token.capital) return ONE_SPACE.test(token.gap) || !isCalendarOrCountry(token.lower);
  return ONE_SPACE.test(token.gap) && !VERBS.has(token.lower) && !isCalendarOrCountry(token.lower);
}

/** Whether the word at this place names a person, judged by the word and its neighbours. */
export function isNameAt(tokens: Tokens, place: number): boolean {
  const token = tokens[place];
  if (token === undefined) return false;
  if (followsTitle(tokens, place, token) || isNamedRelation(tokens, place, token)) return true;
  if (isIntroduced(tokens, place, token.gap) && !AFTER_CALLED.has(token.lower)) {
    return token.sense !== "ordinary";
  }
  if (token.capital) return capitalIsName(tokens, place, token);
  return token.sense === "first" && token.word.length > 2;
}
