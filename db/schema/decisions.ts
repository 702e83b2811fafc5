import { sql } from "drizzle-orm";
import {
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { approvalAnswers, decisionStatuses } from "../../app/domain/decision/decision.ts";
import type { ApprovalNeeded } from "../../app/domain/matching/match.ts";
import { id, instant, oneOf } from "./columns.ts";
import { referral } from "./need.ts";

/** Class: referral. One decision a referral; it is final when every approval it triggers has been given. */
export const decision = pgTable(
  "decision",
  {
    referralId: uuid("referral_id")
      .primaryKey()
      .references(() => referral.id),
    authorityId: uuid("authority_id").notNull(),
    offerId: uuid("offer_id").notNull(),
    /** Counts up when a decision is made anew after a refusal; approvals belong to one attempt. */
    attempt: integer("attempt").notNull().default(1),
    status: text("status", { enum: decisionStatuses }).notNull(),
    reasons: text("reasons").notNull(),
    /** How the child's and parents' views were weighed. */
    viewsConsidered: text("views_considered").notNull(),
    replyToChild: text("reply_to_child").notNull(),
    replyToParent: text("reply_to_parent").notNull().default(""),
    unsuccessful: jsonb("unsuccessful").$type<StoredUnsuccessful>().notNull(),
    approvals: jsonb("approvals").$type<readonly ApprovalNeeded[]>().notNull(),
    recordedAt: instant("recorded_at").notNull(),
    recordedBy: uuid("recorded_by").notNull(),
    finalAt: instant("final_at"),
  },
  (table) => [
    oneOf("decision_status_is_known", table.status, decisionStatuses),
    index("decision_by_authority_and_status").on(table.authorityId, table.status),
  ],
);

export type StoredUnsuccessful = readonly {
  readonly offerId: string;
  readonly reason: string;
  readonly note: string;
}[];

/** Class: referral. An approver's answer, with the reasons in front of them. */
export const approval = pgTable(
  "approval",
  {
    referralId: uuid("referral_id")
      .notNull()
      .references(() => referral.id),
    authorityId: uuid("authority_id").notNull(),
    code: text("code").notNull(),
    attempt: integer("attempt").notNull().default(1),
    answer: text("answer", { enum: approvalAnswers }).notNull(),
    reason: text("reason").notNull(),
    by: uuid("by").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.referralId, table.code, table.attempt] })],
);

/** Class: market. Something an organisation should know, shown on its first page; never says anything about a child. */
export const notice = pgTable(
  "notice",
  {
    id: id(),
    organisationId: uuid("organisation_id").notNull(),
    kind: text("kind").notNull(),
    /** Where it leads inside Hearth: a local path. */
    path: text("path").notNull(),
    /** The same event tells once: unique for each organisation. */
    once: text("once").notNull(),
    at: instant("at").notNull(),
    readAt: instant("read_at"),
  },
  (table) => [
    index("notice_by_organisation").on(table.organisationId, table.at),
    uniqueIndex("notice_once").on(table.organisationId, table.once),
    index("notice_unread").on(table.organisationId).where(sql`read_at is null`),
  ],
);

/** Class: market. An e-mail waiting or sent; kept here and shown on a page when there is no mail server. */
export const message = pgTable(
  "message",
  {
    id: id(),
    organisationId: uuid("organisation_id").notNull(),
    noticeId: uuid("notice_id"),
    recipient: text("recipient").notNull(),
    subject: text("subject").notNull(),
    body: text("body").notNull(),
    createdAt: instant("created_at").notNull(),
    sentAt: instant("sent_at"),
    failedAt: instant("failed_at"),
  },
  (table) => [
    index("message_by_organisation").on(table.organisationId, table.createdAt),
    uniqueIndex("message_once_for_each_reader").on(table.noticeId, table.recipient),
  ],
);
