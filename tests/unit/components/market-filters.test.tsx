import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type MarketChoices, MarketFilters } from "#app/components/market/market-filters.tsx";

const none: MarketChoices = { words: "", kinds: [], regions: [], grades: [], stays: [] };
const facets = { kinds: [], regions: [], authorities: [], grades: [], stays: [] };

const filters = (chosen: Partial<MarketChoices> = {}) =>
  renderToStaticMarkup(<MarketFilters chosen={{ ...none, ...chosen }} facets={facets} />);

test("filters are folded while none is set, and the search words are not among them", () => {
  expect(filters({ words: "autism" })).toMatch(
    /name="words".*<details class="govuk-details"><summary/,
  );
});

test("a filter that is set is seen, and counted", () => {
  expect(filters({ kinds: ["childrens-home"], when: "week" })).toMatch(
    /<details class="govuk-details" open=""><summary[^>]*><span[^>]*>Filters: 2 set/,
  );
});
