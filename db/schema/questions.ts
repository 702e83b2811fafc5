import { sql } from "drizzle-orm";
import { index, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { referral } from "./need.ts";
import { home } from "./supply.ts";

/** Class: market. What commissioners want to know of a home; nothing of any child. Open once for each thing asked. */
export const homeQuestion = pgTable(
  "home_question",
  {
    id: id(),
    homeId: uuid("home_id")
      .notNull()
      .references(() => home.id),
    providerId: uuid("provider_id").notNull(),
    field: text("field").notNull(),
    askedAt: instant("asked_at").notNull(),
    answeredAt: instant("answered_at"),
    /** In words, as the profile says it since. */
    answer: text("answer"),
  },
  (table) => [
    uniqueIndex("home_question_is_open_once")
      .on(table.homeId, table.field)
      .where(sql`${table.answeredAt} is null`),
    index("home_question_by_provider").on(table.providerId),
  ],
);

/** Class: referral. For which referrals a question was asked; its provider never learns. */
export const homeQuestionAsker = pgTable(
  "home_question_asker",
  {
    questionId: uuid("question_id")
      .notNull()
      .references(() => homeQuestion.id),
    referralId: uuid("referral_id")
      .notNull()
      .references(() => referral.id),
    authorityId: uuid("authority_id").notNull(),
    askedAt: instant("asked_at").notNull(),
    askedBy: uuid("asked_by").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.questionId, table.referralId] }),
    index("home_question_asker_by_referral").on(table.referralId),
  ],
);
