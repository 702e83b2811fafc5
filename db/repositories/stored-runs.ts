import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import type { KeptInputs } from "#app/domain/matching/kept-inputs.ts";
import type { HomeId, MatchRunId, ReferralId, VacancyId } from "#app/domain/shared/ids.ts";
import type {
  MatchingRepository,
  MatchRun,
  RunLine,
  StoredRun,
  StoredRunLine,
} from "#app/use-cases/matching/matching-repository.ts";
import type { StoredRanking } from "../schema/need.ts";
import type { Transaction } from "../transaction.ts";
import { judgedCandidates, judgedText } from "./judged-candidates.ts";

/** Lists of homes as they were shown, with what they rested on. */
export function storedRuns(
  transaction: Transaction,
): Pick<MatchingRepository, "keepRun" | "listRuns" | "findRun"> {
  return {
    keepRun: async (run, by) => {
      const ranking = storedRanking(run);
      const digest = digestOf(run, ranking);
      if (await isNewest(transaction, run.referralId, digest)) return;
      await insertRun(transaction, run, { ranking, digest, by });
    },
    listRuns: async (authorityId, referralId, limit) => {
      const rows = await transaction.execute<Line>(sql`
        select ${columns} from match_run r left join person p on p.id = r.by
        where r.referral_id = ${referralId}::uuid and r.authority_id = ${authorityId}::uuid
        order by r.at desc, r.id limit ${limit}`);
      return rows.map(lineFrom);
    },
    findRun: async (authorityId, runId) => {
      const [row] = await transaction.execute<Whole>(sql`
        select ${columns}, r.referral_id as "referralId", r.ranking, r.inputs,
          (select string_agg(f.judged, ',' order by used.place)
            from unnest(r.facts) with ordinality as used (hash, place) join match_fact f on f.hash = used.hash) as facts
        from match_run r left join person p on p.id = r.by
        where r.id = ${runId}::uuid and r.authority_id = ${authorityId}::uuid`);
      return row === undefined ? null : runFrom(row);
    },
  };
}

const columns = sql`r.id, r.at, p.name as by, r.profile_owner as owner, r.profile_name as name,
  r.profile_version as version, r.source, r.exact, r.candidates, r.listed`;

type Line = Pick<StoredRunLine, "by" | "source" | "exact" | "candidates" | "listed"> &
  RunLine["profile"] & { readonly id: MatchRunId; readonly at: string };
type Whole = Line & {
  readonly referralId: ReferralId;
  readonly ranking: StoredRanking;
  readonly inputs: KeptInputs | null;
  readonly facts: string | null;
};

function lineFrom({ owner, name, version, at, ...row }: Line): StoredRunLine {
  return { ...row, at: new Date(at), profile: { owner, name, version } };
}

function runFrom({ ranking, inputs, facts, ...row }: Whole): StoredRun {
  return {
    ...lineFrom(row),
    referralId: row.referralId,
    ranking: ranking.map(({ vacancyId, homeId, ...score }) => ({
      vacancyId: vacancyId as VacancyId,
      homeId: homeId as HomeId,
      score,
    })),
    restsOn: inputs === null ? null : { inputs, facts: judgedCandidates(facts) },
  };
}

function storedRanking({ ranking }: MatchRun): StoredRanking {
  return ranking.map(({ vacancyId, homeId, score }) => ({ vacancyId, homeId, ...score }));
}

/**
 * Nothing that changes by itself counts: not the day, and not how many vacancies were looked at. Of an empty list it
 * counts what keeps every home off, though not how many homes.
 */
function digestOf({ inputs, profile, listed, unmet }: MatchRun, ranking: StoredRanking): string {
  const { owner, name, version } = profile;
  const kept = [ranking, listed, inputs.answers, owner, name, version];
  return hashOf(JSON.stringify(unmet === null ? kept : [...kept, bindingOf(unmet)]));
}

function bindingOf({ lawful, musts, together }: NonNullable<MatchRun["unmet"]>) {
  const alone = musts.flatMap(({ code, homes }) => (homes > 0 ? [code] : []));
  return [lawful > 0, alone.sort(), together];
}

/** What a home was judged by as `match_fact` keeps it. */
export function factOf(candidate: JudgedCandidate): { hash: string; judged: string } {
  const judged = judgedText(candidate);
  return { hash: hashOf(judged), judged };
}

/** As the database reckons it for `match_fact`: half of a SHA-256. */
function hashOf(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32);
}

/** Asked first and by itself: mostly nothing has changed, and then none of the rest has to travel. */
async function isNewest(transaction: Transaction, referralId: ReferralId, digest: string) {
  const [newest] = await transaction.execute<{ digest: string | null }>(sql`
    select digest from match_run where referral_id = ${referralId}::uuid order by at desc limit 1`);
  return newest?.digest === digest;
}

type Kept = {
  readonly ranking: StoredRanking;
  readonly digest: string;
  readonly by: string | null;
};

/** The run, facts that are new and what was not met, in one statement. */
async function insertRun(
  transaction: Transaction,
  run: MatchRun,
  { ranking, digest, by }: Kept,
): Promise<void> {
  const facts = run.facts.map(factOf);
  const { owner, name, version } = run.profile;
  await transaction.execute(sql`
    with run as (
      insert into match_run (id, referral_id, authority_id, at, by, profile_owner, profile_name, profile_version,
        source, exact, candidates, listed, ranking, inputs, facts, digest)
      values (${run.id}::uuid, ${run.referralId}::uuid, ${run.authorityId}::uuid, ${run.at.toISOString()}::timestamptz,
        ${by}::uuid, ${owner}::uuid, ${name}::text, ${version}::int, ${run.source}::text, ${run.exact}::boolean,
        ${run.candidates}::int, ${run.listed}::int, ${JSON.stringify(ranking)}::jsonb,
        ${JSON.stringify(run.inputs)}::jsonb, ${`{${facts.map(({ hash }) => hash).join(",")}}`}::uuid[], ${digest}::text)
      returning id, referral_id, authority_id, at),
    facts as (
      insert into match_fact (hash, judged)
      select key::uuid, value from json_each_text(${JSON.stringify(textsOf(facts))}::json)
      on conflict do nothing)
    insert into unmet_need (run_id, referral_id, authority_id, at, lawful, exact, musts, together, together_homes)
    select run.*, unmet.lawful, unmet.exact, unmet.musts,
      array(select jsonb_array_elements_text(unmet.together)), unmet."togetherHomes"
    from run, jsonb_to_record(${JSON.stringify(run.unmet ?? {})}::jsonb)
      as unmet (lawful int, exact boolean, musts jsonb, together jsonb, "togetherHomes" int)
    where unmet.lawful is not null`);
}

function textsOf(facts: readonly ReturnType<typeof factOf>[]): Readonly<Record<string, string>> {
  return Object.fromEntries(facts.map(({ hash, judged }) => [hash, judged]));
}
