import type { HomeKind, HomeProfile, Pet } from "#app/domain/home/home.ts";
import type { Chance } from "../chance.ts";

const rooms = [
  "You would have your own room, and you can choose the colour of one wall.",
  "Your room looks out over the garden.",
  "Your room is at the top of the house and has a big window.",
  "You would have your own room with a desk and a bed you can read in.",
  "Your room has a lock that you can use and we can open if we ever need to.",
  "You can bring your own quilt and put up anything you like.",
];
const outside = [
  "There is a garden with a trampoline.",
  "There is a yard with a basketball hoop.",
  "The park is across the road.",
  "There is a small garden with a swing and a lot of bulbs.",
  "You can walk to the canal and feed the ducks.",
  "There are woods five minutes away where people build dens.",
  "There is a shed full of bikes, and one will fit you.",
];
const food = [
  "We eat together in the evening. On Fridays you choose.",
  "There is always toast. You can have it whenever you are hungry.",
  "You can help to cook if you like, or just keep us company.",
  "We do a big breakfast on Saturdays.",
  "Tell us what you hate. We will not make you eat it.",
  "We can cook the food you know from home if you tell us what it is.",
];
const evenings = [
  "In the evening people play games, watch things or go upstairs. All of it is fine.",
  "We have a box of games and an old piano.",
  "There is wifi. It goes off at night for everybody.",
  "You can phone the people you love. We will help you do it.",
  "We read at bedtime if you want us to, at any age.",
  "There is a quiet room when it all gets too much.",
];
const rules = [
  "The main rules are: tell us where you are, and be kind.",
  "If you are cross, you can say so. Nobody will shout back.",
  "We knock before we come in.",
  "Everybody has one small job. You can swap them.",
  "You can ask us anything, even more than once.",
  "If something worries you at night, wake somebody. We mean it.",
];
const ownFlat = [
  "You would have your own key.",
  "You cook for yourself, and somebody will show you how.",
  "There is a washing machine and a shared living room.",
  "Somebody is there at night if you need them.",
  "You can have friends round until ten.",
  "We help you with college, money and finding your way around.",
  "Once a week we sit down together and you say how it is going.",
];
const petWords: Record<Pet, readonly string[]> = {
  dog: [
    "There is a dog who likes long walks.",
    "There is an old dog who mostly sleeps.",
    "There is a dog, and she will want to meet you first.",
  ],
  cat: ["There is a cat who decides who she likes.", "Two cats live here too."],
  "small-animals": ["There are two guinea pigs.", "There is a rabbit you can help to look after."],
  other: ["There are hens, so there are eggs.", "There is a tank with fish."],
};

/** What a child would want to know, in short sentences for a child. */
export function forTheChild(home: Pick<HomeProfile, "kind" | "pets">, chance: Chance): string {
  const sentences = wordsFor(home.kind).map((list) => chance.pick(list));
  const animals = (home.pets ?? []).slice(0, 2).map((pet) => chance.pick(petWords[pet]));
  return [...new Set([...sentences, ...animals])].join(" ");
}

function wordsFor(kind: HomeKind): readonly (readonly string[])[] {
  if (kind === "supported-accommodation") return [ownFlat.slice(0, 3), ownFlat.slice(3)];
  return [rooms, outside, food, evenings, rules];
}
