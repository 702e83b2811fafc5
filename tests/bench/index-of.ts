import { pino } from "pino";
import type { RetrieverOver } from "#app/composition.server.ts";
import { openPool } from "#db/client.ts";
import { asOnlyWriter } from "#db/repositories/search-queue.ts";
import { buildIndex } from "#search/build-index.ts";
import { candidateRetriever } from "#search/candidates.ts";
import { indexWriter } from "#search/index-writer.ts";
import { type IndexAddress, vacancyIndex } from "#search/vacancy-index.ts";
import type { World } from "./world.ts";

/** Builds an index of the world's vacancies and answers the retriever over it. */
export async function indexOf(world: World, address: IndexAddress): Promise<RetrieverOver> {
  const log = pino({ level: "error" });
  const sql = openPool(world.database.addresses.worker, { name: "bench index", max: 3 });
  const feeding = { sql, writer: indexWriter(address), log, prefix: `bench${world.vacancies}` };
  await asOnlyWriter(sql, true, () => buildIndex(feeding, () => undefined));
  await sql.end({ timeout: 5 });
  const index = vacancyIndex({ ...address, log });
  return (transaction) => candidateRetriever(transaction, index);
}
