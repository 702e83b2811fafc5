import { type SQL, sql } from "drizzle-orm";
import type { GroupLivingAnswer, Resident } from "#app/domain/home/group-living.ts";
import { type CardOfChildren, newcomersOf } from "#app/domain/referral/newcomers.ts";
import type { HomeId } from "#app/domain/shared/ids.ts";
import type {
  GroupLivingQuestion,
  GroupLivingRepository,
  GroupLivingSubject,
} from "#app/use-cases/matching/group-living-repository.ts";
import type { Transaction } from "../transaction.ts";
import { uuidArray } from "./uuid-array.ts";

type QuestionRow = Omit<GroupLivingQuestion, "releasedAt" | "newcomers" | "residents"> & {
  readonly releasedAt: string;
  readonly card: CardOfChildren;
  readonly residents: readonly Resident[] | null;
};
type AnswerRow = { readonly homeId: HomeId; readonly answer: GroupLivingAnswer };

/** Questions and answers about living together. The facts are read by the worker's role; pages read the word. */
export function groupLivingRepository(transaction: Transaction): GroupLivingRepository {
  return {
    listQuestions: async (about, since) => {
      // One at a time, or two jobs would each count the answers without those of the other.
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('answer-group-living'))`);
      const rows = await transaction.execute<QuestionRow>(questions(about, since));
      return rows.map(({ releasedAt, card, ...row }) => ({
        ...row,
        releasedAt: new Date(releasedAt),
        newcomers: newcomersOf(card),
      }));
    },
    storeAnswer: async (question, answer, at) => {
      const { referralId, homeId, authorityId, providerId, releasedAt, householdVersion } =
        question;
      await transaction.execute(sql`
        insert into group_living_answer (referral_id, home_id, authority_id, provider_id, released_at, answer,
          household_version, answered_at)
        values (${referralId}::uuid, ${homeId}::uuid, ${authorityId}::uuid, ${providerId}::uuid,
          ${releasedAt.toISOString()}::timestamptz, ${answer}, ${householdVersion}::int, ${at.toISOString()}::timestamptz)
        on conflict (referral_id, home_id, released_at) do update
          set answer = excluded.answer, household_version = excluded.household_version,
            answered_at = case when group_living_answer.answer = excluded.answer
              then group_living_answer.answered_at else excluded.answered_at end`);
    },
    listAnswers: async (referralId) => {
      const rows = await transaction.execute<AnswerRow>(sql`
        select distinct on (home_id) home_id as "homeId", answer from group_living_answer
        where referral_id = ${referralId}::uuid order by home_id, released_at desc`);
      return new Map(rows.map(({ homeId, answer }) => [homeId, answer]));
    },
  };
}

function questions(about: GroupLivingSubject, since: Date): SQL {
  const subject =
    "homeId" in about
      ? sql`r.home_id = ${about.homeId}::uuid`
      : sql`r.referral_id = any(${uuidArray(about.referralIds)})`;
  return sql`
    select r.referral_id as "referralId", r.home_id as "homeId", r.authority_id as "authorityId",
      r.provider_id as "providerId", c.published_at as "releasedAt", c.card, p.residents,
      coalesce(p.version, 0) as "householdVersion",
      (select count(*)::int from group_living_answer a
        where a.home_id = r.home_id and a.authority_id = r.authority_id and a.answer in ('yes', 'no')
          and a.answered_at > ${since.toISOString()}::timestamptz
          and (a.referral_id, a.released_at) <> (r.referral_id, c.published_at)) as "answeredBefore"
    from referral_recipient r
    join referral_card c on c.referral_id = r.referral_id
    join private_household p on p.home_id = r.home_id
    left join group_living_answer g on g.referral_id = r.referral_id and g.home_id = r.home_id
      and g.released_at = c.published_at
    where ${subject} and c.open and c.card ? 'age' and g.household_version is distinct from p.version
    order by r.referral_id, r.home_id`;
}
