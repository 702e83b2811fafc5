import { z } from "zod";
import { languageCodes } from "../../../../domain/home/background.ts";
import { sexes } from "../../../../domain/home/home.ts";
import { oldestChild } from "../../../../domain/referral/child-rules.ts";
import {
  categoryOfNeedCodes,
  ethnicityCodes,
  legalStatusCodes,
} from "../../../../domain/referral/codes.ts";
import { checkboxes, choice } from "../../../../web/fields/choice.ts";
import { requiredWhole } from "../../../../web/fields/number.ts";
import { sectionForm } from "./section-form.ts";

type Codes = readonly [string, ...string[]];
const facts = ["needsInterpreter", "unaccompanied", "deprivationOfLiberty", "keyStage4"] as const;

export const childForm = sectionForm(
  "child",
  {
    age: requiredWhole({ called: "the child's age", min: 0, max: oldestChild }),
    sex: choice(sexes, "Select the child's sex"),
    ethnicity: choice(ethnicityCodes as unknown as Codes, "Select the child's ethnicity"),
    firstLanguage: choice(languageCodes as unknown as Codes, "Select the child's first language"),
    legalStatus: choice(legalStatusCodes as unknown as Codes, "Select the legal status"),
    categoryOfNeed: choice(
      categoryOfNeedCodes as unknown as Codes,
      "Select why the child came into care",
    ),
    facts: checkboxes(facts).pipe(z.array(z.enum(facts))),
  },
  ({ facts: chosen, ...child }) => ({
    ...child,
    needsInterpreter: chosen.includes("needsInterpreter"),
    unaccompanied: chosen.includes("unaccompanied"),
    deprivationOfLiberty: chosen.includes("deprivationOfLiberty"),
    keyStage4: chosen.includes("keyStage4"),
  }),
);
