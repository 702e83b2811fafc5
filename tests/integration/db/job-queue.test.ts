import { type Runner, run } from "graphile-worker";
import { afterEach, expect, test, vi } from "vitest";
import { timetable } from "#app/worker/tasks.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const { owner, web, addresses } = await testDatabase();

let runner: Runner | undefined;
afterEach(async () => {
  await runner?.stop();
  runner = undefined;
  await owner`delete from graphile_worker._private_jobs`;
});

const waiting = () =>
  owner`select task_identifier as task, key, run_at from graphile_worker.jobs order by id`;

test("a job added in a transaction that fails is never there", async () => {
  const failing = web.begin(async (transaction) => {
    await transaction`select hearth.add_job('tell', '{"once": 1}')`;
    throw new Error("after the job");
  });
  await expect(failing).rejects.toThrow("after the job");
  expect(await waiting()).toHaveLength(0);
});

test("the web role adds a job and can neither read nor change the queue", async () => {
  await web`select hearth.add_job('tell', '{"child": "secret"}')`;
  expect(await waiting()).toHaveLength(1);
  await expect(web`select * from graphile_worker.jobs`).rejects.toThrow("permission denied");
  await expect(web`delete from graphile_worker._private_jobs`).rejects.toThrow("permission denied");
});

test("of two jobs with one key there is one, with the later time", async () => {
  await web`select hearth.add_job('remind', '{}', 'referral-1', '2031-01-01T00:00:00Z')`;
  await web`select hearth.add_job('remind', '{}', 'referral-1', '2032-01-01T00:00:00Z')`;
  expect(await waiting()).toEqual([
    { task: "remind", key: "referral-1", run_at: new Date("2032-01-01T00:00:00Z") },
  ]);
});

test("the worker's role runs jobs without owning the queue", async () => {
  const told = vi.fn();
  await web`select hearth.add_job('tell', ${owner.json({ greeting: "hello" })}::json)`;
  runner = await run({
    connectionString: addresses.worker,
    noHandleSignals: true,
    taskList: { tell: (payload) => told(payload) },
    crontab: "",
  });
  await vi.waitFor(() => expect(told).toHaveBeenCalledWith({ greeting: "hello" }));
  await vi.waitFor(async () => expect(await waiting()).toHaveLength(0));
});

test("the worker's role keeps the timetable of what is done by the clock", async () => {
  runner = await run({
    connectionString: addresses.worker,
    noHandleSignals: true,
    taskList: { "rejudge-open-referrals": () => undefined },
    crontab: timetable,
  });
  await vi.waitFor(async () => {
    const known = await owner`select identifier from graphile_worker._private_known_crontabs`;
    expect(known.map(({ identifier }) => identifier)).toContain("rejudge-open-referrals");
  });
});
