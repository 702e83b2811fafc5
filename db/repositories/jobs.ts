import { sql } from "drizzle-orm";
import type { JobQueue } from "#app/use-cases/job-queue.ts";
import type { Transaction } from "../transaction.ts";

/** Adds jobs to the queue in the transaction that asks for them: no commit, no job. */
export function jobQueue(transaction: Transaction): JobQueue {
  return {
    add: async (task, payload, key) => {
      await transaction.execute(
        sql`select hearth.add_job(${task}, ${JSON.stringify(payload)}::json, ${key ?? null})`,
      );
    },
  };
}
