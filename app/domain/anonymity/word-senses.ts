import { NAMES_THAT_ARE_WORDS } from "./ambiguous-names.ts";
import { CULTURE_WORDS, EVERYDAY_WORDS } from "./everyday-words.ts";
import { FAMILY_NAMES } from "./family-names.ts";
import { FIRST_NAMES } from "./first-names.ts";
import { SECTOR_WORDS } from "./sector-words.ts";

/**
 * How a word reads by itself: surely a first name, surely a family name, a name that is also an everyday word, a word known to
 * be no name, or a word never seen.
 */
export type WordSense = "first" | "family" | "either" | "ordinary" | "unknown";

const NOUN_ENDING =
  /(?:tions?|ments?|ness|ships?|isms?|ology|ful|less|able|ities|ically|ances|ences|ously|ively|ated|ised)$/;
const TIMES_OF_YEAR = new Set("april may june august autumn winter summer".split(" "));
const CALENDAR_OR_COUNTRY = new Set([
  ...TIMES_OF_YEAR,
  ..."christian jordan georgia kenya india chad israel jamaica asia london".split(" "),
]);

/** Whether a word, as written, is known to name nobody. */
export function isOrdinary(lower: string): boolean {
  return EVERYDAY_WORDS.has(lower) || SECTOR_WORDS.has(lower) || CULTURE_WORDS.has(lower);
}

/** Whether a word has letters outside the English alphabet. */
export function hasAccent(lower: string): boolean {
  return /[^a-z'-]/.test(lower);
}

function plain(lower: string): string {
  return lower.normalize("NFD").replace(/\p{M}/gu, "");
}

/** "schools" beside "school", "medication" by its ending: ordinary though the list does not have it. */
function looksOrdinary(lower: string): boolean {
  if (lower.endsWith("s") && isOrdinary(lower.slice(0, -1))) return true;
  return lower.length >= 7 && (NOUN_ENDING.test(lower) || lower.endsWith("ing"));
}

/** A name that the lists have without its accents. */
function isAccentedName(lower: string): boolean {
  const base = hasAccent(lower) ? plain(lower) : lower;
  return base !== lower && (FIRST_NAMES.has(base) || FAMILY_NAMES.has(base));
}

function senseOfPart(lower: string): WordSense {
  if (NAMES_THAT_ARE_WORDS.has(lower)) return "either";
  if (FIRST_NAMES.has(lower) || isAccentedName(lower)) return "first";
  if (isOrdinary(lower)) return "ordinary";
  if (FAMILY_NAMES.has(lower)) return "family";
  return looksOrdinary(lower) ? "ordinary" : "unknown";
}

/** Reads one word; of a hyphenated word, a name in any part makes a name and ordinary parts make an ordinary word. */
export function wordSense(lower: string): WordSense {
  const whole = senseOfPart(lower);
  if (whole !== "unknown" || !lower.includes("-")) return whole;
  const parts = lower.split("-").map(senseOfPart);
  if (parts.includes("first")) return "first";
  if (parts.some((part) => part === "ordinary") || parts.every((part) => part === "either"))
    return "ordinary";
  return parts.includes("family") ? "family" : "unknown";
}

/** Whether the word is a month, season, feast or country as well as a name. */
export function isCalendarOrCountry(lower: string): boolean {
  return CALENDAR_OR_COUNTRY.has(lower);
}

/** Whether the word is a month or a season as well as a name. */
export function isTimeOfYear(lower: string): boolean {
  return TIMES_OF_YEAR.has(lower);
}

/** Whether the word may continue a name that has begun: "Sarah Wood", "Mia Khan". */
export function mayBeFamilyName(lower: string): boolean {
  return (
    FAMILY_NAMES.has(lower) ||
    /^(?:brown|white|black|green|king|wood|woods|hill|hills|baker|cook|young|wright|hall|moore|bell|mills|lane|price|rice|cross|page|field|fields|park|parks|church|bishop|west|north|south|day|long|little|sharp|rose|marsh|ford|shepherd|carpenter|gardner|farmer|hunt|hope|may|mason|bird|fox|wolf|love|noble|power|read|rush|short|small|stone|swift|winter|summers|frost|snow|banks|barker|bond|brook|burns|bush|butcher|butler|french|england|ireland|holland|english|welsh|scott|walker|taylor|turner|cooper|carter|parker|potter|porter|weaver|singer|steel|strong|best|good|goodman|wise|wells|waters|rivers|lake|forest|grant|grace|blessing|star|kaur|singh|begum|bibi)$/.test(
      lower,
    )
  );
}
