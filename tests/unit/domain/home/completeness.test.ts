import { expect, test } from "vitest";
import { completenessOf } from "#app/domain/home/completeness.ts";
import { homeFor } from "#tests/support/supply/ordinary.ts";

const silent = homeFor({
  stays: [],
  answersOutOfHours: null,
  soloPossible: null,
  acceptsDeprivationOfLiberty: null,
  adaptations: null,
  languages: null,
  faithsSupported: null,
  culturesSupported: null,
  pets: null,
  adults: null,
  childrenAges: null,
  whoLivesThere: "",
  forTheChild: "",
  schoolNearby: "",
  capabilities: [],
});

test("a profile that says nothing has answered nothing", () => {
  expect(completenessOf(silent).said).toBe(0);
});

test("a no and a none are answers", () => {
  const { said, of } = completenessOf({ ...silent, soloPossible: false, pets: [] });
  expect(said).toBe(2);
  expect(of).toBe(completenessOf(silent).of);
});
