import {
  type CapabilityCode,
  type CapabilityLevel,
  capabilityCodes,
  capabilityLabels,
  capabilityLevelLabels,
  capabilityLevels,
} from "../needs/needs.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { answerCapabilities } from "./capabilities.ts";
import type { HomeProfile } from "./home.ts";

const plainFields = [
  "stays",
  "break-nights",
  "out-of-hours",
  "solo",
  "deprivation-of-liberty",
  "adaptations",
  "pets",
  "children-there",
  "languages",
  "faiths",
  "cultures",
] as const;
type PlainField = (typeof plainFields)[number];

/** Something that a home has not said and a commissioner may ask. */
export type QuestionField = PlainField | `need:${CapabilityCode}`;

export const questionFields: readonly QuestionField[] = [
  ...plainFields,
  ...capabilityCodes.map((code) => `need:${code}` as const),
];

const plainQuestions: Record<PlainField, string> = {
  stays: "Which stays does this home offer?",
  "break-nights": "On which nights does this home offer short breaks?",
  "out-of-hours": "Does somebody answer for this home in the evening, at night and at weekends?",
  solo: "Can a child live here with no other children?",
  "deprivation-of-liberty": "Can this home work with a deprivation of liberty order?",
  adaptations: "Which adaptations does this home have?",
  pets: "Are there pets here, and which?",
  "children-there": "How old are the children who live here now?",
  languages: "Which languages are spoken here?",
  faiths: "Which faiths does this home share or support?",
  cultures: "Which cultures does this home share or support?",
};

/** The question as the provider reads it: about the home, and nothing about any child. */
export function questionInWords(field: QuestionField): string {
  const code = needIn(field);
  return code === null
    ? plainQuestions[field as PlainField]
    : `Can this home care for a child with this need or risk: ${capabilityLabels[code]}?`;
}

/** The need or risk that is asked about; `null` for every other question. */
export function needIn(field: QuestionField): CapabilityCode | null {
  return field.startsWith("need:") ? (field.slice(5) as CapabilityCode) : null;
}

export type HomeAnswer = "yes" | "no" | CapabilityLevel;

/** The answers that one tap can give; none where the profile's own form has to be filled in. */
export function oneTapAnswers(
  field: QuestionField,
): readonly { readonly answer: HomeAnswer; readonly label: string }[] {
  if (needIn(field) !== null) {
    return capabilityLevels.map((answer) => ({ answer, label: capabilityLevelLabels[answer] }));
  }
  if (yesOrNoIn(field) === null) return [];
  return [
    { answer: "yes", label: "Yes" },
    { answer: "no", label: "No" },
  ];
}

/** The fact that a question with the answers yes and no asks for; `null` for every other question. */
function yesOrNoIn(
  field: QuestionField,
): "soloPossible" | "acceptsDeprivationOfLiberty" | "answersOutOfHours" | null {
  if (field === "solo") return "soloPossible";
  if (field === "deprivation-of-liberty") return "acceptsDeprivationOfLiberty";
  return field === "out-of-hours" ? "answersOutOfHours" : null;
}

/** The part of the home's profile in which the answer stands. */
export function pageOf(field: QuestionField): "needs" | "care" | "household" {
  if (needIn(field) !== null) return "needs";
  return field === "pets" || field === "children-there" ? "household" : "care";
}

type Answerable = Pick<
  HomeProfile,
  | "stays"
  | "breakNights"
  | "answersOutOfHours"
  | "soloPossible"
  | "acceptsDeprivationOfLiberty"
  | "adaptations"
  | "pets"
  | "childrenAges"
  | "languages"
  | "faithsSupported"
  | "culturesSupported"
>;

/** Whether a home has said it; `levelOf` gives what it says of a need. */
export function hasSaid(
  home: Answerable,
  levelOf: (code: CapabilityCode) => CapabilityLevel | null,
  field: QuestionField,
): boolean {
  const code = needIn(field);
  if (code !== null) return levelOf(code) !== null;
  const said: Record<PlainField, unknown> = {
    stays: home.stays.length > 0 ? home.stays : null,
    "break-nights": home.breakNights,
    "out-of-hours": home.answersOutOfHours,
    solo: home.soloPossible,
    "deprivation-of-liberty": home.acceptsDeprivationOfLiberty,
    adaptations: home.adaptations,
    pets: home.pets,
    "children-there": home.childrenAges,
    languages: home.languages,
    faiths: home.faithsSupported,
    cultures: home.culturesSupported,
  };
  return said[field as PlainField] !== null;
}

/** The same of a whole profile. */
export function profileSays(home: HomeProfile, field: QuestionField): boolean {
  return hasSaid(
    home,
    (wanted) => home.capabilities.find(({ code }) => code === wanted)?.level ?? null,
    field,
  );
}

export type Given = { readonly answer: HomeAnswer; readonly evidence: string };

/**
 * What a one-tap answer changes in the profile, under the profile's own rules: "has done this" needs a word of what shows
 * it. Refuses an answer that does not belong to the question.
 */
export function answerChange(
  home: Pick<HomeProfile, "capabilities">,
  field: QuestionField,
  { answer, evidence }: Given,
  now: Date,
): Outcome<Partial<HomeProfile>, "evidence-missing" | "no-such-answer"> {
  if (!oneTapAnswers(field).some((one) => one.answer === answer)) return refuse("no-such-answer");
  const fact = yesOrNoIn(field);
  if (fact !== null) return accept({ [fact]: answer === "yes" });
  const code = needIn(field);
  const answered = answerCapabilities(
    { [code as CapabilityCode]: { level: answer as CapabilityLevel, evidence: evidence.trim() } },
    now,
  );
  if (!answered.accepted) return answered;
  const others = home.capabilities.filter((one) => one.code !== code);
  const all = [...others, ...answered.value];
  return accept({
    capabilities: capabilityCodes.flatMap((each) => all.filter((one) => one.code === each)),
  });
}

/** What a profile answers to a question, for the commissioner who asked. */
export function answerInWords(home: HomeProfile, field: QuestionField): string {
  const code = needIn(field);
  const level = home.capabilities.find((one) => one.code === code)?.level;
  if (level !== undefined) return capabilityLevelLabels[level];
  const fact = yesOrNoIn(field);
  if (fact === null) return "Now said in its profile";
  return home[fact] === true ? "Yes" : "No";
}
