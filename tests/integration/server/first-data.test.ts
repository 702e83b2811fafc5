import { beforeAll, beforeEach, expect, test } from "vitest";
import { loadData } from "#app/server/first-data.ts";
import { isLoaded } from "#db/loaded.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const { owner, addresses } = await testDatabase("reference");
const demonstration = await testDatabase("demonstration");
const steps: string[] = [];
const progress = {
  during: <Answer>(step: string, work: (detail: (text: string) => void) => Promise<Answer>) => {
    steps.push(step);
    return work(() => undefined);
  },
};
const somebody = "00000000-0000-4000-8000-000000000001";

beforeEach(() => {
  steps.length = 0;
});

beforeAll(async () => {
  await owner`insert into person (id, name, email) values (${somebody}, 'Somebody', 'some@body.example')`;
});

test("made-up people are never put beside people who are there already", async () => {
  await loadData(addresses.owner, progress);
  expect(await owner`select name from person`).toEqual([{ name: "Somebody" }]);
  expect(await isLoaded(owner, "demonstration")).toBe(false);
  expect(steps).toEqual([]);
});

test("what is there already is not loaded again", async () => {
  const people = () => demonstration.owner`select count(*)::int as number from person`;
  const before = await people();
  await loadData(demonstration.addresses.owner, progress);
  expect(await people()).toEqual(before);
  expect(steps).toEqual([]);
});
