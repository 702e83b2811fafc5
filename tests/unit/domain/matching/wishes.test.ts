import { expect, test } from "vitest";
import { hearthStandard } from "#app/domain/matching/weight-profile.ts";
import { wishesOf } from "#app/domain/matching/wishes.ts";
import { briefFor } from "#tests/support/matching/ordinary.ts";

const sumOf = (weights: readonly number[]) => weights.reduce((sum, weight) => sum + weight, 0);

test("the weights that apply add up to one, whatever the referral asks", () => {
  const needs = { needs: { needs: [{ code: "autism", importance: "matters" }] } } as const;
  for (const changes of [{}, needs, { places: { schoolArea: "AA2" } }]) {
    expect(
      sumOf(wishesOf(briefFor(changes), hearthStandard).map(({ weight }) => weight)),
    ).toBeCloseTo(1, 12);
  }
});

test("stating more needs divides the weight of needs and leaves the other wishes as they are", () => {
  const weightOf = (codes: readonly ("autism" | "adhd")[]) => {
    const needs = codes.map((code) => ({ code, importance: "matters" as const }));
    return wishesOf(briefFor({ needs: { needs } }), hearthStandard).find(
      ({ code }) => code === "distance:home",
    )?.weight;
  };
  expect(weightOf(["autism", "adhd"])).toBeCloseTo(weightOf(["autism"]) ?? 0, 12);
});

test("a profile that weighs nothing orders by nothing", () => {
  expect(wishesOf(briefFor(), { owner: null, name: "None", version: 1, weights: {} })).toEqual([]);
});
