import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { fitWords } from "#app/components/matching/fit-words.ts";
import type { FirstHome } from "#app/components/matching/listed-home.ts";
import { MatchList } from "#app/components/matching/match-list.tsx";
import { Rings } from "#app/components/matching/rings.tsx";
import { firstHome } from "#tests/support/first-home.ts";

const home: FirstHome = {
  ...firstHome,
  best: ["Trained in autism.", "Near the school."],
  worst: "Other children there are 4 and 17.",
  met: ["Autism"],
  notMet: ["Self-harm"],
  notKnown: ["Going missing"],
  questions: ["Can they meet this need or risk: going missing?"],
  distances: ["3.2 miles from the home area (LS11)"],
};

const page = (changes: Partial<Parameters<typeof MatchList>[0]> = {}) =>
  renderToStaticMarkup(
    <MatchList
      first={{ home, rank: 1 }}
      rest={[{ home: { ...home, alias: "Hazel", homeId: "2" }, rank: 2 }]}
      referralId="r"
      mayAsk
      {...changes}
    />,
  );

test("whom to ring first is said with why, what to ask, what it would need and the price beside", () => {
  const [first = ""] = page().split("Then</h2>");
  for (const words of [
    "Ring first",
    "Rowan",
    "Trained in autism.",
    "Not known: ask them",
    "going missing?",
    "Approval it would need",
    "£950 a week",
    "no part of the fit",
  ])
    expect(first).toContain(words);
});

test("needs stand under the word for how the home stands to them, not under a colour alone", () => {
  const [, second = ""] = page().split("Then</h2>");
  for (const words of ["Met:", "Not met:", "Not known:", "For: ", "Against: "])
    expect(second).toContain(words);
});

test("a home that was asked can be compared and is not asked again", () => {
  const asked = page({
    first: null,
    rest: [{ home: { ...home, answer: "Asked, no answer yet" }, rank: 1 }],
  });
  expect(asked).toContain('name="home"');
  expect(asked).not.toContain('name="homeId"');
  expect(asked).toContain("Asked, no answer yet");
});

test("who may not ask is offered to compare and nothing else", () => {
  const words = page({ mayAsk: false });
  expect(words).not.toContain("Ask the ticked homes");
  expect(words).toContain('method="get"');
});

test("a range is said in whole points, and one figure where it would be the same", () => {
  expect(fitWords(77.6, 86.2)).toBe("78 to 86");
  expect(fitWords(80.1, 80.4)).toBe("80");
});

test("homes stand round the rings by their order, whatever their distance", () => {
  const angles = (miles: readonly number[]) => {
    const homes = miles.map((each, index) => ({ mark: String(index), name: "", miles: each }));
    const drawn = renderToStaticMarkup(<Rings homes={homes} size={200} />);
    return [...drawn.matchAll(/cx="([-\d.]+)" cy="([-\d.]+)"/g)].map(([, x, y]) =>
      Math.round((Math.atan2(Number(x), -Number(y)) * 180) / Math.PI / 5),
    );
  };
  expect(angles([1, 2, 3, 4])).toEqual(angles([40, 3, 22, 9]));
  expect(angles([1, 2, 3, 4])).toHaveLength(4);
});
