import type { VacancyId } from "#app/domain/shared/ids.ts";
import type { Sql } from "#db/client.ts";
import { projectedVersions } from "#db/repositories/search-rows.ts";
import type { IndexWriter } from "./index-writer.ts";

/** How an index differs from Postgres. */
export type Difference = {
  /** In Postgres only. */
  readonly missing: readonly VacancyId[];
  /** In both, at another version. */
  readonly stale: readonly VacancyId[];
  /** In the index only. */
  readonly extra: readonly VacancyId[];
  /** In both, the same. */
  readonly same: readonly { readonly vacancyId: VacancyId; readonly version: number }[];
};

/** Reads every id and version of both. Postgres is read first, so what changes meanwhile shows as a difference. */
export async function compareIndex(
  sql: Sql,
  writer: IndexWriter,
  index: string,
): Promise<Difference> {
  const wanted = await projectedVersions(sql);
  const stale: VacancyId[] = [];
  const extra: VacancyId[] = [];
  const same: { vacancyId: VacancyId; version: number }[] = [];
  for await (const page of writer.versions(index)) {
    for (const { id, _v: version } of page) {
      const right = wanted.get(id);
      if (right === undefined) extra.push(id);
      else if (right === version) same.push({ vacancyId: id, version });
      else stale.push(id);
      wanted.delete(id);
    }
  }
  return { missing: [...wanted.keys()], stale, extra, same };
}
