import { z } from "zod";
import { cultures, faiths, languageCodes } from "../../../../domain/home/background.ts";
import { adaptations, type HomeKind, homeKinds } from "../../../../domain/home/home.ts";
import {
  companionships,
  ofstedFloors,
  petWishes,
  suitabilities,
} from "../../../../domain/referral/referral.ts";
import { checkboxes, choice, maybeTicked } from "../../../../web/fields/choice.ts";
import { optionalText } from "../../../../web/fields/text.ts";
import { sectionForm } from "./section-form.ts";
import { statedOne } from "./stated.ts";

const kinds = z
  .record(z.string(), z.string().optional())
  .optional()
  .transform((given = {}) =>
    homeKinds.flatMap((kind: HomeKind) => {
      const suitability = suitabilities.find((one) => one === given[kind]);
      return suitability === undefined ? [] : [{ kind, suitability }];
    }),
  );

export const homeForm = sectionForm(
  "home",
  {
    kinds,
    companionship: choice(companionships, "Select who the child can live alongside"),
    adaptations: checkboxes(adaptations),
    pets: choice(petWishes, "Select whether there may be pets"),
    ofstedFloor: choice(ofstedFloors, "Select the lowest Ofsted grade"),
    allowInadequate: maybeTicked,
    overrideName: optionalText({ called: "the name", max: 100 }),
    overrideReason: optionalText({ called: "the reason", max: 1_000 }),
    language: statedOne(languageCodes as unknown as readonly [string, ...string[]]),
    faith: statedOne(faiths),
    culture: statedOne(cultures),
  },
  ({ allowInadequate, overrideName, overrideReason, ...home }) => ({
    ...home,
    inadequateOverride: allowInadequate ? { name: overrideName, reason: overrideReason } : null,
  }),
);
