import type { RiskCode } from "../needs/needs.ts";
import type { Sex } from "./home.ts";

/** Harm that children who live together may do to one another. */
export const harmCodes = [
  "physical-harm",
  "sexual-harm",
  "criminal-exploitation-of-others",
] as const satisfies readonly RiskCode[];
export type HarmCode = (typeof harmCodes)[number];

export const notWithCodes = ["younger", "older", "girls", "boys"] as const;
/** With whom a child there should not live. */
export type NotWithCode = (typeof notWithCodes)[number];

/** One child who lives in a home, as its provider privately keeps it: no name, no words. */
export type Resident = {
  /** Whole years. */
  readonly age: number;
  readonly sex: Sex;
  readonly atRiskOf: readonly HarmCode[];
  readonly mayDo: readonly HarmCode[];
  readonly notWith: readonly NotWithCode[];
};

/** What is known of a child who may come. */
export type Newcomer = {
  readonly age: number;
  readonly sex: Sex;
  readonly risks: readonly RiskCode[];
};

export const groupLivingAnswers = ["yes", "talk-first", "no", "not-known"] as const;
/** All that anybody but the provider is ever told. */
export type GroupLivingAnswer = (typeof groupLivingAnswers)[number];

/** Years of difference that are clear: below them somebody who knows the children has to judge. */
const clearYears = 3;
/** Years between two children from which living together is worth a talk in any case. */
const wideYears = 5;

/** What exploits a child may come from another child in the home. */
const harmBehind: Partial<Record<RiskCode, HarmCode>> = {
  "sexual-exploitation": "sexual-harm",
  "criminal-exploitation": "criminal-exploitation-of-others",
};

/**
 * Whether children could live together with those who are there already (Children's Homes Regulations 2015, reg 14(2)(b)
 * and the impact on other children, reg 12; Fostering Services Regulations 2011, reg 11). A no only where what the
 * provider keeps is plain; wherever it is a matter of degree the answer is to talk first. Not known when the provider
 * keeps nothing.
 */
export function groupLivingFit(
  residents: readonly Resident[] | null,
  newcomers: readonly Newcomer[],
): GroupLivingAnswer {
  if (residents === null) return "not-known";
  const answers = newcomers.flatMap((newcomer) =>
    residents.map((resident) => fitOf(resident, newcomer)),
  );
  if (answers.includes("no")) return "no";
  return answers.includes("talk-first") ? "talk-first" : "yes";
}

type Fit = "yes" | "talk-first" | "no";

function fitOf(resident: Resident, newcomer: Newcomer): Fit {
  const fits = [
    ageFit(resident, newcomer),
    companyFit(resident, newcomer),
    harmFit(resident, newcomer),
  ];
  if (fits.includes("no")) return "no";
  return fits.includes("talk-first") ? "talk-first" : "yes";
}

function ageFit({ age, notWith }: Resident, newcomer: Newcomer): Fit {
  const older = newcomer.age - age;
  const against = [
    ...(notWith.includes("older") ? [older] : []),
    ...(notWith.includes("younger") ? [-older] : []),
  ];
  if (against.some((years) => years >= clearYears)) return "no";
  const isClose = against.some((years) => years >= 0);
  return isClose || Math.abs(older) > wideYears ? "talk-first" : "yes";
}

function companyFit({ notWith }: Resident, { sex }: Newcomer): Fit {
  return notWith.includes(sex === "female" ? "girls" : "boys") ? "no" : "yes";
}

function harmFit(resident: Resident, { risks }: Newcomer): Fit {
  const mayDo = harmCodes.filter((harm) => risks.includes(harm));
  const atRiskOf = risks.flatMap((risk) => harmBehind[risk] ?? []);
  const meets = harmCodes.filter(
    (harm) =>
      (mayDo.includes(harm) && resident.atRiskOf.includes(harm)) ||
      (atRiskOf.includes(harm) && resident.mayDo.includes(harm)),
  );
  if (meets.includes("sexual-harm")) return "no";
  const anybodyMay = [...mayDo, ...resident.mayDo].includes("sexual-harm");
  return meets.length > 0 || anybodyMay ? "talk-first" : "yes";
}

/** How often in 28 days one authority is told yes or no about one home; then it is told to talk to the home. */
export const answersInFourWeeks = 12;

/** Whether a word says something of who lives there; to talk first says next to nothing. */
export function saysSomething(answer: GroupLivingAnswer): boolean {
  return answer === "yes" || answer === "no";
}

/**
 * The answer as it may be given: an authority that has been told much about the same home is told to talk first, whatever
 * the facts say, so that nobody works out who lives there by asking about one made-up child after another.
 */
export function guardedAnswer(answer: GroupLivingAnswer, toldBefore: number): GroupLivingAnswer {
  return saysSomething(answer) && toldBefore >= answersInFourWeeks ? "talk-first" : answer;
}
