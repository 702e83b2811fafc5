import { describe, expect, test } from "vitest";
import { cardAgainstHome } from "#app/domain/home/card-fit.ts";
import type { HomeProfile } from "#app/domain/home/home.ts";
import type { ProviderCard } from "#app/domain/referral/provider-card.ts";
import { now } from "#tests/support/matching/ordinary.ts";
import { cardFor, homeFor } from "#tests/support/supply/ordinary.ts";

const verdicts = (card: Partial<ProviderCard>, home: Partial<HomeProfile>) =>
  cardAgainstHome(cardFor(card), homeFor(home)).map(({ code, verdict }) => [code, verdict]);

describe("a card against a home's own profile", () => {
  test.each([
    ["experienced", "met"],
    ["trained", "met"],
    ["willing", "not-known"],
    ["cannot", "not-met"],
  ] as const)("a need for which the home is %s is %s", (level, verdict) => {
    const capabilities = [{ code: "autism", level, evidence: "", confirmedAt: now }] as const;
    const needs = [{ code: "autism", importance: "must" }] as const;
    expect(verdicts({ needs }, { capabilities })).toEqual([["autism", verdict]]);
  });

  test("what the profile does not say is not known, never failed", () => {
    const card: Partial<ProviderCard> = {
      needs: [{ code: "bsl", importance: "matters" }],
      adaptations: ["hoist"],
      companionship: "only-older",
      pets: "no",
      deprivationOfLiberty: true,
    };
    const silent: Partial<HomeProfile> = {
      capabilities: [],
      adaptations: null,
      childrenAges: null,
      pets: null,
      acceptsDeprivationOfLiberty: null,
    };
    expect(verdicts(card, silent).map(([, verdict]) => verdict)).toEqual(
      Array(5).fill("not-known"),
    );
  });

  test("adaptations, pets and orders are met or not met as the profile says", () => {
    const card: Partial<ProviderCard> = { adaptations: ["hoist"], pets: "must" };
    expect(verdicts(card, { adaptations: ["hoist"], pets: ["dog"] })).toEqual([
      ["adaptation:hoist", "met"],
      ["pets", "met"],
    ]);
    expect(verdicts(card, { adaptations: [], pets: [] })).toEqual([
      ["adaptation:hoist", "not-met"],
      ["pets", "not-met"],
    ]);
    expect(verdicts({ pets: "no" }, { pets: ["cat"] })).toEqual([["pets", "not-met"]]);
    expect(
      verdicts({ deprivationOfLiberty: true }, { acceptsDeprivationOfLiberty: false }),
    ).toEqual([["deprivation-of-liberty", "not-met"]]);
  });

  test("only older children means every child there is older", () => {
    const older = { age: 12, companionship: "only-older" } as const;
    expect(verdicts(older, { childrenAges: [13, 15] })).toEqual([["company", "met"]]);
    expect(verdicts(older, { childrenAges: [13, 12] })).toEqual([["company", "not-met"]]);
    const younger = { age: 12, companionship: "only-younger" } as const;
    expect(verdicts(younger, { childrenAges: [11] })).toEqual([["company", "met"]]);
    expect(verdicts(younger, { childrenAges: [12] })).toEqual([["company", "not-met"]]);
  });

  test("nights of short breaks are all offered or not, and calls out of hours answered or not", () => {
    const card = { breakNights: ["weekend-nights"], calledOutOfHours: true } as const;
    const codes = (nights: string, calls: string) => [
      ["break-nights", nights],
      ["out-of-hours", calls],
    ];
    const all = ["weekend-nights", "school-nights"] as const;
    expect(verdicts(card, { breakNights: all, answersOutOfHours: true })).toEqual(
      codes("met", "met"),
    );
    expect(verdicts(card, { breakNights: ["school-nights"], answersOutOfHours: false })).toEqual(
      codes("not-met", "not-met"),
    );
    expect(verdicts(card, { breakNights: null, answersOutOfHours: null })).toEqual(
      codes("not-known", "not-known"),
    );
  });

  test("living there alone is what the home says of it", () => {
    expect(verdicts({ companionship: "solo" }, { soloPossible: true })).toEqual([
      ["company", "met"],
    ]);
    expect(verdicts({ companionship: "solo" }, { soloPossible: false })).toEqual([
      ["company", "not-met"],
    ]);
  });

  test.each([
    ["a language", { language: "Polish" }, { languages: ["en", "pl"] }, { languages: ["en"] }],
    ["a faith", { faith: "Sikh" }, { faithsSupported: ["Sikh"] }, { faithsSupported: [] }],
    [
      "a culture",
      { culture: "Roma" },
      { culturesSupported: ["Polish", "Roma"] },
      { culturesSupported: ["Polish"] },
    ],
  ] as const)(
    "%s that the card states is met, not met or not known as the profile says",
    (_, card, shares, doesNot) => {
      const [code = ""] = Object.keys(card);
      const [field = ""] = Object.keys(shares);
      expect(verdicts(card, shares)).toEqual([[code, "met"]]);
      expect(verdicts(card, doesNot)).toEqual([[code, "not-met"]]);
      expect(verdicts(card, { [field]: null })).toEqual([[code, "not-known"]]);
    },
  );

  test("language, faith and culture that the card does not state are not spoken of", () => {
    const home = { languages: ["pl"], faithsSupported: ["Sikh"], culturesSupported: ["Roma"] };
    expect(verdicts({}, home)).toEqual([]);
  });

  test("each answer leads to the part of the profile that it stands in", () => {
    const card = cardFor({
      needs: [{ code: "autism", importance: "must" }],
      adaptations: ["hoist"],
      pets: "must",
    });
    expect(cardAgainstHome(card, homeFor()).map(({ part }) => part)).toEqual([
      "needs",
      "care",
      "household",
    ]);
  });
});
