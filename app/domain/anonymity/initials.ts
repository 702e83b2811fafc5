import type { Span } from "./finding.ts";
import { spansOf } from "./finding.ts";

const DOTTED =
  /(?<![\p{L}\p{N}.@&'’])\p{Lu}\.(?:\s?\p{Lu}\.){0,3}(?:\s?\p{Lu}(?![\p{L}\p{N}'’]))?/gu;
const DOTTED_THEN_NAME =
  /(?<![\p{L}\p{N}.@&'’])(?:\p{Lu}\.|(?<!\p{L}{1,40}\s)[B-HJ-Z])(?:\s\p{Lu}\.?)?(?=\s\p{Lu}\p{Ll}{2,})/gu;
const SPACED =
  /(?<![\p{L}\p{N}.&'’-]|[\p{Lu}]\s)[B-HJ-Z]\s[A-Z](?![\p{L}\p{N}&'’-]|\s?&|\s[A-Z]\b)/gu;
const PAIR = /(?<![\p{L}\p{N}.&@'’/£-])[A-Z]{2}(?![\p{L}\p{N}&@'/-])/gu;
const SINGLE =
  /(?<![\p{L}\p{N}.&@'’/£-])[B-HJ-WYZ](?:(?=['’]s\s)|(?=\s(?:is|was|has|had|likes|loves|enjoys|needs|lives|said|says|wants|will|can|does|presents|struggles|feels|moved|went|attends|and (?:her|his))\b))/gu;

const KNOWN = new Set(
  `UK US EU TV PE RE IT ICT LA LAS GP OT SW PA PC DC TA EP HV IV PR CP CIN DV DA SA SV DBS SG SO EY YP FC AP PD LD HI VI AM PM OK ID IQ DJ VR AI CD HQ MH TM RM HT NI ND NB PS QA KS EH ED EA EHC YOT MD GB DP SI RI RO
  XL FM CE CO OR IN ON AT TO BY OF IF IS IT AS AN NO SO WE HE ME MY UP GO DO BE US HR IR PT PB PG VS FA BA MA MS PO SC WC AR TA OD OT DS YO MW FT PJ UN TF HO LP AA NA AC DT RS CV HE FE ST FF JK LO CC BSL ASD ADHD DOB NHS GCSE
  UC HB CT IF UTI CF MDT TAF TAC AQA RHI QC KC JP MP BP RP XP EE BT ITV BBC ETE`.split(/\s+/),
);

function isKnown(excerpt: string): boolean {
  return KNOWN.has(excerpt.replace(/[^\p{Lu}]/gu, ""));
}

function inCapitals(text: string, { start, end }: Span): boolean {
  return (
    /\p{Lu}{2,}[\s:,-]{1,2}$/u.test(text.slice(Math.max(0, start - 14), start)) ||
    /^[\s:,-]{1,2}\p{Lu}{2,}\b/u.test(text.slice(end, end + 14))
  );
}

/** Initials that stand for somebody: "J.S.", "J S", "JS", "K has settled"; the sector's own short forms pass. */
export function findInitials(text: string): Span[] {
  const pairs = spansOf("person-name", text, PAIR).filter((span) => !inCapitals(text, span));
  const dotted = spansOf("person-name", text, DOTTED).filter(
    ({ start, end }) => end - start > 2 || /^\s\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)),
  );
  return [
    ...dotted,
    ...spansOf("person-name", text, DOTTED_THEN_NAME),
    ...spansOf("person-name", text, SPACED),
    ...pairs,
    ...spansOf("person-name", text, SINGLE),
  ].filter(({ start, end }) => !isKnown(text.slice(start, end)));
}
