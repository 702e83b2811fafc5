import { type SQL, sql } from "drizzle-orm";
import { adaptations, homeKinds, sexes } from "#app/domain/home/home.ts";
import type { JudgedCandidate } from "#app/domain/matching/candidate.ts";
import { levelIn } from "#app/domain/needs/capability-levels.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import { grades } from "#app/domain/ofsted/grades.ts";
import type { CalendarDate } from "#app/domain/shared/calendar-date.ts";
import type { HomeId, ReferralId } from "#app/domain/shared/ids.ts";
import type {
  StandingSearchRepository,
  TakenVacancy,
  TouchedReferral,
} from "#app/use-cases/matching/standing-search.ts";
import type { Transaction } from "../transaction.ts";
import { bitsOf } from "./code-bits.ts";
import { judgedCandidates } from "./judged-candidates.ts";
import { noteNeeds } from "./referral-needs.ts";
import { uuidArray } from "./uuid-array.ts";

type TakenRow = Pick<TakenVacancy, "homeId" | "providerId"> & {
  readonly now: string | null;
  readonly before: string | null;
};

/** What the worker keeps of referrals and vacancies to set one against the other quickly. */
export function standingSearchRepository(transaction: Transaction): StandingSearchRepository {
  return {
    noteNew: async ({ id, providerId }) => {
      await transaction.execute(sql`insert into vacancy_rejudged (vacancy_id, provider_id)
        values (${id}::uuid, ${providerId}::uuid) on conflict do nothing`);
    },
    take: (vacancyId) => take(transaction, vacancyId),
    remember: async ({ vacancyId, providerId, text }) => {
      await transaction.execute(sql`
        insert into vacancy_rejudged (vacancy_id, provider_id, judged)
        values (${vacancyId}::uuid, ${providerId}::uuid, ${text})
        on conflict (vacancy_id) do update set judged = excluded.judged`);
    },
    listTouched: async (vacancy, today) => {
      const rows = await transaction.execute(sql`
        select ${openColumns}, n.referral_id is not null as noted from ${openReferrals}
        left join referral_need n on n.referral_id = r.id and n.of = r.answers_hash
        where r.status = 'published' and c.open
          and (n.referral_id is null or (${sql.join(couldTouch(vacancy, today), sql` and `)}))
        order by r.id`);
      return rows as unknown as readonly TouchedReferral[];
    },
    listOpen: async (ids) => {
      if (ids.length === 0) return [];
      const rows = await transaction.execute(sql`
        select ${openColumns}, n.referral_id is not null as noted from ${openReferrals}
        left join referral_need n on n.referral_id = r.id and n.of = r.answers_hash
        where r.status = 'published' and c.open and r.id = any(${uuidArray(ids)})`);
      return rows as unknown as readonly TouchedReferral[];
    },
    noteNeeds: (needs) => noteNeeds(transaction, needs),
    listJudged: async (ids) => {
      if (ids.length === 0) return [];
      const [row] = await transaction.execute<{ facts: string | null }>(sql`
        select string_agg(judged, ',') as facts from vacancy_judged
        where vacancy_id = any(${uuidArray(ids)})`);
      return judgedCandidates(row?.facts ?? null);
    },
    noteNews: async (homeId, referralIds) => {
      if (referralIds.length === 0) return;
      await transaction.execute(sql`
        insert into newly_fitting (referral_id, home_id)
        select id, ${homeId}::uuid from unnest(${uuidArray(referralIds)}) as id order by id
        on conflict do nothing`);
    },
    takeNews: (referralIds) => takeNews(transaction, referralIds),
    ...touchedReferrals(transaction),
  };
}

type Touched = Pick<StandingSearchRepository, "askFor" | "takeTouched" | "forgetTouched">;

