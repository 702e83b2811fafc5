/** What a sentence can hide; every class has templates in both sets. */
export const PLANTED_CLASSES = [
  "name",
  "email",
  "phone",
  "nhs",
  "ni",
  "upn",
  "postcode",
  "date",
  "web",
  "handle",
  "caseNumber",
  "car",
  "school",
  "address",
  "place",
] as const;
export type PlantedClass = (typeof PLANTED_CLASSES)[number];

/** One set of templates and the words that fill them. Two sets share no template. */
export type SentenceSet = {
  readonly givenNames: readonly string[];
  readonly familyNames: readonly string[];
  readonly schools: readonly string[];
  readonly addresses: readonly string[];
  readonly places: readonly string[];
  readonly templates: Readonly<Record<PlantedClass, readonly string[]>>;
  readonly clean: readonly string[];
};

export type PlantedSentence = {
  readonly text: string;
  readonly planted: readonly { readonly start: number; readonly end: number }[];
};

/** A repeatable source of whole numbers in [0, below). */
export type Chance = (below: number) => number;

/** Makes a repeatable source of chance (xorshift, 32 bits). */
export function chanceFrom(seed: number): Chance {
  let state = seed | 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}

function pick<T>(chance: Chance, from: readonly T[]): T {
  const chosen = from[chance(from.length)];
  if (chosen === undefined) throw new Error("nothing to choose from");
  return chosen;
}

const digits = (chance: Chance, count: number) =>
  Array.from({ length: count }, () => chance(10)).join("");
const letters = (chance: Chance, count: number, from = "ABCDEFGHJKLMNPRSTUVWXY") =>
  Array.from({ length: count }, () => from.charAt(chance(from.length))).join("");
