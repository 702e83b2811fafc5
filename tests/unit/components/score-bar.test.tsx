import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ScoreBar } from "#app/components/product/score-bar.tsx";
import { points, scoreText } from "#app/components/product/score-text.ts";

test("a score is one figure when everything is known", () => {
  expect(scoreText({ lower: 74, upper: 74 })).toBe("74 out of 100");
});

test("a score is a range while something is not known", () => {
  expect(scoreText({ lower: 61, upper: 82.25 })).toBe("61 to 82 out of 100");
});

test("a score and what is open of it are said in whole points that agree", () => {
  const page = renderToStaticMarkup(<ScoreBar score={{ lower: 62.3, middle: 71, upper: 82.5 }} />);
  expect(page).toContain("62 to 83 out of 100");
  expect(page).toContain("21 points depend");
});

test("points of a part show at most one decimal", () => {
  expect([18.4, 18.44, 20, 0.05].map(points)).toEqual(["18.4", "18.4", "20", "0.1"]);
});

test("the words come before the picture, and the picture is not read out", () => {
  const page = renderToStaticMarkup(<ScoreBar score={{ lower: 61, middle: 71.5, upper: 82 }} />);
  expect(page.indexOf("61 to 82 out of 100")).toBeLessThan(page.indexOf("<svg"));
  expect(page).toContain("21 points depend on open questions");
  expect(page).toMatch(/<svg[^>]*aria-hidden="true"/);
});

test("nothing is striped when nothing is open", () => {
  const page = renderToStaticMarkup(<ScoreBar score={{ lower: 66, middle: 66, upper: 66 }} />);
  expect(page).not.toContain("hearth-score__possible");
  expect(page).not.toContain("open questions");
});
