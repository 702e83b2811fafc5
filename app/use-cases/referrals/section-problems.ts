import { childProblems, siblingsProblems } from "../../domain/referral/child-rules.ts";
import { crossProblems } from "../../domain/referral/cross-rules.ts";
import { homeWantedProblems, risksProblems } from "../../domain/referral/home-rules.ts";
import { areasToLookUp, placesProblems } from "../../domain/referral/places-rules.ts";
import type { ReferralAnswers, ReferralSection } from "../../domain/referral/referral.ts";
import { requestProblems } from "../../domain/referral/request-rules.ts";
import type { SectionProblem } from "../../domain/referral/section-problem.ts";
import type { WorkContext } from "../context.ts";

type Surroundings = Pick<WorkContext, "today" | "repositories">;
type Check<Section extends ReferralSection> = (
  answers: ReferralAnswers[Section],
  surroundings: Surroundings,
) => readonly SectionProblem[] | Promise<readonly SectionProblem[]>;

const checks: { readonly [Section in ReferralSection]: Check<Section> } = {
  request: (request, { today }) => requestProblems(request, today()),
  child: (child) => childProblems(child),
  siblings: (siblings) => siblingsProblems(siblings),
  places: async (places, { repositories: { geography } }) => {
    const [areas, authorities] = await Promise.all([
      geography.listAreas(areasToLookUp(places)),
      geography.listAuthorities(),
    ]);
    return placesProblems(places, {
      areas: new Set(areas.map(({ area }) => area)),
      authorities: new Set(authorities.map(({ code }) => code)),
    });
  },
  needs: () => [],
  risks: (risks) => risksProblems(risks),
  home: (home) => homeWantedProblems(home),
  story: () => [],
  sharing: () => [],
};

/** What is wrong with one section, by itself and beside the others that are answered already. */
export async function sectionProblems<Section extends ReferralSection>(
  section: Section,
  answers: Partial<ReferralAnswers> & Pick<ReferralAnswers, Section>,
  surroundings: Surroundings,
): Promise<readonly SectionProblem[]> {
  const own = await checks[section](answers[section] as ReferralAnswers[Section], surroundings);
  const between = crossProblems(answers).filter(({ sections }) => sections.includes(section));
  return [...own, ...between.map(({ code }) => code)];
}
