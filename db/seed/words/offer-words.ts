import type { Capability } from "#app/domain/home/home.ts";
import type { DeclineReason, FeeExtra } from "#app/domain/offer/offer.ts";
import type { Chance } from "../chance.ts";

const meets: Readonly<Record<Capability["level"], readonly string[]>> = {
  experienced: [
    "We have done this before and would do the same again: {evidence}",
    "{evidence} The same people would be here for this child.",
  ],
  trained: [
    "Trained for this; we would ask for advice in the first month.",
    "Training is in place, and our psychologist would advise.",
  ],
  willing: [
    "New to us. We would train before the child comes, and say so if we cannot.",
    "We would learn this with the child's present school and nurse.",
  ],
  cannot: ["We could not meet this alone; it would need a service from the authority."],
};
const unsaid = [
  "We would agree a plan for this at the first meeting.",
  "We would meet this with the help of the child's school.",
];
const impacts = [
  "The children here have been asked in general terms. One is keen; the other wants to meet first. No concerns about safety.",
  "Ages and interests sit well together. Evenings are the time to watch; we would add a second adult for the first month.",
  "No other child lives here at present, so there is nobody to disturb.",
  "One young person finds newcomers hard. We would plan two short visits and keep their room and routine as they are.",
  "The group is settled. A younger child would be good company; bedrooms are on separate floors.",
];
const abouts = [
  "A visit can be arranged this week. We would like to hear from the child what matters most.",
  "We can keep the present school run going ourselves.",
  "We offer family time in our own garden room, with somebody close by if that is wanted.",
  "Introductions over three visits, or sooner if the days are short.",
  "We would keep this child for as long as the plan says and are not looking for a short stay.",
  "",
];
const extras: readonly FeeExtra[] = [
  { label: "School run of more than ten miles", weeklyFee: 6_500 },
  { label: "Second adult in the evening for four weeks", weeklyFee: 48_000 },
  { label: "Therapy, one session a week", weeklyFee: 12_000 },
  { label: "Tutor until a school starts", weeklyFee: 22_500 },
  { label: "Interpreter, two hours a week", weeklyFee: 7_000 },
];
const declineNotes: Readonly<Record<DeclineReason, readonly string[]>> = {
  "no-vacancy": ["Another child is visiting this week."],
  "outside-registration": [""],
  location: [
    "Too near to people the young person here has to avoid.",
    "The school journey would be over an hour.",
  ],
  "match-with-children-there": [
    "A child here is much younger and has been hurt before.",
    "Two here are the same age and competing already.",
  ],
  "risk-level": ["We do not have waking nights.", ""],
  staffing: ["Two of the team are leaving this month."],
  fee: [""],
  "not-enough-information": ["We would need to know what happens at night."],
  timescale: ["We need ten days to prepare the room and the children here."],
};

/** How a home would meet one need, from what its profile says of it. */
export function howItMeets(capability: Capability | undefined, chance: Chance): string {
  if (capability === undefined) return chance.pick(unsaid);
  return chance.pick(meets[capability.level]).replace("{evidence}", capability.evidence);
}

/** A few words of an offer: what it would mean for the children there, and what else to know. */
export function offerWords(
  nobodyThere: boolean,
  chance: Chance,
): { impactSummary: string; aboutTheOffer: string } {
  const [alone = ""] = impacts.slice(2, 3);
  const others = impacts.filter((words) => words !== alone);
  return {
    impactSummary: nobodyThere ? alone : chance.pick(others),
    aboutTheOffer: chance.pick(abouts),
  };
}

/** Itemised extras; most offers have none. */
export function offerExtras(chance: Chance): FeeExtra[] {
  return chance.odds(0.6) ? [] : chance.draw(extras, chance.whole(1, 2));
}

/** A coded no with a note. */
export function declineWords(chance: Chance): { reason: DeclineReason; note: string } {
  const reason = chance.weighted<DeclineReason>({
    "match-with-children-there": 30,
    "risk-level": 18,
    staffing: 12,
    timescale: 12,
    location: 10,
    "no-vacancy": 10,
    "not-enough-information": 5,
    fee: 3,
    "outside-registration": 0,
  });
  return { reason, note: chance.pick(declineNotes[reason]) };
}
