import { allowsDeprivationOfLiberty } from "../matching/lawful/deprivation-of-liberty.ts";
import type { ReferralAnswers, ReferralSection } from "./referral.ts";

export type CrossProblemCode =
  | "supported-under-16"
  | "kind-not-with-deprivation-of-liberty"
  | "short-breaks-status"
  | "family-centre-without-parent";

/** A rule between answers of different sections that does not hold. */
export type CrossProblem = {
  readonly code: CrossProblemCode;
  /** Where it can be mended. */
  readonly sections: readonly ReferralSection[];
};

type Answers = Partial<ReferralAnswers>;
type Rule = CrossProblem & { readonly isBroken: (answers: Answers) => boolean };

const wants = (
  { home }: Answers,
  test: (kind: ReferralAnswers["home"]["kinds"][number]["kind"]) => boolean,
) =>
  home?.kinds.some(({ kind, suitability }) => suitability !== "unsuitable" && test(kind)) ?? false;

const agesTogether = ({ child, siblings }: Answers): readonly number[] => [
  ...(child ? [child.age] : []),
  ...(siblings?.siblings ?? []).flatMap(({ age, together }) => (together === "must" ? [age] : [])),
];

const rules: readonly Rule[] = [
  {
    // Care Planning, Placement and Case Review Regulations 2010, regs 27A and 27C; SSDA903 validation rule 371.
    code: "supported-under-16",
    sections: ["child", "siblings", "home"],
    isBroken: (answers) =>
      wants(answers, (kind) => kind === "supported-accommodation") &&
      agesTogether(answers).some((age) => age < 16),
  },
  {
    // SSDA903 validation rule 710: no deprivation of liberty order with K1, P1, R5 or K3.
    code: "kind-not-with-deprivation-of-liberty",
    sections: ["child", "home"],
    isBroken: (answers) =>
      answers.child?.deprivationOfLiberty === true &&
      wants(answers, (kind) => !allowsDeprivationOfLiberty(kind)),
  },
  {
    // SSDA903 guide: V3 and V4 are for an agreed series of short breaks only.
    code: "short-breaks-status",
    sections: ["request", "child"],
    isBroken: ({ request, child }) =>
      request !== undefined &&
      child !== undefined &&
      ["V3", "V4"].includes(child.legalStatus) &&
      request.stay !== "short-breaks",
  },
  {
    // Residential Family Centres Regulations 2002, reg 2: children live there with their parents, to be assessed.
    code: "family-centre-without-parent",
    sections: ["request", "home"],
    isBroken: (answers) =>
      answers.request !== undefined &&
      answers.request.stay !== "parent-and-child" &&
      wants(answers, (kind) => kind === "residential-family-centre"),
  },
];

/** The rules between sections that do not hold; a rule waits until the sections that it needs are answered. */
export function crossProblems(answers: Answers): readonly CrossProblem[] {
  return rules
    .filter((rule) => rule.isBroken(answers))
    .map(({ code, sections }) => ({ code, sections }));
}
