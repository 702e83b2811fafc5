import { parseCrontab } from "graphile-worker";
import { expect, test } from "vitest";
import { timetable } from "#app/worker/tasks.ts";
import { reconcileTimetable } from "#search/reconcile.ts";

test.each([
  ["rejudge-open-referrals", timetable],
  ["reconcile-search", reconcileTimetable],
])("%s is made up for by a worker that was off when it was due", (task, crontab) => {
  const aDay = 24 * 60 * 60 * 1000;
  const [item, ...more] = parseCrontab(crontab);
  expect(more).toEqual([]);
  expect(item).toMatchObject({ task, options: { backfillPeriod: aDay } });
});
