import type { Candidate } from "../../domain/matching/candidate.ts";
import { fewestCompared, mostCompared } from "../../domain/matching/compared.ts";
import { explain } from "../../domain/matching/judge.ts";
import type { Judgement, RequirementKind } from "../../domain/matching/match.ts";
import { rank } from "../../domain/matching/rank.ts";
import type { Weighed } from "../../domain/matching/weigh.ts";
import type { HomeId, ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { notFound } from "../errors.ts";
import { useCase } from "../use-case.ts";
import type { MatchListRefusal } from "./list-matches.ts";
import { getReferral, searchOf } from "./search-homes.ts";
import { type ShownHome, shownHomes } from "./shown-home.ts";

export type CompareMatches = {
  readonly referralId: ReferralId;
  readonly homeIds: readonly HomeId[];
};

/** What one home says to one requirement or wish. */
export type ComparedCell = Pick<Judgement, "verdict" | "sentence"> & {
  readonly confirmedAt: Date | null;
};

/** A requirement or wish with what each home says to it, in the order of the homes. */
export type ComparedRow = {
  readonly code: string;
  readonly kind: RequirementKind;
  readonly label: string;
  readonly cells: readonly ComparedCell[];
};

export type MatchComparison = {
  readonly reference: string;
  /** Best fit first; those that are not listed last. */
  readonly homes: readonly ShownHome[];
  /** Lawful fit, must-haves and wishes; none unless between two and four homes are compared. */
  readonly rows: readonly ComparedRow[];
  readonly profile: { readonly name: string; readonly version: number };
};

/**
 * Two to four homes side by side, need by need; for more or fewer, only what they are called. Refuses while the referral
 * lacks answers; throws NotFound for another authority's referral and for a home without a vacancy.
 */
export const compareMatches = useCase(
  { permission: "match:read", subject: ({ referralId }: CompareMatches) => referralId },
  async (context, { referralId, homeIds }): Promise<Outcome<MatchComparison, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");

    const { candidates } = context.repositories;
    const vacancies = await Promise.all([...new Set(homeIds)].map((id) => candidates.byHome(id)));
    if (vacancies.some((ofHome) => ofHome.length === 0)) throw notFound();
    const { listed, others } = rank(search, vacancies.flat());
    const weighed = [...listed, ...others];
    const homes = await shownHomes(context, { search, referralId }, weighed);
    const isTable = homes.length >= fewestCompared && homes.length <= mostCompared;
    const judged = (one: Weighed<Candidate>) => explain(search, one).judgements;
    return accept({
      reference: referral.reference,
      homes,
      rows: isTable ? rowsOf(weighed.map(judged)) : [],
      profile: { name: search.profile.name, version: search.profile.version },
    });
  },
);

/** Every home is judged by the same requirements in the same order. */
function rowsOf(judgements: readonly (readonly Judgement[])[]): readonly ComparedRow[] {
  const [first = []] = judgements;
  return first.map(({ code, kind, label }, index) => ({
    code,
    kind,
    label,
    cells: judgements.flatMap((ofHome) => {
      const judgement = ofHome[index];
      if (judgement === undefined) return [];
      const { verdict, sentence, fact } = judgement;
      return [{ verdict, sentence, confirmedAt: fact.confirmedAt }];
    }),
  }));
}
