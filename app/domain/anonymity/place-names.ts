import { withoutCapitals } from "./capitals.ts";
import type { Span } from "./finding.ts";
import { spansOf, spansOfValue } from "./finding.ts";
import { PLACE_NAMES, PLACES_THAT_ARE_WORDS } from "./place-words.ts";

const asPattern = (word: string): string => word.replace(/['’]/g, "['’]?").replace(/-/g, "[\\s-]");
const longestFirst = (names: readonly string[]): string =>
  [...names]
    .sort((one, other) => other.length - one.length)
    .map(asPattern)
    .join("|");

const KNOWN = new RegExp(
  `(?<![\\p{L}])(?:(?:North|South|East|West|Central|Greater|Inner)\\s)?(?:${longestFirst(PLACE_NAMES)})(?![\\p{L}])`,
  "gu",
);
const KNOWN_LOWER = new RegExp(
  `(?<=\\b(?:in|from|near|to|around|at|of|outside)\\s)(?:${longestFirst(PLACE_NAMES.filter((name) => name.length > 3 && name !== "Bury")).toLowerCase()})(?![\\p{L}])`,
  "gu",
);
const AFTER_CUE = new RegExp(
  `\\b(?:near|around|outside|from|to|of|live in|lives in|lived in|placed in|grew up in|towards)\\s(?<value>${longestFirst(PLACES_THAT_ARE_WORDS)})(?![\\p{L}]|\\sand\\b)`,
  "dgu",
);
const PLACE_ENDING =
  /(?<=\b(?:in|near|from|around|outside|to|at|of|towards)\s)\p{Lu}\p{Ll}{1,12}(?:ford|ton|ham|bury|ley|wick|worth|mouth|pool|chester|shire|borough|burgh|stead|thorpe|hurst|field|combe|minster|bridge|port|stoke|dale|gate|wood|sea|head|moor|well|by)(?:-(?:on|in|upon|under|le|super)-\p{Lu}\p{Ll}{2,12})?(?![\p{L}]|['’]s|\s(?:has|is|was|and (?:her|his))\b)/gu;

/** Towns, counties and districts, also in a text in capitals; regions ("the North West"), countries and football clubs pass. */
export function findPlaceNames(text: string): Span[] {
  const lowered = withoutCapitals(text);
  const inCapitals = lowered === text ? [] : spansOf("place-name", lowered, KNOWN);
  return [
    ...inCapitals,
    ...spansOf("place-name", text, KNOWN),
    ...spansOf("place-name", text, KNOWN_LOWER),
    ...spansOfValue("place-name", text, AFTER_CUE),
    ...spansOf("place-name", text, PLACE_ENDING),
  ];
}
