import { expect, test } from "vitest";
import { residentsForm, residentsOf } from "#app/routes/provider/homes/resident-form.ts";

const read = (form: Record<string, unknown>) => residentsForm.safeParse({ version: "0", ...form });
const resident = { age: "12", sex: "male", notWith: "girls" };

test("residents are codes and numbers, and an empty row is nobody", () => {
  const found = read({ keeps: "some", residents: [{}, resident] });
  expect(found.success && residentsOf(found.data)).toEqual([
    { age: 12, sex: "male", atRiskOf: [], mayDo: [], notWith: ["girls"] },
  ]);
});

test("keeping nothing is not the same as nobody living there", () => {
  const nothing = read({ keeps: "nothing", residents: [resident], version: "1" });
  const none = read({ keeps: "none", residents: [resident], version: "1" });
  expect(nothing.success && residentsOf(nothing.data)).toBe(null);
  expect(none.success && residentsOf(none.data)).toEqual([]);
});

test("half a row says what is missing, and a word that is no code is refused", () => {
  const half = read({ keeps: "some", residents: [{ notWith: "girls" }] });
  expect(half.error?.issues.map(({ message }) => message)).toEqual([
    "Enter how old this child is",
    "Select girl or boy for this child",
  ]);
  expect(read({ keeps: "some", residents: [{ ...resident, mayDo: "Aisha" }] }).success).toBe(false);
});

test("what is written for the first time is not thrown away by the wrong answer above it", () => {
  const wrong = read({ keeps: "nothing", residents: [resident] });
  expect(wrong.error?.issues[0]?.path).toEqual(["keeps"]);
  expect(read({ keeps: "nothing", residents: [{}] }).success).toBe(true);
});
