import { expect, test } from "vitest";
import { hearthStandard, weightKeys } from "#app/domain/matching/weight-profile.ts";
import { typedAgain, versionForm } from "#app/routes/weights/version-form.ts";
import { weightField } from "#app/routes/weights/weight-field.ts";
import { readForm } from "#app/web/form.ts";

const id = "b0000000-0000-4000-8000-000000000001";

function post(changes: Readonly<Record<string, string>> = {}) {
  const fields = new URLSearchParams({ do: "try", id, after: "0" });
  for (const key of weightKeys) fields.set(weightField(key), String(hearthStandard.weights[key]));
  for (const [name, value] of Object.entries(changes)) fields.set(name, value);
  return readForm(
    new Request("https://hearth.example/weights/new", { method: "POST", body: fields }),
    versionForm,
  );
}

async function errorsOf(changes: Readonly<Record<string, string>>) {
  const read = await post(changes);
  return read.ok ? {} : read.reply.data.errors;
}

test("the weights that were typed are read for every wish, tenths too", async () => {
  const read = await post({ [weightField("distance:home")]: "7.5" });
  if (!read.ok) throw new Error(JSON.stringify(read.reply.data.errors));
  expect(read.value.weights).toEqual({ ...hearthStandard.weights, "distance:home": 7.5 });
});

test.each([
  ["", "Enter the points for “Near the school”"],
  [
    "lots",
    "The points for “Near the school” must be a number with one decimal place at most, like 7.5",
  ],
  [
    "7.25",
    "The points for “Near the school” must be a number with one decimal place at most, like 7.5",
  ],
  ["-1", "The points for “Near the school” must be 0 or more"],
  ["100.5", "The points for “Near the school” must be 100 or less"],
])("points typed as “%s” are answered with what is wrong", async (typed, message) => {
  const name = weightField("distance:school");
  expect(await errorsOf({ [name]: typed })).toEqual({ [name]: [message] });
});

test("what was tried is shown again as it was typed", async () => {
  const read = await post({ why: "To stay nearer", [weightField("area")]: "12" });
  if (!read.ok) throw new Error("refused");
  const typed = typedAgain(read.value);
  expect(typed[weightField("area")]).toBe("12");
  expect(typed).toMatchObject({ why: "To stay nearer", name: "", referralId: "" });
});
