import { type DecisionRefusal, shortestReason } from "../../../domain/decision/record-decision.ts";
import type { OfferId } from "../../../domain/shared/ids.ts";

type Others = readonly { readonly offerId: OfferId; readonly reason?: string | undefined }[];
type Words = readonly [errors: Readonly<Record<string, string>>, status?: 400 | 409];

const more = `Write at least ${shortestReason} characters`;

const words: Record<DecisionRefusal, Words> = {
  "referral-not-open": [{ "": "This referral is no longer looking for a home" }, 409],
  "already-decided": [{ "": "A decision has been recorded already. Nothing was changed" }, 409],
  "offer-not-available": [
    {
      offerId:
        "This offer is no longer there, or its vacancy is filled or withdrawn. Choose another one",
    },
    409,
  ],
  "child-not-heard": [
    { "": "Record what the child thinks, or why the child could not be asked, and try again" },
    409,
  ],
  "parents-not-heard": [
    { "": "Record what the parents think, or why they could not be asked, and try again" },
    409,
  ],
  "reasons-missing": [{ reasons: `${more} on why you choose this home` }],
  "views-weighing-missing": [{ viewsConsidered: `${more} on how the views counted` }],
  "reply-missing": [{ replyToChild: `${more} to the child` }],
  "unsuccessful-reason-missing": [{ "": "Choose a reason for every home that is not chosen" }],
};

/** What a refused decision says, beside the field that mends it. */
export function refusalWords(refusal: DecisionRefusal, others: Others, chosen: OfferId): Words {
  if (refusal !== "unsuccessful-reason-missing") return words[refusal];
  const untold = others.flatMap(({ offerId, reason }, index) =>
    reason === undefined && offerId !== chosen
      ? [[`others[${index}].reason`, "Choose what this home will be told"] as const]
      : [],
  );
  return untold.length === 0 ? words[refusal] : [Object.fromEntries(untold)];
}
