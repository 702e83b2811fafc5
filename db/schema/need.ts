import { sql } from "drizzle-orm";
import {
  boolean,
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
import type { KeptInputs } from "../../app/domain/matching/kept-inputs.ts";
import type { ProviderCard } from "../../app/domain/referral/provider-card.ts";
import {
  audiences,
  type ReferralAnswers,
  referralStatuses,
} from "../../app/domain/referral/referral.ts";
import { withdrawalReasons } from "../../app/domain/referral/withdrawal.ts";
import { id, instant, oneOf } from "./columns.ts";
import { organisation } from "./organisations.ts";

/** Class: referral. Anonymous, and still special category data: only the authority and its consortium read it. */
export const referral = pgTable(
  "referral",
  {
    id: id(),
    authorityId: uuid("authority_id")
      .notNull()
      .references(() => organisation.id),
    reference: text("reference").notNull(),
    status: text("status", { enum: referralStatuses }).notNull(),
    answers: jsonb("answers").$type<Partial<ReferralAnswers>>().notNull().default({}),
    /** Names these answers: what was worked out of others no longer counts. */
    answersHash: uuid("answers_hash").generatedAlwaysAs(sql`md5(answers::text)::uuid`),
    createdAt: instant("created_at").notNull(),
    createdBy: uuid("created_by").notNull(),
    publishedAt: instant("published_at"),
    decidedAt: instant("decided_at"),
    neededBy: date("needed_by"),
    withdrawnAt: instant("withdrawn_at"),
    withdrawnReason: text("withdrawn_reason", { enum: withdrawalReasons }),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    unique("referral_reference_is_unique").on(table.reference),
    oneOf("referral_status_is_known", table.status, referralStatuses),
    index("referral_by_authority_and_status").on(table.authorityId, table.status, table.neededBy),
    index("referral_published").on(table.id).where(sql`status = 'published'`),
  ],
);

/** Class: referral. Why a finding of the anonymity check may stand. */
export const findingJustification = pgTable(
  "finding_justification",
  {
    referralId: uuid("referral_id")
      .notNull()
      .references(() => referral.id),
    authorityId: uuid("authority_id").notNull(),
    field: text("field").notNull(),
    kind: text("kind").notNull(),
    excerpt: text("excerpt").notNull(),
    /** "" where the reason holds for the whole field, as all did before sentences were looked at. */
    sentence: text("sentence").notNull().default(""),
    reason: text("reason").notNull(),
    by: uuid("by").notNull(),
    at: instant("at").notNull(),
  },
  ({ referralId, field, kind, excerpt, sentence }) => [
    primaryKey({
      name: "finding_justification_of_a_sentence",
      columns: [referralId, field, kind, excerpt, sentence],
    }),
  ],
);

/** Class: referral. The only thing of a referral that a provider's row-level security lets it read. */
export const referralCard = pgTable("referral_card", {
  referralId: uuid("referral_id")
    .primaryKey()
    .references(() => referral.id),
  authorityId: uuid("authority_id").notNull(),
  card: jsonb("card").$type<ProviderCard>().notNull(),
  audience: text("audience", { enum: audiences }).notNull(),
  answerBy: date("answer_by").notNull(),
  open: boolean("open").notNull().default(true),
  publishedAt: instant("published_at").notNull(),
});

/** Class: referral. Which home may see a card, and because of what: it fits, or it was invited. */
export const referralRecipient = pgTable(
  "referral_recipient",
  {
    referralId: uuid("referral_id")
      .notNull()
      .references(() => referral.id),
    homeId: uuid("home_id").notNull(),
    vacancyId: uuid("vacancy_id").notNull(),
    authorityId: uuid("authority_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    distanceBand: text("distance_band").notNull(),
    fitsSince: instant("fits_since"),
    invitedAt: instant("invited_at"),
    invitedBy: uuid("invited_by"),
  },
  (table) => [
    primaryKey({ columns: [table.referralId, table.homeId] }),
    index("referral_recipient_by_provider").on(table.providerId),
    index("referral_recipient_by_authority").on(table.authorityId),
    index("referral_recipient_by_home").on(table.homeId),
  ],
);

/** Class: referral. A match run as it was shown: order, facts and profile version, so that it can be looked up later. */
export const matchRun = pgTable(
  "match_run",
  {
    id: id(),
    referralId: uuid("referral_id")
      .notNull()
      .references(() => referral.id),
    authorityId: uuid("authority_id").notNull(),
    at: instant("at").notNull(),
    by: uuid("by"),
    /** Whose profile it was; none for Hearth's own. */
    profileOwner: uuid("profile_owner"),
    profileName: text("profile_name").notNull(),
    profileVersion: integer("profile_version").notNull(),
    source: text("source").notNull(),
    exact: boolean("exact").notNull(),
    candidates: integer("candidates").notNull(),
    listed: integer("listed").notNull(),
    /** Vacancy ids with score, lower, upper, in order; at most the first hundred. */
    ranking: jsonb("ranking").$type<StoredRanking>().notNull(),
    /** What homes were judged against: answers, places and days. None for runs that were kept without. */
    inputs: jsonb("inputs").$type<KeptInputs>(),
    /** What each home of the order was judged by: rows of `match_fact`. */
    facts: uuid("facts").array(),
    /** Of the order, the answers and the profile: the same when nothing has changed since the last run. */
    digest: text("digest"),
  },
  (table) => [index("match_run_by_referral").on(table.referralId, table.at)],
);

export type StoredRanking = readonly {
  readonly vacancyId: string;
  readonly homeId: string;
  readonly lower: number;
  readonly middle: number;
  readonly upper: number;
}[];
