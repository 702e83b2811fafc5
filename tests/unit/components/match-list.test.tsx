import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { FirstHome } from "#app/components/matching/listed-home.ts";
import { MatchList } from "#app/components/matching/match-list.tsx";
import { Rings } from "#app/components/matching/rings.tsx";
import { scoreRange } from "#app/components/product/score-text.ts";
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

test("whom to ask first is said with why, what to ask, what it would need and the price beside", () => {
  const [first = ""] = page().split("Then</h2>");
  for (const words of [
    "Ask first",
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
    rest: [{ home: { ...home, answer: { is: "asked" } }, rank: 1 }],
  });
  expect(asked).toContain('name="home"');
  expect(asked).not.toContain('name="homeId"');
  expect(asked).toContain("Asked, no answer yet");
});

test("a best home that has offered is not to be asked again: its offer is to be read", () => {
  const [first = ""] = page({
    first: { home: { ...home, answer: { is: "offered" } }, rank: 1 },
  }).split("Then</h2>");
  expect(first).toContain("Best fit: has offered");
  expect(first).toContain('href="/commissioner/referrals/r/offers"');
  expect(first).not.toMatch(/Ask first|Ring first|>Ask Rowan</);
});

test("the home to ask first is asked alone by one button, whatever else is ticked", () => {
  const markup = page();
  expect(markup).toMatch(/<button[^>]* form="ask-alone"[^>]*>Ask Rowan</);
  const [alone = ""] = markup.match(/<form id="ask-alone".*?<\/form>/) ?? [];
  expect(alone).toContain(`value="${home.homeId}"`);
  expect(alone.match(/<input/g)).toHaveLength(1);
  expect(page({ mayAsk: false })).not.toContain("ask-alone");
});

test("homes that said no stand last under their own heading, with their place and their reason", () => {
  const no = { is: "said-no", because: "we could not keep this child, or others, safe" } as const;
  const [list = "", saidNo = ""] = page({
    rest: [
      { home: { ...home, alias: "Hazel", homeId: "2", answer: no }, rank: 2 },
      { home: { ...home, alias: "Elm", homeId: "3", answer: { is: "offered" } }, rank: 3 },
    ],
  }).split("Said no</h2>");
  expect(list).toMatch(/Elm<\/h3>.*Has offered/);
  expect(list).not.toContain("Hazel");
  expect(saidNo).toMatch(/Place <\/span>2.*Hazel<\/h3>.*could not keep this child/);
});

test("who may not ask is offered to compare and nothing else", () => {
  const words = page({ mayAsk: false });
  expect(words).not.toContain("Ask the ticked homes");
  expect(words).toContain('method="get"');
});

test("a range is said in whole points, and one figure where it would be the same", () => {
  expect(scoreRange({ lower: 77.6, upper: 86.2 })).toBe("78 to 86");
  expect(scoreRange({ lower: 80.1, upper: 80.4 })).toBe("80");
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
