import type { ChildrenTogether, JudgedAnswers } from "./search.ts";

/** The child and the siblings who must live in the same home. */
export function childrenTogether(answers: JudgedAnswers): ChildrenTogether {
  const all = [answers.child, ...siblingsWho(answers, "must")];
  return { ages: all.map(({ age }) => age), sexes: [...new Set(all.map(({ sex }) => sex))] };
}

/** The siblings of the referral who must, or would rather, live with the child. */
export function siblingsWho(answers: JudgedAnswers, together: "must" | "prefer") {
  return answers.siblings.siblings.filter((sibling) => sibling.together === together);
}
