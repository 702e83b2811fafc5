import type { ViewsAnswer } from "#app/domain/views/views.ts";
import type { Chance } from "../chance.ts";

const reasons = [
  "Closest to school and family of the homes that can meet every need stated, and the child asked for it after a visit.",
  "The only home that can take the child for as long as the plan says. The carers have done this before and their evidence was checked.",
  "Fits the needs that are a must with evidence for each. The other offers left one of them to be arranged later.",
  "The child knows the area and can stay at the same school. The impact on the children there was thought through and is small.",
];
const weighed = [
  "The child said yes to this home and not sure to the other. Their wish to stay near family decided between two good offers.",
  "The child could not say in words; the nursery and the present carer described what calms them, and this home offers it.",
  "The child wanted to be nearer to school than any home could offer. This one comes nearest, and the school run is part of the offer.",
];
const replies = [
  "We read everything you said. You told us that you want to stay near school and see your family. This home is the nearest one that can look after you well. You can visit before you move, and you can tell us if it does not feel right.",
  "Thank you for telling us what matters to you. You said yes to this home, and we agree with you. You can go and see it this week and choose your room.",
  "We know this is not the home you liked best. That one could not keep you for as long as you need. You said that you like dogs and quiet evenings, and there are both here. Tell us how it goes after the first week.",
];
const parentReplies = [
  "Thank you for what you told us. The home that was chosen can meet the needs you described and keeps family time as it is.",
  "You asked for somebody who is patient at bedtime. The carers have been told, and it is in the plan.",
];
const said: Readonly<Record<ViewsAnswer, readonly string[]>> = {
  yes: [
    "There is a dog and it is near my school.",
    "They sound calm.",
    "I liked the garden when we visited.",
  ],
  "not-sure": ["I do not know who else lives there.", "It is a bit far.", "Can I see it first?"],
  no: ["Too many people.", "It is too far from my brother."],
};
const matters = [
  "Seeing my brother.",
  "Staying at my school.",
  "A quiet room.",
  "People who do not shout.",
  "Dogs!",
  "",
];
const parentSaid = [
  "They need help with reading and a light on at night.",
  "I would like them to be near their grandmother.",
  "Please let them keep their church.",
];
const approved = [
  "Satisfied that the child has been heard, that the area authority was told, and that this is the most suitable home available.",
  "The home meets needs that no nearer home can. Visits and the school run have been agreed.",
];
const notes = ["", "Thank you for a careful offer.", "It came down to the journey to school.", ""];

/** What a commissioner writes down when deciding, with the replies. */
export function decisionWords(chance: Chance) {
  return {
    reasons: chance.pick(reasons),
    viewsConsidered: chance.pick(weighed),
    replyToChild: chance.pick(replies),
    replyToParent: chance.pick(parentReplies),
  };
}

/** What a child says of one option. */
export function childSays(
  answer: ViewsAnswer,
  chance: Chance,
): { why: string; mattersMost: string } {
  return { why: chance.pick(said[answer]), mattersMost: chance.pick(matters) };
}

/** What a parent says of all options. */
export function parentSays(chance: Chance): string {
  return chance.pick(parentSaid);
}

/** An approver's reason. */
export function approvalWords(chance: Chance): string {
  return chance.pick(approved);
}

/** A word to a provider whose offer was not chosen; often none. */
export function outcomeNote(chance: Chance): string {
  return chance.pick(notes);
}
