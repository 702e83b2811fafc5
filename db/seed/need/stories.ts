import type { ChildSection, StorySection } from "#app/domain/referral/referral.ts";
import type { Chance } from "../chance.ts";

type AgeBand = "small" | "middle" | "young" | "nearly-grown" | "arrived-alone";

const strengths: Readonly<Record<AgeBand, readonly string[]>> = {
  small: [
    "Smiles at everybody and settles quickly when held.",
    "Sleeps well, eats well and loves being sung to.",
    "Curious about everything and rarely cross for long.",
    "Copies words and faces, and laughs easily.",
  ],
  middle: [
    "Kind to younger children and good at sharing.",
    "Funny, loyal, and brave about new things once they have been explained.",
    "Never gives up on a puzzle. Says sorry and means it.",
    "Notices when somebody is sad and tries to help.",
    "Full of questions and remembers every answer.",
  ],
  young: [
    "Quick, funny and fair. Stands up for others.",
    "Good with their hands and proud of finishing things.",
    "Thoughtful, and says what they feel when they are given time.",
    "Holds on to friendships and looks after younger ones.",
    "Has kept going to school through everything.",
  ],
  "nearly-grown": [
    "Independent, polite and on time for college.",
    "Saves money and cooks well for one.",
    "Asks for help when it is needed, which took a long time to learn.",
    "Has a plan for next year and talks about it.",
  ],
  "arrived-alone": [
    "Works hard at English and has made two good friends.",
    "Polite, careful with money, and never late.",
    "Cooks for everybody and asks good questions.",
  ],
};
const interests: Readonly<Record<AgeBand, readonly string[]>> = {
  small: [
    "Water, bubbles, and anything with wheels.",
    "Being outside, and the same picture book again and again.",
    "Music, dancing, and banging pans.",
  ],
  middle: [
    "Dinosaurs, swimming and drawing maps.",
    "Football at break and baking on Sundays.",
    "Dogs. Any dog.",
    "Building things out of boxes; trampolines; joke books.",
    "Climbing, singing along, and watching birds from the window.",
  ],
  young: [
    "Plays the drums and follows rugby league.",
    "Drawing, baking, and long walks with a dog.",
    "Gaming with friends, and fixing bikes.",
    "Horses, make-up and singing.",
    "Boxing twice a week; wants to be a mechanic.",
    "Reading in bed, chess, and looking after hens.",
  ],
  "nearly-grown": [
    "The gym, cooking, and football on Saturdays.",
    "Music production and staying up too late.",
    "Hairdressing course; wants to work in a salon.",
    "Running, old films, and learning to drive one day.",
    "Photography, and walking by the canal.",
  ],
  "arrived-alone": [
    "Cricket, the mosque on Fridays, and cooking food from home.",
    "Football every day, and maths.",
    "Barbering; practises on friends, who mostly do not mind.",
  ],
};
const ownWords: Readonly<Record<AgeBand, readonly string[]>> = {
  small: [
    "Too young to say in words. Reaches for a soft blanket and for people who sing.",
    "Cannot say yet. Is calmest when there is a routine and one person at a time.",
  ],
  middle: [
    "I want to see my nan on Sundays. I do not like shouting.",
    "I would like a dog or a cat. I want to stay at my school.",
    "Can I have a night light? I want to know when it is dinner.",
    "I miss my brother. Can he come and play?",
    "I want somebody to read to me. I do not want to move again.",
  ],
  young: [
    "I want to stay at my school and see my brother at weekends. I like dogs.",
    "Do not read my file out. Just ask me.",
    "I need space when I am angry and I come back when I am ready.",
    "I would rather live with a family, but not if there are lots of little kids.",
    "I want people who do not give up on me.",
    "I want to be near my mates and my boxing club.",
  ],
  "nearly-grown": [
    "I want my own key and somebody to talk to.",
    "I need to be near college. I can cook.",
    "I do not want to be far from my little sister.",
    "I want to learn how to live on my own, not be watched all day.",
  ],
  "arrived-alone": [
    "Please find me a place where I can pray and sleep.",
    "I want to go to college and learn English. I want one friend in the house.",
    "I do not like the dark. I want people who tell me what will happen.",
  ],
};
const histories: Readonly<Record<AgeBand, readonly string[]>> = {
  small: [
    "Came into care at birth plan stage; parents are being assessed. One foster home so far.",
    "Neglect in the first year. Living with emergency carers since last month, who cannot keep them longer.",
    "Parents could not keep the home safe. An aunt is being assessed.",
  ],
  middle: [
    "Neglect and violence at home. Two homes in the past year; the first carers retired, the second was always short term.",
    "Lived with grandparents until one of them fell ill last winter. No earlier care.",
    "In care for over a year. The present foster home is ending because the carers are moving away.",
    "Came into care three weeks ago after a parent went into hospital.",
  ],
  young: [
    "Three homes in two years. Things go wrong when plans change without warning; they go well when somebody sticks around.",
    "Has lived in one foster home for six years. It is ending because of the carer's health, and the carer wants to stay in touch.",
    "Came into care last summer after home became unsafe. Wants to be nearer family.",
    "The present home has given notice after two months of late nights and arguments. Since then a mentor has helped a great deal.",
    "Came back to care after a year with a parent that did not work out.",
  ],
  "nearly-grown": [
    "Ready to move on from a children's home after three good years.",
    "Foster home ended by agreement; wants more independence with somebody close by.",
    "Has lived with friends since an argument at home. No earlier care.",
  ],
  "arrived-alone": [
    "Arrived in the country on their own in the spring. Living in a hotel room with support since then.",
    "Arrived alone last autumn and lived with emergency carers, who cannot keep them longer.",
  ],
};
const helps = [
  "Warning before changes, and time to walk it off.",
  "One adult, a quiet voice, and talking about something else first.",
  "A plan for evenings. Being busy helps more than rules.",
  "Knowing where everybody is. A text is enough.",
  "A safety plan that they wrote themselves and will show you.",
  "Food first, questions later.",
  "Being believed. Then a walk.",
];

/** The words of a referral: nothing in them could tell who the child is. */
export function storyFor(
  { age, unaccompanied }: Pick<ChildSection, "age" | "unaccompanied">,
  chance: Chance,
): StorySection & { readonly whatHelps: string } {
  const band = unaccompanied ? "arrived-alone" : bandOf(age);
  return {
    strengths: chance.pick(strengths[band]),
    interests: chance.pick(interests[band]),
    ownWords: chance.pick(ownWords[band]),
    history: chance.pick(histories[band]),
    whatHelps: age < 3 ? "" : chance.draw(helps, chance.whole(1, 2)).join(" "),
  };
}

function bandOf(age: number): AgeBand {
  if (age < 4) return "small";
  if (age < 10) return "middle";
  return age < 16 ? "young" : "nearly-grown";
}
