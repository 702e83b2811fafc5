import { expect, test } from "vitest";
import { withoutCapitals } from "#app/domain/anonymity/capitals.ts";

test("a text in capitals is read as a sentence, letter for letter", () => {
  expect(withoutCapitals("THE CHILD ATTENDS OAKWOOD HIGH SCHOOL")).toBe(
    "the child attends Oakwood High School",
  );
  expect(withoutCapitals("ST MARY'S")).toBe("St Mary's");
  const text = "MUM LIVES IN LEEDS, İZMİR AND STRAẞE";
  expect(withoutCapitals(text)).toHaveLength(text.length);
});

test("short forms and words that begin with a capital stay", () => {
  expect(withoutCapitals("The LAC nurse, PRU and Leeds")).toBe("The LAC nurse, PRU and Leeds");
});
