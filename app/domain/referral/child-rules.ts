import { legalStatuses } from "./codes.ts";
import type { ChildSection, SiblingsSection } from "./referral.ts";

/** A child is looked after until eighteen (Children Act 1989, s105(1)). */
export const oldestChild = 17;
/** One child and five others: more than any home in the register may take together. */
export const mostSiblings = 5;

export type ChildProblem = "age-out-of-range" | "key-stage-4-age" | "unknown-legal-status";
export type SiblingsProblem =
  | "too-many-siblings"
  | "sibling-age-out-of-range"
  | "together-and-apart";

const isChildsAge = (age: number): boolean =>
  Number.isInteger(age) && age >= 0 && age <= oldestChild;

/**
 * What is wrong with the facts about the child. Key Stage 4 is years 10 and 11, ages 14 to 16, with a year on either
 * side for those taught out of their year (Education Act 2002, s82).
 */
export function childProblems(child: ChildSection): readonly ChildProblem[] {
  const problems: ChildProblem[] = [];
  if (!isChildsAge(child.age)) problems.push("age-out-of-range");
  if (child.keyStage4 && (child.age < 13 || child.age > oldestChild)) {
    problems.push("key-stage-4-age");
  }
  if (!Object.hasOwn(legalStatuses, child.legalStatus)) problems.push("unknown-legal-status");
  return problems;
}

/**
 * What is wrong with the list of brothers and sisters: two who must both live with the child cannot be two who must not
 * share a home.
 */
export function siblingsProblems({
  siblings,
  keptApart = [],
}: SiblingsSection): readonly SiblingsProblem[] {
  const problems: SiblingsProblem[] = [];
  if (siblings.length > mostSiblings) problems.push("too-many-siblings");
  if (siblings.some(({ age }) => !isChildsAge(age))) problems.push("sibling-age-out-of-range");
  const mustCome = (index: number) => siblings[index]?.together === "must";
  if (keptApart.some((pair) => pair.every(mustCome))) problems.push("together-and-apart");
  return problems;
}
