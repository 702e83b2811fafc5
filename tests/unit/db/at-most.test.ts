import { expect, test } from "vitest";
import { atMost } from "#db/repositories/at-most.ts";

/** Work that ends when it is told to, and the most of it that was ever under way together. */
function watchedWork() {
  const waiting: (() => void)[] = [];
  let underWay = 0;
  let most = 0;
  const work = async (fails: boolean) => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise<void>((end) => waiting.push(end));
    underWay -= 1;
    if (fails) throw new Error("failed");
    return "done";
  };
  const endAll = async () => {
    await new Promise((turn) => setImmediate(turn));
    while (waiting.length > 0) {
      waiting.shift()?.();
      await new Promise((turn) => setImmediate(turn));
    }
  };
  return { work, endAll, most: () => most };
}

test("no more than so many run together, the others wait, and each gets its own answer", async () => {
  const { work, endAll, most } = watchedWork();
  const run = atMost(2);
  const all = Array.from({ length: 7 }, () => run(() => work(false)));
  await endAll();
  expect(await Promise.all(all)).toEqual(Array(7).fill("done"));
  expect(most()).toBe(2);
});

test("work that fails leaves its place to the next", async () => {
  const { work, endAll, most } = watchedWork();
  const run = atMost(1);
  const all = [true, true, false].map((fails) => run(() => work(fails)));
  const settled = Promise.allSettled(all);
  await endAll();
  expect((await settled).map(({ status }) => status)).toEqual([
    "rejected",
    "rejected",
    "fulfilled",
  ]);
  expect(most()).toBe(1);
});
