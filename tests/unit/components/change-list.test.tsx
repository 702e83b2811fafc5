import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ChangeList } from "#app/components/matching/change-list.tsx";

const sets = ["pets", "day", "kind", "miles", "needs"].map((kinds) => ({
  kinds,
  sentence: `2 more homes if ${kinds} were another.`,
  protects: false,
  address: [],
}));

test("below a list the first three changes stand open and the others are folded, none of them lost", () => {
  const markup = renderToStaticMarkup(<ChangeList referralId="r" sets={sets} most={3} />);
  const [open = "", folded = ""] = markup.split("<details");
  expect(open).toContain("if kind were");
  expect(open).not.toContain("if miles were");
  expect(folded).toContain("2 more changes");
  expect(folded).toContain("if miles were");
  expect(folded).toContain("if needs were");
});

test("the page about changes folds nothing", () => {
  expect(renderToStaticMarkup(<ChangeList referralId="r" sets={sets} />)).not.toContain("<details");
});
