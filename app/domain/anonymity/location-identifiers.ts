import type { Span } from "./finding.ts";
import { spansOf, spansOfValue } from "./finding.ts";
import { isOrdinary } from "./word-senses.ts";

const POSTCODE_AREA =
  "(?:AB|AL|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|RG|RH|RM|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|U[BX0]|W[ACDFNRSV]?|YO|ZE|BF|GIR)";
const POSTCODE = new RegExp(
  `(?<![\\p{L}\\p{N}])${POSTCODE_AREA}\\d[A-Z\\d]?[\\s.,·/_|*()–—-]{0,6}\\d[ABD-HJLNP-UW-Z]{2}(?![\\p{L}\\p{N}])`,
  "giu",
);

const SURE_STREET =
  "street|road|rd|avenue|ave|lane|close|drive|crescent|cres|gardens|gdns|terrace|grove|mews|boulevard|cul-de-sac";
const STREET =
  "Street|St|Str|Road|Rd|Avenue|Ave|Av|Lane|Ln|Close|Cl|Drive|Dr|Court|Ct|Crescent|Cres|Gardens?|Gdns|Grove|Gr|Place|Pl|Terrace|Terr?|Way|Walk|Hill|Row|Square|Sq|Mews|Park|Green|Rise|View|Vale|Parade|Broadway|Fields?|Meadows?|Croft|Bank|Mount|Quay|Wharf|Yard|Gate|Fold|Heights|Villas|Buildings|House|Tower|Point|Lodge|Cottages?|Farm|Barn|Boulevard|Dene|Brow|Bridge|Mansions|Estate|Hollies|Oaks|Elms|Ridgeway|Orchard|Chase|Ridge|Paddocks?|Spinney|Common|Side|Circus|Esplanade|Promenade|Hall";
const CAPITAL_WORD = "(?:\\p{Lu}[\\p{L}’'.-]{0,24}|of|the|and|&|le|de|on|upon|in)";
const UNIT =
  "(?:Flat|Apartment|Apt|Unit|Plot|Caravan|Bedsit|Room|Maisonette)\\s?(?:no\\.?\\s)?(?:\\d{1,4}[A-Za-z]?|[A-Z]\\d{0,3})";
const NUMBER = "\\d{1,4}[A-Za-z]?(?:\\s?[-–/]\\s?\\d{1,4}[A-Za-z]?)?";

const NUMBERED_STREET = new RegExp(
  `(?<![\\p{N}\\p{L}£.:])(?:${UNIT}[\\s,]{1,3}(?:${NUMBER}[\\s,]{1,3})?|${NUMBER}[\\s,]{1,3})(?:${CAPITAL_WORD}\\s){1,4}(?:${STREET})\\b`,
  "gu",
);
const NUMBERED_ONE_WORD =
  /(?<![\p{N}\p{L}£.:])\d{1,4}[A-Za-z]?,?\s(?:The\s)?(?:(?:Broad|Ridge|Park|Mill|Hill|High|Green|Old|New|South|North|East|West|King|Queen|Spring|Wood|Moor|Field)(?:way|side|gate|field|fields|croft|view|land|lands|wood|dale|bank)|\p{Lu}\p{Ll}{2,12}(?:way|gate|croft|fields?|bank|dale|crest|lands?|side|view|holme|hurst|mead|combe|brook|ridge|cote|stead|cot)|(?<=The\s)\p{Lu}\p{Ll}{2,14})\b/gu;
const UNIT_ALONE = new RegExp(
  `(?<![\\p{L}])(?:Flat|Apartment|Apt|Bedsit|Maisonette)\\s(?:no\\.?\\s)?(?:\\d{1,4}[A-Za-z]?|[A-Z]\\d{0,3})\\b(?:[\\s,]{1,3}(?:${CAPITAL_WORD}\\s){1,3}(?:${STREET})\\b)?`,
  "giu",
);
const NAMED_STREET =
  /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}’'.-]{1,24}\s){1,3}(?:Street|Road|Rd|Avenue|Ave|Lane|Close|Drive|Court|Crescent|Gardens|Grove|Place|Terrace|Way|Walk|Hill|Row|Square|Mews|Rise|View|Parade|Croft|Bank|Wharf|Yard|Gate|Fold|Heights|Villas|Buildings|House|Tower|Towers|Lodge|Cottage|Cottages|Farm|Barn|Estate|Boulevard|Mansions|Chase)\b(?![’']s?\b)/gu;
const THE_STREET =
  /(?<=[\p{Ll}\d,]\s)The\s(?:Crescent|Grove|Green|Drive|Avenue|Close|Lane|Terrace|Square|Parade|Hollies|Elms|Oaks|Willows|Beeches|Limes|Cedars|Laurels|Firs|Poplars|Chestnuts|Old\s\p{Lu}\p{Ll}{2,14})\b/gu;
