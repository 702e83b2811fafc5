import { expect, test } from "vitest";
import { exposure } from "#app/domain/referral/exposure.ts";
import { providerCard } from "#app/domain/referral/provider-card.ts";
import type { ReferralAnswers } from "#app/domain/referral/referral.ts";
import { answersFor } from "#tests/support/referral-answers.ts";

const card = (answers: ReferralAnswers) => providerCard(answers, "HX-7K3M", "An authority");

/** Every text of the answers replaced by a marker that says where it stood. */
function marked(answers: ReferralAnswers): ReferralAnswers {
  const mark = (value: unknown, path: string): unknown => {
    if (typeof value === "string") return `canary:${path}`;
    if (Array.isArray(value)) return value.map((each, index) => mark(each, `${path}.${index}`));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, mark(each, `${path}.${key}`)]),
    );
  };
  return mark(answers, "") as ReferralAnswers;
}

const full = answersFor({
  siblings: {
    siblings: [
      { age: 7, sex: "male", together: "must" },
      { age: 9, sex: "female", together: "prefer" },
    ],
  },
  places: {
    homeArea: "AA1",
    schoolArea: "AA2",
    otherPlaces: [{ kind: "relative", area: "AA3", timesPerMonth: 2 }],
    stayAwayFrom: ["AA9", "301"],
  },
  needs: { needs: [{ code: "autism", importance: "must" }] },
  risks: { risks: [{ code: "self-harm", importance: "matters" }], whatHelps: "Time." },
  home: {
    inadequateOverride: { name: "Head of service", reason: "Watched weekly" },
    language: { code: "ti", importance: "matters" },
    faith: { code: "Muslim", importance: "must" },
  },
});

test("nothing from a withheld answer ever stands on the card", () => {
  const text = JSON.stringify(card(marked(full)));
  const traces = [...text.matchAll(/canary:\.(\w+)\.(\w+)/g)];
  expect(traces.length).toBeGreaterThan(10);
  for (const [where, section = "", answer = ""] of traces) {
    const table: Record<string, string> = exposure[section as keyof ReferralAnswers];
    expect(table[answer], where).not.toBe("withheld");
  }
});

test("somewhere to avoid is told, never where", () => {
  expect(card(answersFor({ request: { steppingDown: true } })).steppingDown).toBe(true);
  const school = { keepSchool: true, schoolArea: "LS8", schoolPhase: "primary" } as const;
  expect(card(answersFor({ places: school })).schoolPhase).toBe("primary");
  expect(card(full).areasExcluded).toBe(true);
  expect(JSON.stringify(card(full))).not.toMatch(/AA9|AA1|AA2|AA3|301/);
  expect(card(answersFor()).areasExcluded).toBe(false);
});

test("nights of short breaks, how often, and calls out of hours are told where they are asked for", () => {
  const request = {
    stay: "short-breaks",
    breakNights: ["weekend-nights"],
    breakRhythm: "each-second-week",
    calledOutOfHours: true,
  } as const;
  expect(card(answersFor({ request }))).toMatchObject(request);
  expect(card(answersFor())).not.toHaveProperty("calledOutOfHours");
});

test("only brothers and sisters who must come too are told, by age and sex", () => {
  expect(card(full).siblingsToPlaceTogether).toEqual([{ age: 7, sex: "male" }]);
});

test("kinds that are unsuitable are left out", () => {
  const kinds = [
    { kind: "childrens-home", suitability: "unsuitable" },
    { kind: "fostering-household", suitability: "preferred" },
  ] as const;
  expect(card(answersFor({ home: { kinds } })).kindsWanted).toEqual(["fostering-household"]);
});

test("language, faith and culture are told only where they are stated needs", () => {
  const { language, faith, culture } = card(full);
  expect([language, faith, culture]).toEqual(["Tigrinya", "Muslim", ""]);
  expect(card(answersFor({ child: { firstLanguage: "pl" } }))).toMatchObject({
    language: "",
    faith: "",
  });
});

test("needs and risks stand together, each with how much it matters", () => {
  expect(card(full).needs).toEqual([
    { code: "autism", importance: "must" },
    { code: "self-harm", importance: "matters" },
  ]);
});
