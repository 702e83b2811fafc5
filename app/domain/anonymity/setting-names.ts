import { withoutCapitals } from "./capitals.ts";
import type { Span } from "./finding.ts";
import { spansOf } from "./finding.ts";
import { isOrdinary } from "./word-senses.ts";

const HEAD =
  "(?:Primary|Secondary|High|Grammar|Infants?|Juniors?|Middle|Prep(?:aratory)?|Comprehensive|Elementary|Special|Sixth|Community|Technical|Catholic|Church|CofE|RC|Free|Day|Pre|Medical|Health|Walk-in|Children[’']s|Family|General|District|University|Memorial|Foundation|Studio|Upper|Lower|First|Nursery|Trust|National|Cottage|Boarding|Independent|Girls[’']?|Boys[’']?|Hub|Learning|Education|Youth|Leisure|Sports|Dental)";
const CLOSE =
  "(?:Primary|Secondary|High|Grammar|Infants?|Juniors?|Prep|Comprehensive|School|Academy|College|Nursery|Nurseries|Pre-?[Ss]chool|Playgroup|Kindergarten|PRU|Hospital|Infirmary|General|Surgery|Clinic|Practice|Hospice|University|Seminary|Montessori|Form|Centre|Center|Hub|Academies|UTC|AP)";
