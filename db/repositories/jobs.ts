import { sql } from "drizzle-orm";
import type { JobQueue, JobTasks } from "#app/use-cases/job-queue.ts";
import type { Transaction } from "../transaction.ts";

/** Lower is earlier. What decides what else there is to do comes first; nobody reads an e-mail within a second. */
const priorities: Partial<Record<keyof JobTasks, number>> = {
  "rejudge-vacancy": 0,
  "rejudge-touched": 10,
  "rejudge-referral": 10,
  "send-notices": 60,
};
const otherwise = 50;
/** One after the other, so that a mail server that takes its time never keeps the whole worker waiting. */
const queues: Partial<Record<keyof JobTasks, string>> = { "send-notices": "e-mail" };
/** Of many jobs that are added at once the later ones let those of a smaller number pass. */
const step = 8;
const mostSteps = 30;

/** Adds jobs to the queue in the transaction that asks for them: no commit, no job. */
export function jobQueue(transaction: Transaction): JobQueue {
  return {
    add: async (task, payload, key) => {
      const priority = priorities[task] ?? otherwise;
      await transaction.execute(
        sql`select hearth.add_job(${task}, ${JSON.stringify(payload)}::json, ${key ?? null}, null, ${priority}::int,
          ${queues[task] ?? null})`,
      );
    },
    addEach: async (task, jobs) => {
      if (jobs.length === 0) return;
      const first = priorities[task] ?? otherwise;
      const rows = jobs.map(({ payload, key }, index) => ({
        payload,
        key,
        priority: first + Math.min(mostSteps, Math.floor(index / step)),
      }));
      // By key, so that two transactions that add the same jobs wait for each other and not both.
      await transaction.execute(sql`
        select hearth.add_job(${task}, payload, key, null, priority, ${queues[task] ?? null}) from (
          select * from json_to_recordset(${JSON.stringify(rows)}::json) as job(payload json, key text, priority int)
          order by key) as jobs`);
    },
  };
}
