import type { HomeKind, HomeProfile } from "#app/domain/home/home.ts";
import type { Chance } from "../chance.ts";
import { inWords, listed, startsWithNumber } from "./number-words.ts";

export type Household = Pick<HomeProfile, "kind" | "adults" | "childrenAges" | "places">;

const couples = [
  "A couple in their fifties",
  "A married couple in their forties",
  "Two carers who both work from home",
  "A couple who retired early to foster",
  "A couple with three grown-up children",
  "Two carers, one of them a former teaching assistant",
  "A couple, one of them a part-time nurse",
  "Two carers who have lived in the same street all their lives",
  "A couple who run an allotment together",
];
const singles = [
  "A single carer in her fifties",
  "A single carer who used to work in a nursery",
  "A single carer with a wide circle of friends and neighbours",
  "A single carer who was a youth worker for many years",
  "A single carer whose sister lives two doors away and helps",
  "A single carer in his forties who works school hours",
];
const trios = [
  "Three generations under one roof: two carers and a grandmother",
  "Two carers and their grown-up daughter, who is an approved back-up carer",
];
const calm = [
  "The house is quiet and days run to a steady rhythm.",
  "It is a busy, noisy, forgiving house.",
  "They are known for staying calm when things go wrong.",
  "They are patient with children who test whether they mean it.",
  "They keep in touch with every child who has lived with them.",
  "They like being outdoors and expect wellingtons in the hall.",
  "They keep family time going with brothers, sisters and grandparents.",
  "They are at their best with children who need time to trust.",
  "They know the youth clubs, the library and the swimming times by heart.",
];
const teams = [
  "The team has hardly changed in three years.",
  "Staff work two days on and four days off, so a child sees the same faces.",
  "A psychologist meets the team every fortnight.",
  "There are always two adults about in the day, and one awake at night.",
  "Every young person has a key worker and chooses a second one.",
  "The deputy has been there since the home opened.",
  "Half of the team are men, which several boys have asked for.",
  "The team cooks from scratch and the young people take turns.",
  "The home shares a garden and a workshop with nobody else.",
];
const support = [
  "A worker visits each person three times a week and can be called at any hour.",
  "Staff are in the building day and night.",
  "Each flat has its own front door; the office is on the ground floor.",
  "Help with college, money and cooking is part of the week.",
  "The young people hold a house meeting on Sundays.",
  "The house is close to the bus station and the college.",
];

/** A few sentences for a commissioner: which adults, which children, what it is like. General terms and no names. */
export function whoLivesThere(home: Household, chance: Chance): string {
  const sentences = [
    adultsSentence(home, chance),
    childrenSentence(home),
    chance.pick(characterOf(home.kind)),
  ];
  if (chance.odds(0.35)) sentences.push(chance.pick(characterOf(home.kind)));
  return [...new Set(sentences.filter((sentence) => sentence !== ""))].join(" ");
}

function characterOf(kind: HomeKind): readonly string[] {
  if (kind === "fostering-household") return calm;
  return kind === "supported-accommodation" ? support : teams;
}

function adultsSentence({ kind, adults, places }: Household, chance: Chance): string {
  if (kind === "fostering-household") {
    const who = chance.pick(adults === 1 ? singles : adults === 3 ? trios : couples);
    const years = chance.whole(1, 22);
    return `${who}. They have fostered for ${years === 1 ? "a year" : `${inWords(years)} years`}.`;
  }
  if (kind === "supported-accommodation") {
    return chance.pick([
      `A shared house for ${inWords(places)} young people of 16 and 17.`,
      `${startsWithNumber(places)} self-contained flats around a courtyard.`,
      `A terraced house with ${inWords(places)} rooms and a shared kitchen.`,
    ]);
  }
  const shift =
    adults === null ? "" : ` ${startsWithNumber(adults)} adults are on shift in the day.`;
  return `A home for up to ${inWords(places)} ${places === 1 ? "child" : "children"}.${shift}`;
}

function childrenSentence({ kind, childrenAges }: Household): string {
  if (childrenAges === null) return "";
  if (childrenAges.length === 0) {
    return kind === "fostering-household"
      ? "No other child lives there now."
      : "Nobody lives there at the moment.";
  }
  const others = kind === "supported-accommodation" ? "young person" : "child";
  const many = kind === "supported-accommodation" ? "young people" : "children";
  return childrenAges.length === 1
    ? `One ${others} lives there now, aged ${childrenAges[0]}.`
    : `${startsWithNumber(childrenAges.length)} ${many} live there now, aged ${listed(childrenAges)}.`;
}
