import type { ReferralId } from "../../domain/shared/ids.ts";
import { accept, type Outcome, refuse } from "../../domain/shared/outcome.ts";
import { useCase } from "../use-case.ts";
import { type Changes, findChanges } from "./find-changes.ts";
import type { MatchListRefusal } from "./list-matches.ts";
import { getReferral, searchOf } from "./search-homes.ts";

export type WhatWouldChange = Changes & { readonly reference: string };

/** What would have to change in a referral for more homes to be listed. */
export const whatWouldChange = useCase(
  { permission: "match:read", subject: (referralId: ReferralId) => referralId },
  async (context, referralId): Promise<Outcome<WhatWouldChange, MatchListRefusal>> => {
    const referral = await getReferral(context, referralId);
    const search = await searchOf(context, referral);
    if (search === null) return refuse("answers-missing");
    return accept({ reference: referral.reference, ...(await findChanges(context, search)) });
  },
);
