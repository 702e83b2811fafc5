import { needCodes, riskCodes } from "../../../../domain/needs/needs.ts";
import { senProvisionCodes } from "../../../../domain/referral/codes.ts";
import { choice } from "../../../../web/fields/choice.ts";
import { optionalText } from "../../../../web/fields/text.ts";
import { sectionForm } from "./section-form.ts";
import { statedNeeds } from "./stated.ts";

const [first = "N", ...others] = senProvisionCodes;

export const needsForm = sectionForm(
  "needs",
  {
    needs: statedNeeds(needCodes),
    senProvision: choice([first, ...others], "Select the support at school"),
  },
  (value) => value,
);

export const risksForm = sectionForm(
  "risks",
  {
    risks: statedNeeds(riskCodes),
    whatHelps: optionalText({ called: "what helps", max: 2_000 }),
  },
  (value) => value,
);
