import { sql } from "drizzle-orm";
import type { ReferralId } from "#app/domain/shared/ids.ts";
import type {
  FittingHome,
  HeldCard,
  Holder,
  MatchingRepository,
} from "#app/use-cases/matching/matching-repository.ts";
import type { Transaction } from "../transaction.ts";
import { uuidArray } from "./uuid-array.ts";

type CardHolders = Pick<
  MatchingRepository,
  "listedIn" | "listHolders" | "listHeldBy" | "listWidening" | "addFitting"
>;

type Row = { readonly id: ReferralId };

/** Said no: a coded decline, or an offer taken back. */
const saidNo = sql`(exists (select 1 from decline d where d.referral_id = r.referral_id and d.home_id = r.home_id)
  or exists (select 1 from offer o where o.referral_id = r.referral_id and o.home_id = r.home_id
    and o.status = 'withdrawn'))`;

/** Who has the cards of referrals, for the worker that gives them. */
export function cardHolders(transaction: Transaction): CardHolders {
  return {
    listedIn: async (homeId, referralIds) => {
      if (referralIds.length === 0) return new Set();
      const rows = await transaction.execute<Row>(sql`
        select asked.id from unnest(${uuidArray(referralIds)}) as asked(id)
        where (select ranking @> ${JSON.stringify([{ homeId }])}::jsonb from match_run
          where referral_id = asked.id order by at desc limit 1)`);
      return new Set(rows.map(({ id }) => id));
    },
    listHolders: async (referralIds) => {
      if (referralIds.length === 0) return [];
      return transaction.execute<Holder>(sql`
        select r.referral_id as "referralId", r.home_id as "homeId", r.vacancy_id as "vacancyId",
          r.fits_since is not null as fits, ${saidNo} as "saidNo"
        from referral_recipient r where r.referral_id = any(${uuidArray(referralIds)})`);
    },
    listHeldBy: async (homeId) => {
      return transaction.execute<HeldCard>(sql`
        select r.referral_id as "referralId", r.vacancy_id as "vacancyId" from referral_recipient r
        join referral_card c on c.referral_id = r.referral_id
        join referral f on f.id = r.referral_id
        where r.home_id = ${homeId} and r.fits_since is not null and c.open and f.status = 'published'
          and c.audience = 'homes-that-fit' and not ${saidNo}
        order by r.referral_id`);
    },
    listWidening: async (authorityIds, after, limit) => {
      const theirs =
        authorityIds === null ? sql`true` : sql`f.authority_id = any(${uuidArray(authorityIds)})`;
      const rows = await transaction.execute<Row>(sql`
        select f.id from referral f join referral_card c on c.referral_id = f.id
        where f.status = 'published' and c.open and c.audience = 'homes-that-fit'
          and (${after}::uuid is null or f.id > ${after}::uuid) and ${theirs}
        order by f.id limit ${limit}`);
      return rows.map(({ id }) => id);
    },
    addFitting: (homes, since) => addFitting(transaction, homes, since),
  };
}

/** One statement for all of them; a home that was invited before keeps its invitation and is not told again. */
async function addFitting(
  transaction: Transaction,
  homes: readonly FittingHome[],
  since: Date,
): Promise<readonly FittingHome[]> {
  if (homes.length === 0) return [];
  const added = await transaction.execute<Pick<FittingHome, "referralId" | "homeId">>(sql`
    insert into referral_recipient (referral_id, home_id, vacancy_id, authority_id, provider_id, distance_band, fits_since)
    select "referralId", "homeId", "vacancyId", "authorityId", "providerId", "distanceBand",
      ${since.toISOString()}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(homes)}::jsonb) as fitting(
      "referralId" uuid, "homeId" uuid, "vacancyId" uuid, "authorityId" uuid, "providerId" uuid, "distanceBand" text)
    order by "referralId", "homeId"
    on conflict do nothing
    returning referral_id as "referralId", home_id as "homeId"`);
  const keyOf = ({ referralId, homeId }: Pick<FittingHome, "referralId" | "homeId">) =>
    `${referralId} ${homeId}`;
  const keys = new Set(added.map(keyOf));
  return homes.filter((home) => keys.has(keyOf(home)));
}
