import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { compileSearch } from "#app/domain/matching/compile-search.ts";
import {
  answered,
  fieldOf,
  fieldsAsked,
  openQuestions,
} from "#app/domain/matching/open-questions.ts";
import { see } from "#app/domain/matching/weigh.ts";
import { answers, candidateNumbered } from "#tests/support/matching/arbitraries.ts";
import { candidateFor, now, searchFor, today, town } from "#tests/support/matching/ordinary.ts";

// Properties try a hundred markets each; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

test("a search asks what its requirements and wishes rest on, and nothing that no provider can say", () => {
  const search = searchFor({
    places: { furthestMiles: 20 },
    needs: { needs: [{ code: "autism", importance: "must" }] },
    home: { companionship: "solo", faith: { code: "Sikh", importance: "matters" } },
  });
  expect(fieldsAsked(search)).toEqual(["solo", "need:autism", "faiths", "stays"]);
});

test("a home that names no stay is asked which it offers; either answer settles the wish", () => {
  const search = searchFor();
  const silent = candidateFor({ home: { stays: [] } });
  expect(openQuestions(fieldsAsked(search), silent)).toEqual(["stays"]);
  expect(openQuestions(fieldsAsked(search), candidateFor())).toEqual([]);
  const wish = search.wishes.find(({ code }) => code === "stay");
  const shares = answered(search, silent, "stays").map((one) => wish?.share(see(search, one)));
  expect(shares).toEqual([
    { lower: 1, upper: 1 },
    { lower: 0, upper: 0 },
  ]);
});

test("living with others asks who lives there; living alone asks whether that is possible", () => {
  expect([fieldOf("company", false), fieldOf("company", true)]).toEqual([
    ["children-there"],
    ["solo"],
  ]);
});

test("nights of short breaks and calls out of hours are asked where the referral asks for them", () => {
  const search = searchFor({
    request: { stay: "short-breaks", breakNights: ["weekend-nights"], calledOutOfHours: true },
  });
  const silent = candidateFor({
    home: { stays: ["short-breaks"], breakNights: null, answersOutOfHours: null },
  });
  expect(openQuestions(fieldsAsked(search), silent)).toEqual(["break-nights", "out-of-hours"]);
  expect(openQuestions(fieldsAsked(searchFor()), silent)).toEqual([]);
});

test("only what a home has not said is open", () => {
  const home = candidateFor({ home: { pets: null } });
  expect(openQuestions(["pets", "solo", "need:adhd"], home)).toEqual(["pets", "need:adhd"]);
});

test("every not known requirement that rests on the profile is an open question, and answering settles it", () => {
  fc.assert(
    fc.property(answers, candidateNumbered(1), (referral, candidate) => {
      const search = compileSearch(referral, town, today, now);
      const isSolo = referral.home.companionship === "solo";
      const open = openQuestions(fieldsAsked(search), candidate);
      for (const { code, verdict } of search.requirements) {
        const [field] = fieldOf(code, isSolo);
        if (field === undefined || !open.includes(field)) continue;
        const verdicts = answered(search, candidate, field).map((one) => verdict(see(search, one)));
        if (
          verdict(see(search, candidate)) === "not-known" &&
          referral.home.companionship !== "with-others" &&
          !(isSolo && code === "company" && (candidate.home.childrenAges?.length ?? 0) > 0)
        )
          expect(verdicts).toEqual(expect.arrayContaining(["met", "not-met"]));
      }
    }),
  );
});
