import { expect, test } from "vitest";
import { movesOf } from "#app/domain/matching/moves.ts";
import type { RankedHome } from "#app/domain/matching/rank.ts";
import type { HomeId, VacancyId } from "#app/domain/shared/ids.ts";

const list = (names: string): readonly RankedHome[] =>
  [...names].map((name, index) => ({
    homeId: name as HomeId,
    vacancyId: name as VacancyId,
    score: { lower: 90 - index, middle: 90 - index, upper: 90 - index },
  }));
const inWords = ({ homeId, before, after }: ReturnType<typeof movesOf>["first"][number]) =>
  `${homeId} ${before?.place ?? "-"}>${after?.place ?? "-"}`;

test("each home of the new first ones says where it stood before", () => {
  const { first, same } = movesOf(list("ABCD"), list("BACE"), 4);
  expect(first.map(inWords)).toEqual(["B 2>1", "A 1>2", "C 3>3", "E ->4"]);
  expect(same).toBe(false);
});

test("homes that are among the first no longer are told apart: further down, or not listed at all", () => {
  const { left } = movesOf(list("ABC"), list("CDEB"), 3);
  expect(left.map(inWords)).toEqual(["A 1>-", "B 2>4"]);
});

test("only the order of the first counts for being the same", () => {
  expect(movesOf(list("ABCD"), list("ABDC"), 2).same).toBe(true);
  expect(movesOf(list("ABCD"), list("ABDC"), 3).same).toBe(false);
  expect(movesOf(list("AB"), list("A"), 3).same).toBe(false);
  expect(movesOf([], [], 3).same).toBe(true);
});

test("the same homes in another order are not the same list", () => {
  expect(movesOf(list("ABC"), list("BAC"), 3)).toMatchObject({ left: [], same: false });
});