function touchedReferrals(transaction: Transaction): Touched {
  return {
    askFor: async (ids) => {
      if (ids.length === 0) return;
      // In one order, so that of two that ask for the same ones one waits for the other and not each for each.
      await transaction.execute(sql`
        insert into referral_touched (referral_id, place)
        select id, place from unnest(${uuidArray(ids)}) with ordinality as asked(id, place) order by id
        on conflict (referral_id) do update set place = least(referral_touched.place, excluded.place)`);
    },
    takeTouched: async (limit) => {
      const rows = await transaction.execute<{ id: ReferralId }>(sql`
        select referral_id as id from referral_touched order by place, referral_id limit ${limit}::int
        for update skip locked`);
      return rows.map(({ id }) => id);
    },
    forgetTouched: async (ids) => {
      await transaction.execute(
        sql`delete from referral_touched where referral_id = any(${uuidArray(ids)})`,
      );
    },
  };
}

async function takeNews(
  transaction: Transaction,
  referralIds: readonly ReferralId[],
): Promise<ReadonlyMap<HomeId, ReadonlySet<ReferralId>>> {
  const rows = await transaction.execute<{ homeId: HomeId; referralId: ReferralId }>(sql`
    delete from newly_fitting where referral_id = any(${uuidArray(referralIds)})
    returning home_id as "homeId", referral_id as "referralId"`);
  const news = new Map<HomeId, Set<ReferralId>>();
  for (const { homeId, referralId } of rows) {
    news.set(homeId, (news.get(homeId) ?? new Set()).add(referralId));
  }
  return news;
}

const openReferrals = sql`referral r join referral_card c on c.referral_id = r.id`;
const openColumns = sql`r.id, r.authority_id as "authorityId", r.reference, r.status, r.answers, c.audience`;

async function take(
  transaction: Transaction,
  vacancyId: TakenVacancy["vacancyId"],
): Promise<TakenVacancy | null> {
  // A statement of its own: the one after it sees what whoever had the lock has written.
  await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${vacancyId}, 0))`);
  const [row] = await transaction.execute<TakenRow>(sql`
    select v.home_id as "homeId", v.provider_id as "providerId", j.judged as now, b.judged as before
    from vacancy v
    left join vacancy_judged j on j.vacancy_id = v.id
    left join vacancy_rejudged b on b.vacancy_id = v.id
    where v.id = ${vacancyId}::uuid`);
  if (row === undefined) return null;
  const { homeId, providerId, now: text } = row;
  const [now = null] = judgedCandidates(text);
  const [before = null] = judgedCandidates(row.before);
  return {
    vacancyId,
    homeId,
    providerId,
    text,
    now,
    before,
  };
}

/** What `filters` of vacancy-search.ts asks of vacancies, asked of the needs of referrals. */
function couldTouch(
  { home, vacancy, levels, inspection, point }: JudgedCandidate,
  today: CalendarDate,
): SQL[] {
  const cannot = capabilityCodes.filter((code) => levelIn(levels, code) === "cannot");
  const east = sql`(n.easting - ${Math.round(point.easting)}::int)::bigint`;
  const north = sql`(n.northing - ${Math.round(point.northing)}::int)::bigint`;
  const conditions = [
    sql`n.youngest >= ${home.ageFrom}::int and n.oldest <= ${home.ageTo}::int`,
    sql`n.kinds & ${bitsOf([home.kind], homeKinds)}::int <> 0`,
    sql`n.sexes & ${bitsOf(home.sexesAccepted, sexes)}::int = n.sexes`,
    sql`n.places <= ${vacancy.places}::int`,
    sql`greatest(n.needed_by, ${today}::date) >= ${vacancy.availableFrom}::date`,
    sql`n.must_meet & ${bitsOf(cannot, capabilityCodes)}::bigint = 0`,
    sql`(n.reach is null or ${east} * ${east} + ${north} * ${north} <= n.reach)`,
    sql`${home.authorityCode}::text <> all(n.authorities_excluded)`,
    sql`${home.outcode}::text <> all(n.outcodes_excluded)`,
  ];
  if (home.soloPossible === false) conditions.push(sql`not n.solo`);
  if (home.acceptsDeprivationOfLiberty === false) conditions.push(sql`not n.deprivation`);
  if (home.adaptations !== null) {
    conditions.push(sql`n.adaptations & ~${bitsOf(home.adaptations, adaptations)}::int = 0`);
  }
  if (inspection.overall !== null) {
    conditions.push(sql`n.grades_excluded & ${bitsOf([inspection.overall], grades)}::int = 0`);
  }
  return conditions;
}
