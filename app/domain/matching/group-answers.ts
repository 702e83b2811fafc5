import type { HomeWantedSection } from "../referral/referral.ts";
import type { JudgedAnswers } from "./search.ts";
import type { SiblingGroup } from "./sibling-groups.ts";

/**
 * The referral as it would be for some of the children alone, all of whom have to live together. For a group without the
 * child only what holds for the whole family is left: where it lives, where not, and the kinds of home; what the child
 * needs of a home, the child's school and the plan to move on to a family are the child's own.
 */
export function groupAnswers(answers: JudgedAnswers, group: SiblingGroup): JudgedAnswers {
  const everyone = [answers.child, ...answers.siblings.siblings];
  const members = group.flatMap((place) => everyone[place] ?? []);
  const [first, ...others] = members;
  if (first === undefined) return answers;
  const together = others.map(({ age, sex }) => ({ age, sex, together: "must" as const }));
  const ages = members.map(({ age }) => age);
  const wanted = {
    ...answers,
    home: kindsFor(answers.home, ages),
    siblings: { siblings: together },
  };
  return group.includes(0) ? wanted : withoutTheChild(wanted, first);
}

function withoutTheChild(
  answers: JudgedAnswers,
  { age, sex }: Pick<JudgedAnswers["child"], "age" | "sex">,
): JudgedAnswers {
  const { steppingDown: _, ...request } = answers.request;
  return {
    ...answers,
    request,
    child: { age, sex, deprivationOfLiberty: false, keyStage4: false },
    places: { ...answers.places, keepSchool: false, schoolArea: null },
    needs: { ...answers.needs, needs: [] },
    risks: { ...answers.risks, risks: [] },
    home: { ...answers.home, companionship: "no-preference", adaptations: [], pets: "unknown" },
  };
}

/** Supported accommodation is not asked for a group with somebody under 16 in it (Care Planning Regulations, reg 27A). */
function kindsFor(home: HomeWantedSection, ages: readonly number[]): HomeWantedSection {
  if (ages.every((age) => age >= 16)) return home;
  return { ...home, kinds: home.kinds.filter(({ kind }) => kind !== "supported-accommodation") };
}
