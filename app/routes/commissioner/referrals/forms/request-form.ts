import { stays } from "../../../../domain/home/home.ts";
import { urgencyFor } from "../../../../domain/referral/request-rules.ts";
import { choice, maybeTicked } from "../../../../web/fields/choice.ts";
import { requiredDate } from "../../../../web/fields/date.ts";
import { sectionForm } from "./section-form.ts";

export const requestForm = sectionForm(
  "request",
  {
    neededBy: requiredDate({ called: "the date the home is needed" }),
    answerBy: requiredDate({ called: "the date answers are needed by" }),
    steppingDown: maybeTicked,
    stay: choice(stays, "Select how long the child will need the home"),
  },
  ({ steppingDown, ...value }, today) => ({
    ...value,
    urgency: urgencyFor(value.neededBy, today),
    ...(steppingDown ? { steppingDown } : {}),
  }),
);
