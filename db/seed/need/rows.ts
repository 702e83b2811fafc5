import type { Database } from "../../client.ts";
import { approval, decision, notice } from "../../schema/decisions.ts";
import { matchFact } from "../../schema/matching.ts";
import { matchRun, referral, referralCard, referralRecipient } from "../../schema/need.ts";
import {
  decline,
  offer,
  offerImpact,
  offerOutcome,
  shortlistedOption,
} from "../../schema/offers.ts";
import { groupLivingAnswer, privateHousehold } from "../../schema/supply.ts";
import { views, viewsAbsence, viewsLink, viewsReply } from "../../schema/views.ts";
import { insertAll } from "../insert-all.ts";

/** Everything that referrals bring with them, and what homes are judged by that is no part of a home, as rows, in the order in which they can be inserted. */
const tables = {
  referral,
  referralCard,
  referralRecipient,
  privateHousehold,
  groupLivingAnswer,
  matchRun,
  matchFact,
  offer,
  offerImpact,
  decline,
  shortlistedOption,
  viewsLink,
  views,
  viewsAbsence,
  decision,
  approval,
  offerOutcome,
  viewsReply,
  notice,
} as const;

type Tables = typeof tables;
export type NeedRows = { readonly [Name in keyof Tables]: Tables[Name]["$inferInsert"][] };

/** Nothing yet. */
export function noRows(): NeedRows {
  return Object.fromEntries(Object.keys(tables).map((name) => [name, []])) as unknown as NeedRows;
}

/** Writes all rows. */
export async function insertNeed(
  database: Pick<Database, "insert">,
  rows: NeedRows,
): Promise<void> {
  for (const name of Object.keys(tables) as (keyof Tables)[]) {
    await insertAll(
      database,
      tables[name] as Tables["referral"],
      rows[name] as NeedRows["referral"],
    );
  }
}