const LOWER_NUMBERED = new RegExp(
  `(?<![\\p{N}\\p{L}£.:])(?<value>${NUMBER},?\\s(?:(?!(?:minutes?|mins?|miles?|hours?|days?|weeks?|months?|years?|long|bed|beds|busy|main|of|or|to|and|on|in|from|at|children|people|times|adults|staff|way)\\b)[\\p{L}’'.-]{2,24}\\s){1,3}(?:${SURE_STREET}))\\b(?!\\s(?:trips?|rage|safety)\\b)`,
  "dgiu",
);
const LOWER_WEAK = new RegExp(
  `(?<![\\p{N}\\p{L}£.:])${NUMBER},?\\s(?<words>[\\p{L}’'.-]{3,24}(?:\\s[\\p{L}’'.-]{3,24})?)\\s(?:way|court|house|rise|view|walk|place|hill|row|square|park|croft|bank|cottages?)\\b`,
  "giu",
);
const LOWER_NAMED = new RegExp(
  `\\b(?:lives?|living|lived|stays?|stay|house|home|flat|address)\\s(?:is\\s)?(?:on|at|in|down|off|near)\\s(?<value>(?!(?:the|a|an|one|his|her|their|our|my|same|main|busy|quiet|cross|your|this|that|some|any)\\b)[\\p{L}’'-]{3,24}\\s(?:[\\p{L}’'-]{3,24}\\s)?(?:${SURE_STREET}))\\b`,
  "dgiu",
);

const MEASURE =
  /^(?:minutes?|mins?|hours?|metres?|miles?|km|bed(?:room(?:ed|s)?)?|storey|strong|seater|acre)$/;
const COMMON_FIRST =
  /^(?:The|This|That|His|Her|Their|Our|My|A|An|One|No|In|On|At|Any|Each|Every|Another|Good|New|Safe|Same|Best|Right|Wrong|First|Last|Next|Other|Long|Step|Half|Family|Mum[’']s|Dad[’']s|Nan[’']s|Foster|Care|Open|White|Big|Small|Shared|Council|Local|Business|Detached|Terraced|Children[’']s|Residential|Respite|Solo|Bed|Tree|Play|Doll[’']s|Full|Safer|Contact|Guest|Public|County|Youth|Family|High|Magistrates[’']?|Supreme|Football|Taking|Find|By|Either|All|Opposite|Horse|City|Dog|Front|Back|Animal|Wendy|Open)\s(?:Street|Road|Avenue|Lane|Close|Drive|Court|Crescent|Gardens|Grove|Place|Terrace|Way|Walk|Hill|Row|Square|Mews|Rise|View|Parade|Croft|Bank|Yard|Gate|House|Tower|Lodge|Cottage|Farm|Barn|Estate|Chase|Hall)$/u;
const STANDING_NAMES =
  /^(?:Royal Courts? of Justice|House of Lords|Time to Move|Duke of .*|(?:Full|Interim) .* Place|High Court|Crown Court|Family Court|Youth Court|County Court)$/u;

/** Full postcodes in any case and spacing; the first half alone (the outcode) may be shared and is not found. */
export function findPostcodes(text: string): Span[] {
  return spansOf("postcode", text, POSTCODE);
}

/** "4 willow way" is an address, "5 minute walk" and "2 bedroom house" are not. */
function lowerWeakStreets(text: string): Span[] {
  const matches = Array.from(text.matchAll(LOWER_WEAK)).filter(
    ({ groups }) =>
      !(groups?.words ?? "")
        .toLowerCase()
        .split(" ")
        .some((word) => isOrdinary(word.replace(/\.$/, "")) || MEASURE.test(word)),
  );
  return matches.map((match) => ({
    kind: "street-address",
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Numbered addresses, flats, and streets and buildings with a name of their own. */
export function findStreetAddresses(text: string): Span[] {
  const bare = spansOf("street-address", text, NAMED_STREET).filter(({ start, end }) => {
    const name = text.slice(start, end);
    return !COMMON_FIRST.test(name) && !STANDING_NAMES.test(name);
  });
  return [
    ...spansOf("street-address", text, NUMBERED_STREET),
    ...spansOf("street-address", text, NUMBERED_ONE_WORD),
    ...spansOf("street-address", text, UNIT_ALONE),
    ...lowerWeakStreets(text),
    ...bare,
    ...spansOf("street-address", text, THE_STREET),
    ...spansOfValue("street-address", text, LOWER_NUMBERED),
    ...spansOfValue("street-address", text, LOWER_NAMED),
  ];
}
