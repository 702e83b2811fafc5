import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FormState } from "#app/components/govuk/form-state.tsx";
import { ResidentFields } from "#app/components/provider/resident-fields.tsx";
import { SiblingsFields } from "#app/components/referral/sections/siblings-fields.tsx";
import type { Sibling } from "#app/domain/referral/referral.ts";

const sister = (age: number): Sibling => ({ age, sex: "female", together: "prefer" });
const markup = (siblings: readonly Sibling[], keptApart: readonly (readonly [number, number])[]) =>
  renderToStaticMarkup(
    <FormState>
      <SiblingsFields answers={{ siblings: { siblings, keptApart } }} authorities={[]} />
    </FormState>,
  );

test("one brother or sister alone is kept from nobody; of two, each pair on the page is asked about", () => {
  expect(markup([], [])).not.toContain("keptApart");
  const two = markup([sister(9), sister(12)], [[0, 1]]);
  expect(two).toContain("Sister of 9 and sister of 12");
  expect(two).toMatch(/value="0-1"[^>]*checked|checked[^>]*value="0-1"/);
  expect(two).toContain("Sister of 9 and brother or sister 3");
});

test("a resident is kept by boxes to tick and an age, and there is nowhere to write a name", () => {
  const page = renderToStaticMarkup(
    <FormState>
      <ResidentFields
        index={0}
        resident={{ age: 12, sex: "male", atRiskOf: [], mayDo: [], notWith: ["girls"] }}
      />
    </FormState>,
  );
  const textBoxes = page.match(/<input[^>]*type="text"[^>]*>/g) ?? [];
  expect(textBoxes.map((box) => /name="([^"]+)"/.exec(box)?.[1])).toEqual(["residents[0].age"]);
  expect(page).not.toContain("<textarea");
  expect(page).toMatch(/checked[^>]*value="girls"|value="girls"[^>]*checked/);
});
