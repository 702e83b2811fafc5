import { z } from "zod";
import { unsuccessfulReasons } from "../../../domain/offer/offer.ts";
import type { OfferId } from "../../../domain/shared/ids.ts";
import { optionalChoice } from "../../../web/fields/choice.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { optionalText, requiredText } from "../../../web/fields/text.ts";
import { confirmedField } from "../../../web/found-words.ts";

/** The fields of a decision; how much each must say is the domain's to judge. */
export const decisionForm = z.object({
  offerId: recordId<OfferId>("Choose a home"),
  reasons: requiredText({ called: "why you choose this home", max: 4000 }),
  viewsConsidered: requiredText({ called: "how the views counted", max: 4000 }),
  replyToChild: requiredText({ called: "your reply to the child", max: 2000 }),
  replyToParent: optionalText({ called: "your reply to the parents", max: 2000 }),
  others: z
    .array(
      z.object({
        offerId: recordId<OfferId>(),
        reason: optionalChoice(unsuccessfulReasons, "Choose a reason from the list"),
        note: optionalText({ called: "the word more", max: 500 }),
      }),
    )
    .max(100)
    .default([]),
  confirmed: confirmedField,
});
