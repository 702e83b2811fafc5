import { boolean, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { viewsAbsenceReasons, viewsAnswers, viewsAudiences } from "../../app/domain/views/views.ts";
import { id, instant, oneOf } from "./columns.ts";

/** Class: voice. A private link for a child or parent; the token and the PIN are stored only as hashes. */
export const viewsLink = pgTable(
  "views_link",
  {
    id: id(),
    referralId: uuid("referral_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    audience: text("audience", { enum: viewsAudiences }).notNull(),
    /** False for a parent who must not learn where the homes are. */
    showDistance: boolean("show_distance").notNull().default(true),
    tokenHash: text("token_hash").notNull().unique("views_link_token_is_unique"),
    pinHash: text("pin_hash").notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    wrongPins: integer("wrong_pins").notNull().default(0),
    firstOpenedAt: instant("first_opened_at"),
  },
  (table) => [
    oneOf("views_link_audience_is_known", table.audience, viewsAudiences),
    index("views_link_by_referral").on(table.referralId),
  ],
);

/** Class: voice. The sitting after the PIN was right; known to the browser by a cookie, here by its hash. */
export const viewsSession = pgTable(
  "views_session",
  {
    tokenHash: text("token_hash").primaryKey(),
    linkId: uuid("link_id")
      .notNull()
      .references(() => viewsLink.id),
    expiresAt: instant("expires_at").notNull(),
  },
  (table) => [index("views_session_by_link").on(table.linkId)],
);

/** Class: voice. What the child or parent thinks of one option, or of all (`offerId` null): the newest row counts. */
export const views = pgTable(
  "views",
  {
    id: id(),
    referralId: uuid("referral_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    linkId: uuid("link_id"),
    audience: text("audience", { enum: viewsAudiences }).notNull(),
    offerId: uuid("offer_id"),
    answer: text("answer", { enum: viewsAnswers }),
    why: text("why").notNull().default(""),
    mattersMost: text("matters_most").notNull().default(""),
    question: text("question").notNull().default(""),
    /** Set when a commissioner wrote down what was said in person. */
    recordedBy: uuid("recorded_by"),
    at: instant("at").notNull(),
  },
  (table) => [index("views_by_referral").on(table.referralId, table.at)],
);

/** Class: voice. Why a child or parent could not be asked. */
export const viewsAbsence = pgTable(
  "views_absence",
  {
    id: id(),
    referralId: uuid("referral_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    audience: text("audience", { enum: viewsAudiences }).notNull(),
    reason: text("reason", { enum: viewsAbsenceReasons }).notNull(),
    note: text("note").notNull(),
    by: uuid("by").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("views_absence_by_referral").on(table.referralId)],
);

/** Class: voice. Answers to a question, and the reply after the decision, in plain words. */
export const viewsReply = pgTable(
  "views_reply",
  {
    id: id(),
    referralId: uuid("referral_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    audience: text("audience", { enum: viewsAudiences }).notNull(),
    /** The views whose question this answers; `null` for the reply about the decision. */
    viewsId: uuid("views_id"),
    words: text("words").notNull(),
    by: uuid("by").notNull(),
    at: instant("at").notNull(),
  },
  (table) => [index("views_reply_by_referral").on(table.referralId, table.at)],
);
