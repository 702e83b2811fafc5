import { AGE_WORDS, PERSON_STATES } from "./name-cues.ts";
import type { NameToken } from "./name-tokens.ts";

const AGE = "(?:1\\d|[1-9])";
/** ", 9," and " (9)" and " - 9 years": an age beside a name. */
const AGE_BESIDE = new RegExp(
  `^(?:,\\s${AGE}(?=,)|\\s\\(${AGE}\\)|(?:,|\\s[–—-])\\s${AGE}\\syears)`,
);
const BESIDE = /^(?:,\s|\s\(|\s[–—-]\s)$/;
const ENDS_BESIDE = /^(?:[,)]|\syears?\b)/;
const AGE_ENDS = "(?:[.,;)\\n]|$|\\s(?:and|years?)\\b)";
/** "is 14", but not "is 6 weeks" or "is 10%". */
const IS_AGE = new RegExp(`^\\s${AGE}${AGE_ENDS}`);
const ENDS_AS_AGE = new RegExp(`^${AGE_ENDS}`);

const isAgeWord = (token: NameToken | undefined, ends: RegExp): boolean =>
  token !== undefined && AGE_WORDS.has(token.lower) && ends.test(token.after);

/** Whether what follows a word says how old or how somebody is: "Ruby is ten", "Ruby (10)", "Ruby was placed". */
export function isDescribed(tokens: readonly NameToken[], place: number): boolean {
  const token = tokens[place];
  const next = tokens[place + 1];
  if (token?.possessive !== false) return false;
  if (AGE_BESIDE.test(token.after)) return true;
  if (next === undefined) return false;
  if (BESIDE.test(next.gap) && isAgeWord(next, ENDS_BESIDE)) return true;
  if (!/^(?:is|was|has)$/.test(next.lower)) return false;
  const state = tokens[place + 2];
  return (
    IS_AGE.test(next.after) ||
    isAgeWord(state, ENDS_AS_AGE) ||
    PERSON_STATES.has(state?.lower ?? "")
  );
}
