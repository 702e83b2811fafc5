import { distanceBandLabels } from "#app/domain/distance/distance.ts";
import { type Pet, petLabels } from "#app/domain/home/home.ts";
import type { ShownOption } from "#app/domain/views/shown-option.ts";
import type { ViewsAudience } from "#app/domain/views/views.ts";
import { longDate } from "../product/dates.ts";
import type { FactIconName } from "./fact-icon.tsx";

export type OptionFact = {
  readonly icon: FactIconName;
  readonly question: string;
  readonly answer: string;
};

/** The facts in the order that children ask for them. What is not known is said to be not known. */
export function optionFacts(option: ShownOption, audience: ViewsAudience): readonly OptionFact[] {
  const isChild = audience === "child";
  const far = howFar(option, isChild);
  return [
    { icon: "people", question: "Who lives here?", answer: option.whoLivesThere },
    { icon: "heart", question: "Are there other children?", answer: option.otherChildren },
    { icon: "pets", question: "Are there pets?", answer: petWords(option.pets) },
    { icon: "school", question: "What about school?", answer: schoolWords(option, isChild) },
    ...(far ? [{ icon: "distance" as const, question: "How far is it?", answer: far }] : []),
    {
      icon: "day",
      question: isChild ? "When could you move in?" : "When could your child move in?",
      answer: `From ${longDate(option.canMoveInOn)}`,
    },
  ];
}

function petWords(pets: readonly Pet[] | null): string {
  if (pets === null) return "We do not know yet. You can ask.";
  if (pets.length === 0) return "No pets live here.";
  return `Yes: ${pets.map((pet) => petLabels[pet].toLowerCase()).join(", ")}.`;
}

/** The option was written for the child; a parent reads the same about their child. */
function schoolWords(option: ShownOption, isChild: boolean): string {
  if (isChild) return option.school;
  return option.school
    .replace("stay at your school", "stay at the same school")
    .replace("You might have to change school", "Your child might have to change school")
    .replace("your social worker", "the social worker");
}

function howFar({ distance, distanceFromSchool }: ShownOption, isChild: boolean): string {
  if (distance === null) return "";
  const [home, school] = isChild
    ? ["where you lived before", "your school"]
    : ["where your child lived before", "your child's school"];
  const first = `${distanceBandLabels[distance]} from ${home}.`;
  if (distanceFromSchool === null) return first;
  return `${first} ${distanceBandLabels[distanceFromSchool]} from ${school}.`;
}
