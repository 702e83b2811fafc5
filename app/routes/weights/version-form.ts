import { z } from "zod";
import { weightKeys, weightLabels } from "../../domain/matching/weight-profile.ts";
import { everyWeight, mostPoints, type Weights } from "../../domain/matching/weights.ts";
import type { ReferralId, WeightProfileId } from "../../domain/shared/ids.ts";
import { choice } from "../../web/fields/choice.ts";
import { recordId } from "../../web/fields/identifiers.ts";
import { requiredTenths, versionField } from "../../web/fields/number.ts";
import { optionalText } from "../../web/fields/text.ts";
import type { FormValues } from "../../web/form.ts";
import { partOf, weightField } from "./weight-field.ts";

const weights = z
  .object(
    Object.fromEntries(
      weightKeys.map((key) => [
        partOf(key),
        requiredTenths({
          called: `the points for “${weightLabels[key]}”`,
          min: 0,
          max: mostPoints,
        }),
      ]),
    ),
    { error: "Enter the points" },
  )
  .transform(
    (points): Weights =>
      everyWeight(Object.fromEntries(weightKeys.map((key) => [key, points[partOf(key)] ?? 0]))),
  );

/** One form with two buttons: what trying needs and what saving needs is asked by the button that was pressed. */
export const versionForm = z.object({
  do: choice(["try", "save"], "Choose what to do"),
  id: recordId<WeightProfileId>(),
  after: versionField,
  weights,
  referralId: recordId<ReferralId>().optional(),
  name: optionalText({ called: "the name", max: 60 }),
  why: optionalText({ called: "the reason", max: 500 }),
});
export type VersionForm = z.output<typeof versionForm>;

/** What was typed, to show it again under what would change. */
export function typedAgain({ weights, referralId, name, why }: VersionForm): FormValues {
  const points = weightKeys.map((key) => [weightField(key), String(weights[key])] as const);
  return { ...Object.fromEntries(points), referralId: referralId ?? "", name, why };
}
