import { randomUUID } from "node:crypto";
import { contextsOver, type RetrieverOver } from "#app/composition.server.ts";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import { explain } from "#app/domain/matching/judge.ts";
import { judgedAnswers } from "#app/domain/matching/judged-answers.ts";
import { rank, rankedHome } from "#app/domain/matching/rank.ts";
import { londonDate } from "#app/domain/shared/calendar-date.ts";
import type { PersonId, ReferralId, VacancyId } from "#app/domain/shared/ids.ts";
import type { Context, Repositories, WorkContext } from "#app/use-cases/context.ts";
import { listMatches } from "#app/use-cases/matching/list-matches.ts";
import { bestHomes } from "#app/use-cases/matching/search-homes.ts";
import { readWhole } from "#app/use-cases/matching/shown-home.ts";
import { timed } from "./samples.ts";
import type { World } from "./world.ts";

/** Homes that are compared with the oracle's and explained. */
const shown = 20;

/** The stages of one match, and the use-case with everything around them. */
export const stages = ["retrieve", "hydrate", "judge", "explain", "end to end"] as const;
export type Stage = (typeof stages)[number];

export type Measured = {
  readonly samples: Readonly<Record<Stage, number[]>>;
  readonly bruteForce: readonly number[];
  /** Candidates judged, summed over the referrals. */
  readonly judged: number;
  /** Referrals that had more candidates than the budget. */
  readonly cut: number;
  /** Referrals whose first twenty differ from judging every open vacancy. */
  readonly different: readonly ReferralId[];
};

/**
 * Matches every referral of the world once, stage by stage and as the use-case; one in `oracleEvery` is also set
 * against every open vacancy, and the first twenty compared.
 */
export async function matchEach(
  world: World,
  retrieverOver: RetrieverOver,
  oracleEvery: number,
): Promise<Measured> {
  const context = contextsOver(
    world.database.web,
    () => world.now,
    retrieverOver,
  )({
    kind: "staff",
    personId: randomUUID() as PersonId,
    organisationId: world.authorityId,
    organisationKind: "authority",
    role: "commissioner",
  });
  const samples: Record<Stage, number[]> = {
    retrieve: [],
    hydrate: [],
    judge: [],
    explain: [],
    "end to end": [],
  };
  const bruteForce: number[] = [];
  const different: ReferralId[] = [];
  let judged = 0;
  let cut = 0;
  for (const [number, referralId] of world.referralIds.entries()) {
    const whole = await timed(() => listMatches(context, { referralId, page: 1 }));
    samples["end to end"].push(whole.ms);
    const one = await inStages(context, world, referralId);
    for (const stage of ["retrieve", "hydrate", "judge", "explain"] as const) {
      samples[stage].push(one.took[stage]);
    }
    judged += one.judged;
    if (!one.exact) cut += 1;
    if (number % oracleEvery !== 0) continue;
    const oracle = await byBruteForce(context, world, referralId);
    bruteForce.push(oracle.ms);
    if (oracle.answer.join() !== one.first.join()) different.push(referralId);
  }
  return { samples, bruteForce, judged, cut, different };
}

function inStages(context: Context, world: World, referralId: ReferralId) {
  return context.transact(async (repositories) => {
    const search = await searchFor(repositories, world, referralId);
    const took = { retrieve: 0, hydrate: 0, judge: 0, explain: 0 };
    const { transact: _, ...rest } = context;
    const work: WorkContext = {
      ...rest,
      repositories: {
        ...repositories,
        candidateRetriever: {
          find: async (filters, reach) => {
            const found = await timed(() => repositories.candidateRetriever.find(filters, reach));
            took.retrieve += found.ms;
            return found.answer;
          },
          mostPromising: async (filters, asked) => {
            const found = await timed(
              async () =>
                (await repositories.candidateRetriever.mostPromising?.(filters, asked)) ?? null,
            );
            took.retrieve += found.ms;
            return found.answer;
          },
        },
      },
    };
    const best = await timed(() => bestHomes(work, search, shown));
    took.judge = best.ms - took.retrieve;
    const whole = await timed(() => readWhole(work, search, best.answer.listed.slice(0, shown)));
    took.hydrate = whole.ms;
    const words = await timed(() => whole.answer.map((one) => explain(search, one)));
    took.explain = words.ms;
    return {
      took,
      judged: best.answer.judged,
      exact: best.answer.exact,
      first: words.answer.map(({ vacancyId }) => vacancyId),
    };
  });
}

/** Reads every open vacancy and judges it: slow, and beyond doubt. */
function byBruteForce(context: Context, world: World, referralId: ReferralId) {
  return context.transact(async (repositories) => {
    const search = await searchFor(repositories, world, referralId);
    const open = await world.database.owner<{ id: VacancyId }[]>`
      select id from vacancy where status = 'open'`;
    return timed(async () => {
      const candidates = await repositories.candidates.byVacancy(open.map(({ id }) => id));
      const { listed } = rank(search, candidates);
      return listed
        .slice(0, shown)
        .flatMap(rankedHome)
        .map(({ vacancyId }) => vacancyId);
    });
  });
}

async function searchFor({ matching }: Repositories, world: World, referralId: ReferralId) {
  const referral = await matching.findOwned(world.authorityId, referralId);
  const answers = referral && judgedAnswers(referral.answers);
  if (!referral || !answers) throw new Error("a referral of the world is not complete");
  const [geography] = await matching.geographies([referral]);
  if (!geography) throw new Error("no map");
  return compileSearch(answers, geography, londonDate(world.now), world.now);
}
