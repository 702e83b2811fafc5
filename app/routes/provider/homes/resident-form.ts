import { z } from "zod";
import { harmCodes, notWithCodes, type Resident } from "../../../domain/home/group-living.ts";
import { sexes } from "../../../domain/home/home.ts";
import { checkboxes } from "../../../web/fields/choice.ts";
import { optionalWhole, versionField } from "../../../web/fields/number.ts";
import { oldestResident } from "./ages-typed.ts";
import { mostResidents } from "./most-residents.ts";

const row = z
  .object({
    age: optionalWhole({ called: "the age", min: 0, max: oldestResident }),
    sex: z.enum(sexes, { error: "Select girl or boy" }).optional(),
    atRiskOf: checkboxes(harmCodes),
    mayDo: checkboxes(harmCodes),
    notWith: checkboxes(notWithCodes),
  })
  .transform(({ age, sex, ...codes }, context): Resident | null => {
    const isEmpty = Object.values(codes).every((chosen) => chosen.length === 0);
    if (age === undefined && sex === undefined && isEmpty) return null;
    const missing = (part: string, message: string) =>
      context.addIssue({ code: "custom", path: [part], message });
    if (age === undefined) missing("age", "Enter how old this child is");
    if (sex === undefined) missing("sex", "Select girl or boy for this child");
    if (age === undefined || sex === undefined) return z.NEVER;
    return { age, sex, ...codes };
  });

/**
 * The private facts of a home; an empty row is somebody who has moved. Whoever has written for the first time and says
 * that nothing is kept is asked what is meant, so that nothing typed is thrown away unseen.
 */
export const residentsForm = z
  .object({
    keeps: z.enum(["some", "none", "nothing"], { error: "Select who lives there" }),
    residents: z.array(row).max(mostResidents).optional(),
    next: z.enum(["another"]).optional(),
    version: versionField,
  })
  .refine(
    ({ keeps, residents, version }) => keeps === "some" || version > 0 || !written(residents),
    {
      path: ["keeps"],
      error: "Select “The children below”, or empty what you entered about them",
    },
  );

function written(residents: readonly (Resident | null)[] = []): boolean {
  return residents.some((one) => one !== null);
}

/** The same as a use-case takes it: `null` when nothing is to be kept. */
export function residentsOf({
  keeps,
  residents = [],
}: Pick<z.output<typeof residentsForm>, "keeps" | "residents">): readonly Resident[] | null {
  if (keeps === "nothing") return null;
  return keeps === "none" ? [] : residents.filter((one) => one !== null);
}