const shape = (chance: Chance, pattern: string) =>
  pattern.replace(/[#?]/g, (mark) => (mark === "#" ? digits(chance, 1) : letters(chance, 1)));
const mayLower = (chance: Chance, value: string) => (chance(4) === 0 ? value.toLowerCase() : value);

function phone(chance: Chance): string {
  return shape(
    chance,
    pick(chance, [
      "07### ######",
      "07#########",
      "07### ### ###",
      "07###-###-###",
      "07## #### ###",
      "+44 7### ######",
      "+447#########",
      "0044 7### ### ###",
      "+44 (0)7### ######",
      "0161 ### ####",
      "(0161) ### ####",
      "020 7### ####",
      "020-8###-####",
      "01204 ######",
      "01204######",
      "0151.###.####",
    ]),
  );
}

function nhsNumber(chance: Chance): string {
  for (;;) {
    const nine = `${4 + chance(5)}${digits(chance, 8)}`;
    const sum = [...nine].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
    const check = (11 - (sum % 11)) % 11;
    if (check === 10) continue;
    const all = `${nine}${check}`;
    const parts = [all.slice(0, 3), all.slice(3, 6), all.slice(6)];
    return pick(chance, [all, parts.join(" "), parts.join("-")]);
  }
}

function upn(chance: Chance): string {
  const twelve = digits(chance, 12);
  const sum = [...twelve].reduce((total, digit, index) => total + Number(digit) * (index + 2), 0);
  return mayLower(chance, `${"ABCDEFGHJKLMNPQRTUVWXYZ".charAt(sum % 23)}${twelve}`);
}

function nationalInsurance(chance: Chance): string {
  const value = `${pick(chance, ["AB", "JX", "PK", "SC", "WE", "HR"])}${digits(chance, 6)}${letters(chance, 1, "ABCD")}`;
  return mayLower(
    chance,
    pick(chance, [value, value.replace(/(..)(..)(..)(..)(.)/, "$1 $2 $3 $4 $5")]),
  );
}

function postcode(chance: Chance): string {
  const outward = pick(chance, [
    "M14",
    "LS6",
    "B1",
    "EC1A",
    "SW1A",
    "OX14",
    "WN6",
    "W1T",
    "PL30",
    "S10",
    "NE1",
    "CV3",
  ]);
  const inward = `${chance(10)}${letters(chance, 2, "ABDEFGHJLNPQRSTUWXYZ")}`;
  return mayLower(chance, `${outward}${pick(chance, [" ", " ", "", "  "])}${inward}`);
}

const MONTHS =
  "January February March April May June July August September October November December".split(
    " ",
  );
const ordinal = (day: number) =>
  `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`;

function exactDate(chance: Chance): string {
  const day = 1 + chance(28);
  const month = 1 + chance(12);
  const year = 2008 + chance(17);
  const name = MONTHS[month - 1] ?? "May";
  const two = (value: number) => String(value).padStart(2, "0");
  return pick(chance, [
    `${two(day)}/${two(month)}/${year}`,
    `${two(day)}/${two(month)}/${two(year % 100)}`,
    `${day}.${month}.${year}`,
    `${day}-${month}-${two(year % 100)}`,
    `${year}-${two(month)}-${two(day)}`,
    `${day} ${name} ${year}`,
    `${ordinal(day)} of ${name} ${year}`,
    `${ordinal(day)} ${name.slice(0, 3)} ${year}`,
    `the ${ordinal(day)} of ${name}`,
    `${name} ${ordinal(day)}, ${year}`,
    `${name} ${day} ${year}`,
    `${day} ${name.toLowerCase()}`,
    `${two(day)} ${name.slice(0, 3)} ${two(year % 100)}`,
  ]);
}

function nameParts(set: SentenceSet, chance: Chance): Record<string, () => string> {
  const given = () => pick(chance, set.givenNames);
  return {
    given,
    lower: () => given().toLowerCase(),
    family: () => pick(chance, set.familyNames),
    title: () => pick(chance, ["Mr", "Mrs", "Ms", "Miss", "Dr", "Mr."]),
    initials: () => shape(chance, pick(chance, ["?.?.", "?.?", "? ?", "??", "?.?.?."])),
  };
}

function handle(set: SentenceSet, chance: Chance): string {
  const stem = pick(chance, set.givenNames)
    .normalize("NFD")
    .replace(/[^A-Za-z]/g, "")
    .toLowerCase();
  return pick(chance, [
    `@${stem}${digits(chance, 2)}`,
    `@${stem}.xo`,
    `${stem}_${digits(chance, 4)}`,
    `@its_${stem}`,
    `${stem}x${digits(chance, 3)}`,
  ]);
}

function fillers(set: SentenceSet, chance: Chance): Record<string, () => string> {
  const stem = () => pick(chance, set.familyNames).replace(/[^A-Za-z]/g, "");
  return {
    ...nameParts(set, chance),
    email: () =>
      mayLower(
        chance,
        `${stem()}.${stem()}${pick(chance, ["@gmail.com", "@hotmail.co.uk", "99@school.sch.uk", "@nhs.net"])}`,
      ),
    phone: () => phone(chance),
    nhs: () => nhsNumber(chance),
    ni: () => nationalInsurance(chance),
    upn: () => upn(chance),
    postcode: () => postcode(chance),
    date: () => exactDate(chance),
    web: () =>
      pick(chance, ["https://www.", "http://", "www.", ""]) +
      `${stem().toLowerCase()}${pick(chance, [".com", ".co.uk", ".org.uk/news", ".net/p?id=7"])}`,
    handle: () => handle(set, chance),
    caseNumber: () =>
      shape(
        chance,
        pick(chance, [
          "ZC2#C00###",
          "LCS ######",
          "MA23P0####",
          "BV22C5####",
          "Mosaic #######",
          "ZW24C0####",
          "LL ########",
        ]),
      ),
    car: () => shape(chance, pick(chance, ["??2# ???", "??7#???", "M### ???", "P###???"])),
    school: () => pick(chance, set.schools),
    address: () => pick(chance, set.addresses),
    place: () => pick(chance, set.places),
  };
}

/** Fills one template; every filled slot is a planted identifier. */
export function fill(set: SentenceSet, template: string, chance: Chance): PlantedSentence {
  const filler = fillers(set, chance);
  const planted: { start: number; end: number }[] = [];
  let text = "";
  let from = 0;
  for (const slot of template.matchAll(/\{(\w+)\}/g)) {
    const make = filler[slot[1] ?? ""];
    if (make === undefined) throw new Error(`no filler for ${slot[0]}`);
    text += template.slice(from, slot.index);
    const value = make();
    if (slot[1] !== "title") planted.push({ start: text.length, end: text.length + value.length });
    text += value;
    from = slot.index + slot[0].length;
  }
  return { text: text + template.slice(from), planted };
}

/** A number of planted sentences of one class, the same ones for the same seed. */
export function plantedSentences(
  set: SentenceSet,
  of: PlantedClass,
  count: number,
  seed: number,
): readonly PlantedSentence[] {
  const chance = chanceFrom(seed);
  return Array.from({ length: count }, () => fill(set, pick(chance, set.templates[of]), chance));
}
