import {
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import {
  declineReasons,
  type FeeExtra,
  type NeedAnswer,
  offerStatuses,
  unsuccessfulReasons,
} from "../../app/domain/offer/offer.ts";
import type { ChildOption } from "../../app/domain/views/child-option.ts";
import { id, instant, oneOf } from "./columns.ts";

/** Class: market. Written by the provider only; what the authority does with it stands in its own tables. */
export const offer = pgTable(
  "offer",
  {
    id: id(),
    referralId: uuid("referral_id").notNull(),
    homeId: uuid("home_id").notNull(),
    vacancyId: uuid("vacancy_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    status: text("status", { enum: offerStatuses }).notNull(),
    /** Whole pence per week, without the extras. */
    weeklyFee: integer("weekly_fee").notNull(),
    extras: jsonb("extras").$type<readonly FeeExtra[]>().notNull().default([]),
    startOn: date("start_on").notNull(),
    heldUntil: date("held_until"),
    needs: jsonb("needs").$type<readonly NeedAnswer[]>().notNull().default([]),
    aboutTheOffer: text("about_the_offer").notNull().default(""),
    preparedAt: instant("prepared_at").notNull(),
    preparedBy: uuid("prepared_by").notNull(),
    signedAt: instant("signed_at"),
    signedBy: uuid("signed_by"),
    withdrawnAt: instant("withdrawn_at"),
    /** The registered manager's reason for the officer; empty again when the offer is made anew. */
    stoppedReason: text("stopped_reason").notNull().default(""),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    oneOf("offer_status_is_known", table.status, offerStatuses),
    unique("one_offer_for_each_home").on(table.referralId, table.homeId),
    index("offer_by_provider_and_status").on(table.providerId, table.status),
    index("offer_by_authority_and_referral").on(table.authorityId, table.referralId),
  ],
);

/** Class: private. The impact on children already there; the commissioner reads the summary, never who they are. */
export const offerImpact = pgTable(
  "offer_impact",
  {
    offerId: uuid("offer_id")
      .primaryKey()
      .references(() => offer.id),
    providerId: uuid("provider_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    /** For the commissioner, in general terms. */
    summary: text("summary").notNull(),
  },
  (table) => [index("offer_impact_by_provider").on(table.providerId)],
);

/** Class: market. A home's coded no to a referral. */
export const decline = pgTable(
  "decline",
  {
    referralId: uuid("referral_id").notNull(),
    homeId: uuid("home_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    reason: text("reason", { enum: declineReasons }).notNull(),
    note: text("note").notNull().default(""),
    at: instant("at").notNull(),
    by: uuid("by").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.referralId, table.homeId] }),
    oneOf("decline_reason_is_known", table.reason, declineReasons),
    index("decline_by_provider").on(table.providerId),
  ],
);

/** Class: voice. An offer shortlisted for the child, with the words that the child and parents may read and nothing else. */
export const shortlistedOption = pgTable(
  "shortlisted_option",
  {
    offerId: uuid("offer_id").primaryKey(),
    referralId: uuid("referral_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    option: jsonb("option").$type<ChildOption>().notNull(),
    at: instant("at").notNull(),
    by: uuid("by").notNull(),
    removedAt: instant("removed_at"),
  },
  (table) => [index("shortlisted_option_by_referral").on(table.referralId)],
);

/** Class: market. What became of an offer, told to its provider with a coded reason. */
export const offerOutcome = pgTable(
  "offer_outcome",
  {
    offerId: uuid("offer_id").primaryKey(),
    referralId: uuid("referral_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    outcome: text("outcome", { enum: ["chosen", "unsuccessful"] }).notNull(),
    reason: text("reason", { enum: unsuccessfulReasons }),
    note: text("note").notNull().default(""),
    at: instant("at").notNull(),
  },
  (table) => [
    index("offer_outcome_by_provider").on(table.providerId),
    index("offer_outcome_by_referral").on(table.referralId),
  ],
);
