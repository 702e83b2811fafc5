import { z } from "zod";
import type { OfferDetails, PrepareRefusal } from "../../../domain/offer/prepare.ts";
import type { OfferId, VacancyId } from "../../../domain/shared/ids.ts";
import { maybeTicked } from "../../../web/fields/choice.ts";
import { optionalDate, requiredDate } from "../../../web/fields/date.ts";
import { recordId } from "../../../web/fields/identifiers.ts";
import { optionalPence, requiredPence, versionField } from "../../../web/fields/number.ts";
import { optionalText } from "../../../web/fields/text.ts";
import { confirmedField } from "../../../web/found-words.ts";
import { changedWords } from "../refusal-words.ts";

const extra = z
  .object({
    label: optionalText({ called: "what the extra is for", max: 80 }),
    weeklyFee: optionalPence({ called: "the extra", min: 1, max: 5_000_000 }),
  })
  .refine((row) => row.label !== "" || row.weeklyFee === undefined, {
    path: ["label"],
    error: "Say what this extra is for",
  })
  .refine((row) => row.label === "" || row.weeklyFee !== undefined, {
    path: ["weeklyFee"],
    error: "Enter how much this extra is per week",
  });

/** The form of an offer. */
export const offerForm = z.object({
  id: recordId<OfferId>(),
  version: versionField,
  vacancyId: recordId<VacancyId>("Select a vacancy"),
  startOn: requiredDate({ called: "the day the child could move in" }),
  heldUntil: optionalDate({ called: "the day until which you hold the place" }),
  weeklyFee: requiredPence({ called: "the fee per week", min: 100, max: 10_000_000 }),
  extras: z.array(extra).max(5).optional(),
  how: z.record(z.string(), optionalText({ called: "the answer", max: 1500 })).optional(),
  impactSummary: optionalText({ called: "what it would mean for the children there", max: 1500 }),
  aboutTheOffer: optionalText({ called: "anything else", max: 1500 }),
  confirmed: confirmedField,
  sign: maybeTicked,
});

/** What was typed, as the domain knows it. */
export function offerDetails(typed: z.output<typeof offerForm>): OfferDetails {
  const { vacancyId, startOn, weeklyFee, impactSummary, aboutTheOffer } = typed;
  return {
    vacancyId,
    startOn,
    weeklyFee,
    impactSummary,
    aboutTheOffer,
    heldUntil: typed.heldUntil ?? null,
    extras: (typed.extras ?? []).flatMap((row) =>
      row.weeklyFee === undefined ? [] : [{ label: row.label, weeklyFee: row.weeklyFee }],
    ),
    needs: Object.entries(typed.how ?? {}).map(([code, how]) => ({ code, how })),
  };
}

type Answer = { readonly field: string; readonly words: string };

/** Why an offer cannot be prepared, at which field. */
export const prepareWords: Record<PrepareRefusal, Answer> = {
  "referral-closed": { field: "", words: "This referral is closed, so no offer can be made" },
  "already-offered": { field: "", words: "This home has an offer to this referral already" },
  "sent-before": {
    field: "",
    words:
      "This offer was sent before with other answers, which are kept. To put these in their place, send it again",
  },
  "vacancy-not-open": { field: "vacancyId", words: "This vacancy is no longer there" },
  "vacancy-expired": {
    field: "vacancyId",
    words: "This vacancy was not confirmed for 28 days. Confirm it first",
  },
  "start-in-the-past": { field: "startOn", words: "The day must be today or later" },
  "start-before-vacancy": {
    field: "startOn",
    words: "The day must not be before the vacancy’s first day",
  },
  "start-too-far-ahead": { field: "startOn", words: "The day must be within a year" },
  "held-in-the-past": { field: "heldUntil", words: "The hold must end today or later" },
  "must-need-unanswered": { field: "", words: "Say how each need that must be met would be met" },
  "impact-missing": {
    field: "impactSummary",
    words: "Say what it would mean for the children already there, or that there are none",
  },
  "changed-by-somebody-else": { field: "", words: changedWords },
};
