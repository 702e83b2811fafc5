import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { FoldedFields } from "#app/components/govuk/folded-fields.tsx";
import { type FormErrors, FormState, type FormValues } from "#app/components/govuk/form-state.tsx";

function isOpen(state: { readonly errors?: FormErrors; readonly values?: FormValues }): boolean {
  const markup = renderToStaticMarkup(
    <FormState {...state}>
      <FoldedFields summary="Languages" names="languages">
        <p>Boxes</p>
      </FoldedFields>
    </FormState>,
  );
  return markup.includes('<details class="govuk-details" open');
}

test("questions that few people need are folded away", () => {
  expect(isOpen({})).toBe(false);
});

test("a refused form never hides what is wrong or what was filled in", () => {
  expect(isOpen({ errors: { "languages[0]": ["Choose a language"] } })).toBe(true);
  expect(isOpen({ values: { languages: "pl" } })).toBe(true);
  expect(isOpen({ errors: { name: ["Enter a name"] }, values: { languages: "" } })).toBe(false);
});
