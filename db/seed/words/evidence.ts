import type { CapabilityCode } from "#app/domain/needs/needs.ts";
import type { Chance } from "../chance.ts";

const shown: Partial<Record<CapabilityCode, readonly string[]>> = {
  autism: [
    "Cared for two autistic children for three years each.",
    "Whole team trained by an autism charity; sensory plan for each child.",
  ],
  adhd: [
    "Have cared for four children with ADHD, two on medication.",
    "Work with a specialist nurse every month.",
  ],
  "self-harm": [
    "Safety plans in use for two young people in the last year; both reviewed monthly.",
    "Team trained in safety planning with the local mental health service.",
  ],
  "going-missing": [
    "One child's missing episodes went from nine a month to one in six months.",
    "Agreed return plan with police for every child; used twelve times last year.",
  ],
  "criminal-exploitation": [
    "Moved two young people away from county lines with the local exploitation team.",
    "Weekly meeting with the exploitation team.",
  ],
  "sexual-exploitation": ["Worked with a specialist project for two years with three girls."],
  "fire-setting": [
    "Fire service visits each quarter; one child has had no incident for fourteen months.",
  ],
  "physical-harm": [
    "De-escalation training for all, refreshed each year; holds fell by two thirds.",
    "Cared for a child with daily incidents; none in the last five months.",
  ],
  "trauma-and-attachment": [
    "Therapeutic parenting course and fortnightly supervision.",
    "A psychologist advises the team every fortnight.",
    "Carers completed a year-long attachment course.",
  ],
  "learning-disability": [
    "Registered for children with learning disabilities since opening.",
    "Cared for a child with a moderate learning disability to adulthood.",
  ],
  makaton: ["Both carers sign at level 2.", "All staff sign; pictures around the house."],
  "personal-care": ["Moving and handling trained; equipment on site."],
  epilepsy: ["Emergency medication training renewed this year."],
  diabetes: ["Carers trained by the diabetes nurse; pump user for two years."],
  "drugs-and-alcohol": [
    "Work with the young people's substance service; three completed plans last year.",
  ],
  "damage-to-property": ["Agreed with the landlord: repairs in a day, no blame."],
  esol: [
    "Cared for five unaccompanied young people; college enrolment in two weeks.",
    "Two members of the team speak other languages.",
  ],
  "out-of-school": ["A tutor comes four mornings a week; last three children went back to school."],
};
const anyNeed = [
  "Cared for a child with this need for over a year.",
  "Done this with two children in the last three years; reports can be shared.",
  "Named in the statement of purpose; last inspection spoke well of it.",
  "Supervising social worker has seen it done well.",
];
const training = [
  "Training finished this year.",
  "Whole team trained; nobody living there with this need yet.",
  "Course completed last autumn.",
  "",
];

/** What shows that a home can meet a need: always something for one that has done it. */
export function evidenceOf(
  code: CapabilityCode,
  level: "experienced" | "trained" | "willing" | "cannot",
  chance: Chance,
): string {
  if (level === "experienced")
    return chance.pick(chance.odds(0.7) ? (shown[code] ?? anyNeed) : anyNeed);
  return level === "trained" ? chance.pick(training) : "";
}
