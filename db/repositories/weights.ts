import { type SQL, sql } from "drizzle-orm";
import type { WeightProfile } from "#app/domain/matching/match.ts";
import type { OrganisationId } from "#app/domain/shared/ids.ts";
import type {
  NewVersion,
  StoredProfile,
  StoredUse,
  WeightRepository,
} from "#app/use-cases/weights/weight-repository.ts";
import type { Transaction } from "../transaction.ts";
import { uuidArray } from "./uuid-array.ts";

type InUse = WeightProfile & { readonly authorityId: OrganisationId };

/** Weight profiles and which of them is in use. Row-level security decides whose an organisation may read. */
export function weightRepository(transaction: Transaction): WeightRepository {
  return {
    inUse: async (authorityIds) => {
      if (authorityIds.length === 0) return new Map();
      const rows = await transaction.execute<InUse>(sql`
        select a.id as "authorityId", p.owner_id as owner, p.name, p.version, p.weights
        from unnest(${uuidArray(authorityIds)}) as a (id)
        left join lateral (
          select profile_id from weight_profile_use where owner_id = a.id
          order by "from" desc, id limit 1) own on true
        left join lateral (
          select newest.profile_id from consortium_member m
          cross join lateral (
            select u.profile_id, u."from", u.id from weight_profile_use u where u.owner_id = m.consortium_id
            order by u."from" desc, u.id limit 1) newest
          where m.authority_id = a.id and newest.profile_id is not null
          order by newest."from" desc, newest.id limit 1) shared on true
        join weight_profile p on p.id = coalesce(own.profile_id, shared.profile_id)
        where p.owner_id = a.id or exists (
          select 1 from consortium_member m where m.authority_id = a.id and m.consortium_id = p.owner_id)`);
      return new Map(rows.map(({ authorityId, ...profile }) => [authorityId, profile]));
    },
    list: async (limit) =>
      (
        await profiles(transaction, sql`true`, sql`o.kind, o.name, w.name, w.version desc`, limit)
      ).map(profileFrom),
    find: async (id) => {
      const [row] = await profiles(transaction, sql`w.id = ${id}::uuid`, sql`w.id`, 1);
      return row === undefined ? null : profileFrom(row);
    },
    insert: (version) => insertVersion(transaction, version),
    listUses: async (limit) => {
      const rows = await transaction.execute<Omit<StoredUse, "from"> & { from: string }>(sql`
        select u.owner_id as owner, o.name as "ownerName", u.profile_id as "profileId", u."from"
        from weight_profile_use u join organisation o on o.id = u.owner_id
        order by u."from" desc, u.id limit ${limit}`);
      return rows.map((row) => ({ ...row, from: new Date(row.from) }));
    },
    putInUse: async ({ id, owner, profileId, from, by }) => {
      const [added] = await transaction.execute<{ isOther: boolean }>(sql`
        with before as (
          select profile_id from weight_profile_use where owner_id = ${owner}::uuid order by "from" desc, id limit 1
        ), added as (
          insert into weight_profile_use (id, owner_id, profile_id, "from", by)
          values (${id}::uuid, ${owner}::uuid, ${profileId}::uuid, ${from.toISOString()}::timestamptz, ${by}::uuid)
          on conflict (id) do nothing returning profile_id)
        select profile_id is distinct from (select profile_id from before) as "isOther" from added`);
      return added?.isOther ?? false;
    },
    listMembers: async (organisationId) => {
      const rows = await transaction.execute<{ id: OrganisationId }>(sql`
        select authority_id as id from consortium_member where consortium_id = ${organisationId}::uuid order by 1`);
      return rows.map(({ id }) => id);
    },
  };
}

type Row = Omit<StoredProfile, "at"> & { readonly at: string };

function profiles(transaction: Transaction, where: SQL, order: SQL, limit: number) {
  return transaction.execute<Row>(sql`
    select w.id, w.owner_id as owner, o.name as "ownerName", w.name, w.version, w.weights, w.why, w.at, p.name as by
    from weight_profile w join organisation o on o.id = w.owner_id left join person p on p.id = w.by
    where ${where} order by ${order} limit ${limit}`);
}

function profileFrom(row: Row): StoredProfile {
  return { ...row, at: new Date(row.at) };
}

async function insertVersion(transaction: Transaction, version: NewVersion) {
  const { id, owner, name, after, weights, why, at, by } = version;
  const [added] = await transaction.execute(sql`
    insert into weight_profile (id, owner_id, name, version, weights, why, at, by)
    values (${id}::uuid, ${owner}::uuid, ${name}, ${after + 1}::int, ${JSON.stringify(weights)}::jsonb, ${why},
      ${at.toISOString()}::timestamptz, ${by}::uuid)
    on conflict do nothing returning id`);
  if (added !== undefined) return "inserted";
  const [known] = await transaction.execute(
    sql`select 1 from weight_profile where id = ${id}::uuid`,
  );
  return known === undefined ? "taken" : "exists";
}
