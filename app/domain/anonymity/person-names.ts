import type { Span } from "./finding.ts";
import { TITLES } from "./name-cues.ts";
import { isNameAt } from "./name-evidence.ts";
import type { NameToken } from "./name-tokens.ts";
import { nameTokens } from "./name-tokens.ts";
import { mayBeFamilyName } from "./word-senses.ts";

type Stretch = { readonly start: number; readonly end: number };

const PARTICLES =
  /^(?:de|da|do|dos|das|del|della|di|van|von|der|den|ten|la|le|bin|ibn|bint|binte|al|el|ap|ab|ferch|e|y|und|mac|st|ul|ud|abu|umm)$/;
const JOINED = /^(?:\s{1,2}|-)$/;
const JOINED_AFTER_DOT = /^\.\s{0,2}$/;

function hidden(stretches: readonly Stretch[], length: number): Uint8Array {
  const mask = new Uint8Array(length);
  for (const { start, end } of stretches) mask.fill(1, start, end);
  return mask;
}

/** Whether two words stand together: "Sarah Khan", "J. Khan", "Mr. Khan", but not the end of one sentence and the next. */
function stands(before: NameToken, token: NameToken): boolean {
  if (JOINED.test(token.gap)) return true;
  const shortened = before.word.length === 1 || TITLES.has(before.lower);
  return shortened && JOINED_AFTER_DOT.test(token.gap);
}

/** Whether a word after a name belongs to the name: a family name, another capital, an initial. */
function continues(before: NameToken, token: NameToken): boolean {
  if (!stands(before, token)) return false;
  const afterCapital = before.capital;
  if (!token.capital)
    return (
      !afterCapital &&
      (mayBeFamilyName(token.lower) ? token.sense === "family" : token.sense === "first")
    );
  if (token.startsSentence) return false;
  if (token.allCapitals && token.word.length <= 5) return !afterCapital && token.word.length > 3;
  const sense = token.sense;
  return sense !== "ordinary" || mayBeFamilyName(token.lower);
}

/** "bint" in "Amina bint Yusuf": a small word between two parts of a name. */
function isParticle(token: NameToken, after: NameToken | undefined): boolean {
  if (!PARTICLES.test(token.lower) || !JOINED.test(token.gap)) return false;
  return after?.capital === true && JOINED.test(after.gap);
}

function extendRight(
  tokens: readonly NameToken[],
  marks: boolean[],
  blocked: (token: NameToken) => boolean,
): void {
  tokens.forEach((token, place) => {
    const before = tokens[place - 1];
    const isOpen = marks[place] !== true && marks[place - 1] === true && !blocked(token);
    if (before === undefined || !isOpen || before.possessive) return;
    if (isParticle(token, tokens[place + 1]) || continues(before, token)) marks[place] = true;
  });
}

/** Marks the same unusual word wherever else it stands with a capital: what is a name once is a name throughout. */
function markRepeats(
  tokens: readonly NameToken[],
  marks: boolean[],
  blocked: (token: NameToken) => boolean,
): void {
  const seen = new Set<string>();
  tokens.forEach((token, place) => {
    if (marks[place] === true && token.word.length > 2 && token.sense !== "either")
      seen.add(token.lower);
  });
  tokens.forEach((token, place) => {
    if (token.capital && seen.has(token.lower) && !blocked(token) && token.sense !== "ordinary")
      marks[place] = true;
  });
}

const isTitle = ({ lower, capital }: NameToken): boolean =>
  TITLES.has(lower) && (capital || lower !== "miss");

function joinMarked(tokens: readonly NameToken[], marks: readonly boolean[]): Span[] {
  const spans: Span[] = [];
  tokens.forEach((token, place) => {
    if (marks[place] !== true) return;
    const before = tokens[place - 1];
    const together = before !== undefined && !before.possessive && stands(before, token);
    const last = spans.at(-1);
    if (together && marks[place - 1] === true && last !== undefined) {
      spans[spans.length - 1] = { ...last, end: token.end };
    } else {
      const start = together && isTitle(before) ? before.start : token.start;
      spans.push({ kind: "person-name", start, end: token.end });
    }
  });
  return spans;
}

/**
 * Names of people: capitals that no ordinary word explains, known first names in any case, and whatever follows "called",
 * "my name is", a title or a family word. Stretches in `allowed` (films, clubs, laws) and `taken` (other finds) are passed over.
 */
export function findPersonNames(
  text: string,
  allowed: readonly Stretch[],
  taken: readonly Stretch[],
): Span[] {
  const mask = hidden([...allowed, ...taken], text.length);
  const blocked = (token: NameToken) => mask[token.start] === 1;
  const tokens = nameTokens(text);
  const marks = tokens.map((token, place) => !blocked(token) && isNameAt(tokens, place));
  extendRight(tokens, marks, blocked);
  markRepeats(tokens, marks, blocked);
  return joinMarked(tokens, marks);
}