const NAME_WORD = "\\p{Lu}[\\p{L}’'.-]{0,24}";
const LINK = "(?:of|the|and|&|on|upon|le|in|C\\sof\\sE|de)";
const CAPITALISED = new RegExp(
  `(?<![\\p{L}\\p{N}])${NAME_WORD}(?:\\s(?:${NAME_WORD}|${LINK}|[IVX]{1,4})){0,6}\\s${CLOSE}(?:\\s${CLOSE}){0,2}(?![\\p{L}])`,
  "gu",
);
const SAINT =
  /(?<![\p{L}])(?:St|Saint|Ss|St\.)\s?\.?\s\p{Lu}\p{L}{2,14}(?:\sand\s(?:St\.?\s)?\p{Lu}\p{L}{2,14}|\sof\s\p{Lu}\p{L}{2,14}|\sthe\s\p{Lu}\p{L}{2,14})?(?:[’']s?)?(?![\p{L}])/gu;
const WELSH = /(?<![\p{L}])Ysgol(?:\s\p{Lu}\p{L}{1,14}){1,4}/gu;
const WELL_KNOWN =
  /\b(?:Alder Hey|Great Ormond Street|GOSH|Addenbrooke[’']?s|The Maudsley|Maudsley|Guy[’']s and St Thomas[’']?|Jimmy[’']s|Stepping Hill|Wythenshawe|Tavistock|Broadmoor|Bethlem|Prospect Park|Huntercombe|Cygnet|Priory|Eton|Harrow School|Gordonstoun)\b/gu;
const LOWER =
  /\b(?:at|attends?|attended|attending|to|from|left|joined|for|of)\s((?:st\.?\s)?[a-z’'-]{3,20}(?:\s[a-z’'-]{3,20}){0,2}?)\s(?:primary school|primary|high school|grammar school|academy|infant school|junior school|infants|juniors|nursery school|nursery|college|school|surgery|medical centre|health centre|hospital|infirmary)\b/gu;
const LOWER_SAINT =
  /\bst\.?\s[a-z]{3,14}(?:[’']s|s)\b(?:\s(?:primary|school|high|academy|infants|juniors|hospital|church|nursery|rc|catholic|ce|college)){0,3}/gu;

const GENERIC = new Set(
  `a an the this that these any each every another other his her their our my your its no one two same new old current previous
  former last next first second good best better right local nearest nearby big small large quiet busy mainstream special specialist
  primary secondary infant infants junior juniors high middle upper lower sixth form grammar comprehensive faith church catholic
  muslim christian islamic jewish anglican rc cofe ce of e c england and & in on to from at with for by into via or as roman
  independent state private public boarding residential day free community foundation voluntary aided maintained virtual online home
  hospital medical health dental walk-in general doctor doctors doctor’s doctor's gp family children children’s children's child pre
  pre-school preschool nursery school schools college academy further higher education technical agricultural art drama dance
  music sports sport leisure youth teaching training learning learner alternative provision pupil referral unit pru semh ebd asd asc sen send
  pmld mld sld autism rural city town village county district all-girls all-boys girls boys girls’ boys’ girls' boys' mixed single-sex
  year school-based contact assessment resource respite short breaks breaks therapeutic secure mental community-based eye
  plastic nhs camhs adult adults university sure start women’s women's job jobcentre call shopping sleep allergy asthma epilepsy ofsted national
  best-practice safe effective social work care reflective restorative good-practice anti-racist leaving after out-of-hours
  whole settled starting finished finishing leaving attending returning moved moving back refusing started change changing full-time
  part-time when she he they who is was has had been being not kind possible normal sunday saturday football swimming riding military stage beauty
  play riding welsh english polish polish-speaking arabic urdu supplementary quran madrasa hebrew british young person people person’s person's
  trust centre center hub practice clinic every`.split(/\s+/),
);

const KIND_WORD = new RegExp(`^(?:${CLOSE}|${HEAD})$`, "u");
const SHORT_FORM = /^(?:\p{Lu}{2,6}|[IVX]+)$/u;
const WEAK_HEAD = /(?:Hub|Centre|Center|Clinic|Practice|Form|Trust|AP)$/;

/** Whether anything is left once the words that any school, clinic or hub may carry are set aside. */
function hasNameOfItsOwn(excerpt: string): boolean {
  const weak = WEAK_HEAD.test(excerpt);
  return excerpt.split(/\s+/).some((word) => {
    const lower = word.toLowerCase();
    if (GENERIC.has(lower) || SHORT_FORM.test(word) || KIND_WORD.test(word)) return false;
    return !weak || !isOrdinary(lower);
  });
}

function lowerNames(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(LOWER)) {
    const words = match[1] ?? "";
    if (words.split(" ").some((word) => GENERIC.has(word))) continue;
    spans.push({
      kind: "school-or-service",
      start: match.index + match[0].indexOf(words),
      end: match.index + match[0].length,
    });
  }
  return spans;
}

/** Drops leading ordinary words ("Her", "Staff at") so that only the name is marked. */
function withoutLead(text: string, span: Span): Span {
  const lead =
    /^(?:(?:The|His|Her|Their|Our|My|Staff|Staff at|At|From|A|An|In|When|Both|He|She|They)\s)+(?=\p{Lu})/u.exec(
      text.slice(span.start, span.end),
    );
  return lead === null || /^The\s$/.test(lead[0])
    ? span
    : { ...span, start: span.start + lead[0].length };
}

/** In a heading in capitals any noun may stand before "SCHOOL", so a word that is not one must be there, or "PRIMARY" before it. */
function inCapitals(text: string): Span[] {
  const lowered = withoutCapitals(text);
  if (lowered === text) return [];
  return [
    ...spansOf("school-or-service", lowered, SAINT),
    ...spansOf("school-or-service", lowered, CAPITALISED).filter(({ start, end }) => {
      const words = lowered.slice(start, end).split(/[\s.]+/);
      const isNamed = words.some(
        (word) => !isOrdinary(word.toLowerCase()) && !KIND_WORD.test(word),
      );
      const isSure = KIND_WORD.test(words.at(-2) ?? "") || isNamed;
      return isSure && hasNameOfItsOwn(lowered.slice(start, end));
    }),
  ];
}

/** Names of schools, nurseries, colleges, hospitals and surgeries; "her primary school" and "a special school" pass. */
export function findSettingNames(text: string): Span[] {
  const capitalised = spansOf("school-or-service", text, CAPITALISED)
    .map((span) => withoutLead(text, span))
    .filter(({ start, end }) => hasNameOfItsOwn(text.slice(start, end)));
  return [
    ...capitalised,
    ...inCapitals(text),
    ...spansOf("school-or-service", text, SAINT),
    ...spansOf("school-or-service", text, LOWER_SAINT),
    ...spansOf("school-or-service", text, WELSH),
    ...spansOf("school-or-service", text, WELL_KNOWN),
    ...lowerNames(text),
  ];
}
