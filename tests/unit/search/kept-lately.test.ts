import { expect, test } from "vitest";
import type { VacancyId } from "#app/domain/shared/ids.ts";
import { keptLately } from "#search/kept-lately.ts";
import { candidateFor } from "#tests/support/matching/ordinary.ts";

const [a, b, c] = ["a", "b", "c"] as [VacancyId, VacancyId, VacancyId];
const home = (id: VacancyId) => candidateFor({ vacancy: { id } });
const idsOf = (homes: readonly { readonly vacancy: { readonly id: VacancyId } }[]) =>
  homes.map(({ vacancy }) => vacancy.id);

test("of homes that are being read, those whose change is told meanwhile are not kept, and the others are", async () => {
  const kept = keptLately(10);
  const read = await kept.reading(async () => {
    kept.forget([b]);
    return [home(a), home(b)];
  });
  expect(idsOf(read)).toEqual([a, b]);
  expect(idsOf(kept.find([a, b]).known)).toEqual([a]);
  expect(kept.find([a, b]).missing).toEqual([b]);
});

test("a newer home that is put while an older one is being read stays", async () => {
  const kept = keptLately(10);
  const newer = home(a);
  await kept.reading(async () => {
    kept.forget([a]);
    kept.put([newer]);
    return [home(a)];
  });
  expect(kept.find([a]).known[0]).toBe(newer);
});

test("a reading that fails keeps nothing, and the next one is as good as the first", async () => {
  const kept = keptLately(10);
  await expect(kept.reading(() => Promise.reject(new Error("lost")))).rejects.toThrow("lost");
  await kept.reading(async () => [home(a)]);
  expect(idsOf(kept.find([a]).known)).toEqual([a]);
});

test("the longest kept goes first", () => {
  const kept = keptLately(2);
  kept.put([home(a), home(b)]);
  kept.put([home(a), home(c)]);
  expect(idsOf(kept.find([a, b, c]).known)).toEqual([a, c]);
});

test("when all may have changed nothing is kept, nor what was being read then", async () => {
  const kept = keptLately(10);
  kept.put([home(a)]);
  await kept.reading(async () => {
    kept.forgetAll();
    return [home(b)];
  });
  expect(kept.find([a, b]).missing).toEqual([a, b]);
  await kept.reading(async () => [home(b)]);
  expect(idsOf(kept.find([b]).known)).toEqual([b]);
});
