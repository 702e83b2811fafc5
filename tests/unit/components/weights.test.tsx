import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { moveWords, placeWords } from "#app/components/matching/run-words.ts";
import { ThenAndNow } from "#app/components/matching/then-and-now.tsx";
import { UnmetNeedTable } from "#app/components/region/unmet-need-table.tsx";
import { TriedWeights } from "#app/components/weights/tried-weights.tsx";
import { VersionFields } from "#app/components/weights/version-fields.tsx";
import { WeightTable } from "#app/components/weights/weight-table.tsx";
import { hearthStandard, weightKeys } from "#app/domain/matching/weight-profile.ts";
import { everyWeight } from "#app/domain/matching/weights.ts";
import { weightField } from "#app/routes/weights/weight-field.ts";

const score = { lower: 70, middle: 72, upper: 74 };
const at = (place: number) => ({ place, score });
const home = { homeId: "h", alias: "Carer 7", providerName: "An agency" };

test.each([
  [1, "1st"],
  [2, "2nd"],
  [3, "3rd"],
  [4, "4th"],
  [11, "11th"],
  [12, "12th"],
  [13, "13th"],
  [21, "21st"],
  [112, "112th"],
])("place %s is the %s", (place, words) => {
  expect(placeWords(place)).toBe(words);
});

test("a move is said from where the home stood to where it stands", () => {
  expect(moveWords(at(5), at(2))).toBe("up 3");
  expect(moveWords(at(2), at(3))).toBe("down 1");
  expect(moveWords(at(2), at(2))).toBe("no change");
  expect(moveWords(null, at(2))).toBe("new");
  expect(moveWords(at(2), null)).toBe("not listed");
});

describe("The form for a new version", () => {
  const begun = {
    id: "id",
    weights: everyWeight(hearthStandard.weights),
    name: null,
    after: 0,
    maySave: true,
    referrals: [{ id: "r", reference: "HX-7K3M" }],
  };
  const render = (changes: Partial<typeof begun> = {}) =>
    renderToStaticMarkup(
      <VersionFields begun={{ ...begun, ...changes }} total={undefined} nameOf={weightField} />,
    );

  test("has a box with a label for every wish, the points in it and all points added up", () => {
    const page = render();
    for (const key of weightKeys) expect(page).toContain(`name="${weightField(key)}"`);
    expect(page.match(/<label/g)?.length).toBe(weightKeys.length + 3);
    expect(page).toContain("132 points in all");
  });

  test("lets somebody who may not save try the weights, and shows no way to save", () => {
    const page = render({ maySave: false });
    expect(page).toContain("Show what would change");
    expect(page).not.toContain("Save as a new version");
  });

  test("says why weights cannot be tried where there is no open referral", () => {
    expect(render({ referrals: [] })).not.toContain("Show what would change");
  });
});

test("what no home met is said in a sentence, whether for no child, a few that are not counted, or some", () => {
  const said = (children: number | null, withoutLawful: number | null = 0) =>
    renderToStaticMarkup(
      <UnmetNeedTable
        unmet={{ days: 91, children, withoutLawful, musts: [], someLeftOut: false }}
      />,
    );
  expect(said(0)).toContain("every child’s newest list had a home on it");
  expect(said(null, null)).toContain("no home was found for a small number of children");
  expect(said(12, 1)).toContain("For 1 child of them no home with a place was even lawful");
});

test("every weight stands with its share of the whole", () => {
  const page = renderToStaticMarkup(
    <WeightTable weights={{ area: 1, kind: 3 }} caption="Points" />,
  );
  expect(page).toContain("25%");
  expect(page).toContain("75%");
  expect(page).toContain("4 points in all");
});

test("what would change says of each home where it would stand and where it stands", () => {
  const page = renderToStaticMarkup(
    <TriedWeights
      tried={{
        reference: "HX-7K3M",
        inUse: hearthStandard,
        same: false,
        first: [{ ...home, before: at(3), after: at(1) }],
        left: [{ ...home, homeId: "g", alias: "Carer 9", before: at(1), after: null }],
      }}
    />,
  );
  expect(page).toContain("Nothing has been saved");
  expect(page).toContain("up 2");
  expect(page).toContain("No longer among the first");
});

test("an earlier list says of each home what has become of it", () => {
  const page = renderToStaticMarkup(
    <ThenAndNow
      referralId="r"
      since={{
        profile: hearthStandard,
        shown: [
          { ...home, ...at(1), today: null, fails: ["Vacancy is open"] },
          { ...home, homeId: "g", ...at(2), today: at(1), fails: [] },
          { ...home, homeId: "f", ...at(3), today: at(3), fails: [] },
        ],
        newcomers: [{ ...home, homeId: "e", ...at(2) }],
      }}
    />,
  );
  expect(page).toContain("Not listed. Not met: Vacancy is open");
  expect(page).toContain("Now 1st");
  expect(page).toContain("Still 3rd");
  expect(page).toContain("Among the first today, and not then");
});
