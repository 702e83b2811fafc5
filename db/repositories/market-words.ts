import { sql } from "drizzle-orm";
import { adaptations, homeKinds, stays } from "#app/domain/home/home.ts";
import { capabilityCodes } from "#app/domain/needs/needs.ts";
import type { Transaction } from "../transaction.ts";

/** Words of the closed lists that vacancies are found by. */
const listed = [...homeKinds, ...stays, ...capabilityCodes, ...adaptations].flatMap((code) =>
  code.split("-"),
);

/** How alike two words must be, as shares of their groups of three letters. */
const alike = 0.3;

/**
 * The words that somebody is likely to have meant: each the most similar one of those that vacancies can have at
 * all, which are few enough to compare with every one of them. `null` when one of them is like none.
 */
export async function likelyWords(transaction: Transaction, words: string): Promise<string | null> {
  const asked =
    words
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}]+/gu)
      ?.slice(0, 8) ?? [];
  if (asked.length === 0) return null;
  const rows = await transaction.execute<{ word: string | null }>(sql`
    with vocabulary as (
      select distinct word from (
        select regexp_split_to_table(lower(unaccent(name)), '[^a-z0-9]+') as word
          from organisation where kind = 'provider'
        union all select regexp_split_to_table(lower(unaccent(name || ' ' || region)), '[^a-z0-9]+')
          from local_authority
        union all select unnest(${`{${listed.join(",")}}`}::text[])) as every
      where length(word) > 1)
    select (select v.word from vocabulary v where similarity(v.word, a.word) >= ${alike}::float8
      order by similarity(v.word, a.word) desc, v.word limit 1) as word
    from (select unaccent(word) as word, place
      from unnest(${`{${asked.join(",")}}`}::text[]) with ordinality as t (word, place)) as a
    order by a.place`);
  const meant = rows.flatMap(({ word }) => (word === null ? [] : [word]));
  return meant.length === asked.length ? meant.join(" ") : null;
}
