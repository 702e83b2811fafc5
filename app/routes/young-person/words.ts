import type { GiveViewsRefusal } from "../../domain/views/give-views.ts";
import type { ViewsAudience } from "../../domain/views/views.ts";

/** Everything that children and parents read differently. Written for a reading age of 9. */
export type ViewsWords = {
  readonly title: string;
  readonly none: string;
  readonly one: string;
  readonly many: (count: number) => string;
  readonly intro: string;
  /** When no home is left to choose between: after the decision, and after the search was given up. */
  readonly decided: string;
  readonly withdrawn: string;
  readonly next: string;
  readonly couldYou: (home: string) => string;
  readonly whyHint: string;
  readonly send: string;
  readonly mattersTitle: string;
  readonly mattersHint: string;
  readonly wishes: readonly string[];
  readonly otherWish: string;
  readonly questionHint: string;
  readonly whoSees: readonly string[];
  readonly whatNext: readonly string[];
  readonly helpHref: string;
};

const child: ViewsWords = {
  title: "Homes for you",
  none: "We are still looking for a home for you",
  one: "A home that could be right for you",
  many: (count) => `${count} homes that could be right for you`,
  intro: "Read about each home. Then tell us what you think. No answer is wrong.",
  decided: "A home has been chosen. You can still ask about it here.",
  withdrawn:
    "We have stopped looking here. Thank you for what you told us. You can still ask about it.",
  next: "Your social worker will tell you what happens next",
  couldYou: (home) => `Could you live here: ${home}?`,
  whyHint: "You do not have to say why.",
  send: "Send to my social worker",
  mattersTitle: "What matters most to you?",
  mattersHint: "Pick as many as you like. You do not have to pick any.",
  wishes: [
    "Staying at my school",
    "Being near my family",
    "Seeing my friends",
    "Having pets",
    "Having my own room",
    "Doing my hobbies",
    "My faith or culture",
    "Food I like",
  ],
  otherWish: "Is there something else?",
  questionHint: "Your social worker will write back to you here.",
  whoSees: [
    "Your social worker sees what you say. So do the people who help to choose your home.",
    "The homes do not see it.",
    "If you might get hurt, your social worker may have to tell someone. They will tell you first if they can.",
  ],
  whatNext: [
    "Your social worker reads what you say.",
    "They think about it a lot. They may not be able to do all you want.",
    "They write back to you here and tell you why.",
  ],
  helpHref: "/help/children",
};

const parent: ViewsWords = {
  title: "Homes for your child",
  none: "We are still looking for a home for your child",
  one: "A home we are thinking of for your child",
  many: (count) => `${count} homes we are thinking of for your child`,
  intro: "Read about each home. Then tell us what you think.",
  decided: "A home has been chosen for your child. You can still ask about it here.",
  withdrawn:
    "We have stopped looking here. Thank you for what you told us. You can still ask about it.",
  next: "The social worker will tell you what happens next",
  couldYou: (home) => `What do you think of this home for your child: ${home}?`,
  whyHint: "You do not have to say why.",
  send: "Send to the social worker",
  mattersTitle: "What matters most for your child?",
  mattersHint: "Pick as many as you like. You do not have to pick any.",
  wishes: [
    "Staying at the same school",
    "Being near family",
    "Seeing friends",
    "Being with brothers and sisters",
    "Health and medicine",
    "Faith or culture",
    "Language spoken at home",
    "Food",
  ],
  otherWish: "Is there something else we should know?",
  questionHint: "The social worker will write back to you here.",
  whoSees: [
    "The social worker sees what you say. So do the people who help to choose the home.",
    "The homes do not see it.",
    "Your child may ask to see it. Ask the social worker if you are worried about this.",
  ],
  whatNext: [
    "The social worker reads what you say.",
    "They must think about your views and your child's views. They may not be able to do all you want.",
    "They write back to you here and tell you why.",
  ],
  helpHref: "/help/parents",
};

export const viewsWords: Record<ViewsAudience, ViewsWords> = { child, parent };

export const giveViewsRefusalWords: Record<GiveViewsRefusal, string> = {
  "nothing-said": "Choose or write something first",
  "option-gone": "This home is not on your list any more. Go back to see the list.",
  "too-many": "You have sent a lot. Ask your social worker to call you.",
};
