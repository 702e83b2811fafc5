import { stays } from "../../../../domain/home/home.ts";
import { breakNights, breakRhythms } from "../../../../domain/home/short-breaks.ts";
import { urgencyFor } from "../../../../domain/referral/request-rules.ts";
import { checkboxes, choice, maybeTicked, optionalChoice } from "../../../../web/fields/choice.ts";
import { requiredDate } from "../../../../web/fields/date.ts";
import { sectionForm } from "./section-form.ts";

/** Nights and rhythm are kept of short breaks only: whoever changes the stay need not untick them. */
export const requestForm = sectionForm(
  "request",
  {
    neededBy: requiredDate({ called: "the date the home is needed" }),
    answerBy: requiredDate({ called: "the date answers are needed by" }),
    steppingDown: maybeTicked,
    stay: choice(stays, "Select how long the child will need the home"),
    breakNights: checkboxes(breakNights),
    breakRhythm: optionalChoice(breakRhythms, "Select how often from the list"),
    calledOutOfHours: maybeTicked,
  },
  ({ steppingDown, breakNights: nights, breakRhythm, calledOutOfHours, ...value }, today) => {
    const hasBreaks = value.stay === "short-breaks";
    return {
      ...value,
      urgency: urgencyFor(value.neededBy, today),
      ...(steppingDown ? { steppingDown } : {}),
      ...(hasBreaks && nights.length > 0 ? { breakNights: nights } : {}),
      ...(hasBreaks && breakRhythm !== undefined ? { breakRhythm } : {}),
      ...(calledOutOfHours ? { calledOutOfHours } : {}),
    };
  },
);
