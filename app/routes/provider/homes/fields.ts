import { z } from "zod";
import { type AreaRefusal, readSector } from "../../../domain/home/area.ts";
import { homeKinds, sexes } from "../../../domain/home/home.ts";
import type { HomeBasics } from "../../../domain/home/profile.ts";
import { urnPattern } from "../../../domain/ofsted/grades.ts";
import { checkboxes, choice } from "../../../web/fields/choice.ts";
import { requiredWhole } from "../../../web/fields/number.ts";
import { requiredText } from "../../../web/fields/text.ts";
import { confirmedField } from "../../../web/found-words.ts";

const areaWords: Record<AreaRefusal, string> = {
  "whole-postcode":
    "Enter only the first half of the postcode and one number, like LS8 4. Hearth does not want the whole postcode",
  "only-first-half": "Add the first number of the second half, like LS8 4",
  "not-a-sector": "Enter the first half of the postcode and one number, like LS8 4",
};

/** A postcode sector. A whole postcode is refused before anything keeps it. */
const sectorField = z
  .string({ error: "Enter the area, like LS8 4" })
  .transform((text, context): string => {
    const sector = readSector(text);
    if (sector.accepted) return sector.value;
    context.addIssue({ code: "custom", message: areaWords[sector.refusal] });
    return z.NEVER;
  });

/** A council area's DfE code, which is asked only where it is not known; what is none of the choices counts as not said. */
const councilField = z
  .string()
  .optional()
  .transform((text) => text ?? null);

const urnField = z
  .string()
  .optional()
  .transform((text, context): string => {
    const urn = (text ?? "").replace(/\s/g, "").toUpperCase();
    if (urn === "" || urnPattern.test(urn)) return urn;
    const message = "Enter 7 numbers, like 2748291, or SC and 6 numbers, like SC068412";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const age = (called: string) => requiredWhole({ called, min: 0, max: 25 });

/** The form about a home's registration. */
export const basicsForm = z.object({
  kind: choice(homeKinds, "Select a kind of home"),
  alias: requiredText({ called: "what the home is called on Hearth", max: 60 }),
  urn: urnField,
  places: requiredWhole({ called: "the number of places", min: 1, max: 60 }),
  ageFrom: age("the youngest age"),
  ageTo: age("the oldest age"),
  sexesAccepted: checkboxes(sexes, { atLeastOne: "Select girls, boys or both" }),
  area: sectorField,
  authority: councilField,
  confirmed: confirmedField,
});

/** The same as a use-case takes it. */
export function basicsInput(typed: z.output<typeof basicsForm>) {
  const { area, authority, confirmed, ...rest } = typed;
  const basics: HomeBasics = rest;
  return { basics, sector: area, authority, confirmed };
}

/** Yes, no or not said, as true, false and null. */
export const yesNoNotSaid = z
  .enum(["yes", "no", "not-said"], { error: "Select yes, no or not said" })
  .transform((answer) => (answer === "not-said" ? null : answer === "yes"));

/** Any of a list, none of it, or `null` for not said. Nothing ticked is "not said" too. */
export function listOrNotSaid<const List extends readonly [string, ...string[]]>(
  list: List,
  both: string,
) {
  return z
    .union([z.string(), z.array(z.string())], { error: "Choose from the list" })
    .optional()
    .transform((given, context): List[number][] | null => {
      const ticked = given === undefined ? [] : [given].flat();
      const chosen = list.filter((each) => ticked.includes(each));
      const others = ticked.filter((each) => each === "none" || each === "not-said");
      if (others.length > 1 || (others.length === 1 && chosen.length > 0)) {
        context.addIssue({ code: "custom", message: both });
        return z.NEVER;
      }
      return others.includes("none") ? [] : chosen.length > 0 ? chosen : null;
    });
}
