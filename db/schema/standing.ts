import {
  bigint,
  boolean,
  date,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { referral } from "./need.ts";

/**
 * Class: referral. What a published referral filters homes by, so that a vacancy that changes is set only against those
 * that it could touch. Lists are bit masks as in `vacancy_search`. A row counts only while it was made of the answers as
 * they are (`of`); without one the referral is judged, so that a missing row costs time and drops nothing.
 */
export const referralNeed = pgTable("referral_need", {
  referralId: uuid("referral_id")
    .primaryKey()
    .references(() => referral.id, { onDelete: "cascade" }),
  of: uuid("of").notNull(),
  kinds: smallint("kinds").notNull(),
  youngest: smallint("youngest").notNull(),
  oldest: smallint("oldest").notNull(),
  sexes: smallint("sexes").notNull(),
  places: smallint("places").notNull(),
  neededBy: date("needed_by").notNull(),
  easting: integer("easting").notNull(),
  northing: integer("northing").notNull(),
  /** Square metres of the furthest distance; none for any distance. */
  reach: bigint("reach", { mode: "number" }),
  solo: boolean("solo").notNull(),
  deprivation: boolean("deprivation").notNull(),
  adaptations: smallint("adaptations").notNull(),
  mustMeet: bigint("must_meet", { mode: "bigint" }).notNull(),
  gradesExcluded: smallint("grades_excluded").notNull(),
  authoritiesExcluded: text("authorities_excluded").array().notNull(),
  outcodesExcluded: text("outcodes_excluded").array().notNull(),
});

/**
 * Class: private (it holds grid points). What a vacancy was judged by when open referrals were last set against it: what
 * it newly fits is what it fits now and did not fit then. None where nobody could be offered it, or it was new.
 */
export const vacancyRejudged = pgTable("vacancy_rejudged", {
  vacancyId: uuid("vacancy_id").primaryKey(),
  providerId: uuid("provider_id").notNull(),
  judged: text("judged"),
});

/** Class: referral. Homes that newly fit a referral whose card is about to go round: the authority is told of those that get it. */
export const newlyFitting = pgTable(
  "newly_fitting",
  {
    referralId: uuid("referral_id")
      .notNull()
      .references(() => referral.id, { onDelete: "cascade" }),
    homeId: uuid("home_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.referralId, table.homeId] })],
);

/**
 * Class: referral. Referrals that a change of a vacancy has touched and that are to be judged again, many in one transaction.
 * Each is there once, however many vacancies have touched it; those of small changes come before the many of a large one.
 */
export const referralTouched = pgTable("referral_touched", {
  referralId: uuid("referral_id")
    .primaryKey()
    .references(() => referral.id, { onDelete: "cascade" }),
  place: integer("place").notNull(),
});
