import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { Checkboxes } from "#app/components/govuk/checkboxes.tsx";
import { DateInput } from "#app/components/govuk/date-input.tsx";
import { ErrorSummary } from "#app/components/govuk/error-summary.tsx";
import { fieldId } from "#app/components/govuk/field-id.ts";
import { FormState } from "#app/components/govuk/form-state.tsx";
import { MoneyInput } from "#app/components/govuk/money-input.tsx";
import { pageTitle } from "#app/components/govuk/page-title.ts";
import { Radios } from "#app/components/govuk/radios.tsx";
import { Select } from "#app/components/govuk/select.tsx";
import { TextArea } from "#app/components/govuk/text-area.tsx";
import { TextInput } from "#app/components/govuk/text-input.tsx";
import { AnswerChoices } from "#app/components/young-person/answer-choices.tsx";

const choices = [
  { value: "dog", label: "Dog" },
  { value: "cat", label: "Cat" },
];
const render = (node: ReactNode) => renderToStaticMarkup(node);

/** Every kind of field under the name "pet", as one page each. */
const fields: readonly (readonly [string, ReactNode])[] = [
  ["a text box", <TextInput key="1" name="pet" label="Pet" hint="One" />],
  ["an amount", <MoneyInput key="2" name="pet" label="Pet" hint="One" />],
  ["a text area", <TextArea key="3" name="pet" label="Pet" hint="One" maxCharacters={200} />],
  ["a list", <Select key="4" name="pet" label="Pet" hint="One" options={choices} />],
  ["radios", <Radios key="5" name="pet" label="Pet" hint="One" choices={choices} />],
  ["checkboxes", <Checkboxes key="6" name="pet" label="Pet" hint="One" choices={choices} />],
  ["a date", <DateInput key="7" name="pet" label="Pet" hint="One" />],
  ["a child's answer", <AnswerChoices key="8" name="pet" label="Pet" hint="One" />],
];

describe.each(fields)("%s", (_, field) => {
  const refused = render(<FormState errors={{ pet: ["Choose a pet"] }}>{field}</FormState>);

  test("is described by its hint and then its error", () => {
    expect(refused).toMatch(/aria-describedby="(pet-info )?pet-hint pet-error"/);
    expect(refused).toContain('id="pet-hint"');
    expect(refused).toContain('id="pet-error"');
  });

  test("says the word Error before its message", () => {
    expect(refused).toContain('<span class="govuk-visually-hidden">Error: </span>Choose a pet');
  });

  test("has the id that the error summary leads to, on a control and only once", () => {
    expect(refused.match(/<(input|select|textarea)[^>]* id="pet"/g)).toHaveLength(1);
  });

  test("claims no error and no description that is not there", () => {
    const fresh = render(field);
    expect(fresh).not.toContain("error");
    expect(fresh).toMatch(/aria-describedby="(pet-info )?pet-hint"/);
  });

  test("uses each id once", () => {
    const ids = [...refused.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test("the error summary lists every message, each leading to its field", () => {
  const page = render(
    <FormState
      errors={{ "extras[0].label": ["Say what it is for"], fee: ["Too low", "Not whole"] }}
    >
      <ErrorSummary />
    </FormState>,
  );
  expect(page).toContain('<a href="#extras-0-label">Say what it is for</a>');
  expect(page).toContain('<a href="#fee">Too low</a>');
  expect(page).toContain('<a href="#fee">Not whole</a>');
});

test("an error that belongs to the whole form is said but leads nowhere", () => {
  const page = render(<ErrorSummary errors={{ "": ["Somebody else has changed this"] }} />);
  expect(page).toContain("Somebody else has changed this");
  expect(page).not.toContain("<a ");
});

test("no summary is shown when nothing is wrong", () => {
  expect(render(<ErrorSummary errors={{ fee: [] }} />)).toBe("");
});

test("after a refusal every field keeps what was typed, not what was stored", () => {
  const page = render(
    <FormState values={{ fee: "lots", pets: ["cat"], "day-day": "31", "day-month": "2" }}>
      <MoneyInput name="fee" label="Fee" value="4200" />
      <Checkboxes name="pets" label="Pets" choices={choices} values={["dog"]} />
      <DateInput name="day" label="Day" value="2026-11-22" />
    </FormState>,
  );
  expect(page).toContain('value="lots"');
  expect(page).toMatch(/value="cat"[^>]*checked|checked[^>]*value="cat"/);
  expect(page).not.toMatch(/value="dog"[^>]*checked|checked[^>]*value="dog"/);
  expect(page).toContain('value="31"');
  expect(page).not.toContain('value="2026"');
});

test("a box that was cleared stays cleared", () => {
  const page = render(
    <FormState values={{}}>
      <TextInput name="name" label="Name" value="Willow House" />
    </FormState>,
  );
  expect(page).not.toContain("Willow House");
});

test("a stored date fills its three boxes without leading noughts", () => {
  const page = render(<DateInput name="day" label="Day" value="2026-03-04" />);
  expect([...page.matchAll(/ value="(\d+)"/g)].map((match) => match[1])).toEqual([
    "4",
    "3",
    "2026",
  ]);
});

test("the error summary leads to the part of a date that is wrong", () => {
  const page = render(
    <DateInput name="day" label="Day" errors={["Enter a year"]} badParts={["year"]} />,
  );
  expect(page).toMatch(/<input[^>]* id="day" name="day-year"/);
  expect(page.match(/govuk-input--error/g)).toHaveLength(1);
});

test("a follow-up question follows its answer, and no script has to say whether it is open", () => {
  const withReveal = [
    { value: "yes", label: "Yes", reveal: <TextInput name="which" label="Which?" /> },
  ];
  const page = render(<Radios name="keep" label="Keep?" choices={withReveal} />);
  expect(page).toMatch(/<\/label><\/div><div class="govuk-radios__conditional"><.*name="which"/);
  expect(page).not.toContain("aria-controls");
});

test("names with dots and brackets make ids without them", () => {
  expect(fieldId("extras[0].label")).toBe("extras-0-label");
  expect(fieldId("needs[]")).toBe("needs");
});

test("the title of a refused page starts with Error", () => {
  expect(pageTitle("A vacancy")).toBe("A vacancy - Hearth");
  expect(pageTitle("A vacancy", { fee: ["Too low"] })).toBe("Error: A vacancy - Hearth");
  expect(pageTitle("A vacancy", { fee: [] })).toBe("A vacancy - Hearth");
});
