import { audiences } from "../../../../domain/referral/referral.ts";
import { choice } from "../../../../web/fields/choice.ts";
import { optionalText, requiredText } from "../../../../web/fields/text.ts";
import { sectionForm } from "./section-form.ts";

export const storyForm = sectionForm(
  "story",
  {
    ownWords: requiredText({
      called: "what the child would say",
      max: 2_000,
      empty: "Enter what the child would say, or why they could not be asked",
    }),
    strengths: requiredText({ called: "what the child is good at", max: 2_000 }),
    interests: requiredText({ called: "what the child likes", max: 2_000 }),
    history: optionalText({ called: "what has happened so far", max: 3_000 }),
  },
  (value) => value,
);

export const sharingForm = sectionForm(
  "sharing",
  { audience: choice(audiences, "Select who may see the card") },
  (value) => value,
);
