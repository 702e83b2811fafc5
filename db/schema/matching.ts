import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { id, instant } from "./columns.ts";
import { matchRun, referral } from "./need.ts";
import { organisation } from "./organisations.ts";

/**
 * Class: private (it holds grid points). What one home was judged by, as `vacancy_judged` writes it, under the hash of its
 * own text: runs that rest on the same facts share them. Goes with the last run that names it.
 */
export const matchFact = pgTable("match_fact", {
  hash: uuid("hash").primaryKey(),
  judged: text("judged").notNull(),
});

/** Class: market. How much each wish weighs, by an authority or a framework. A version is written once and never changed. */
export const weightProfile = pgTable(
  "weight_profile",
  {
    id: id(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => organisation.id),
    name: text("name").notNull(),
    version: integer("version").notNull(),
    weights: jsonb("weights").$type<Readonly<Record<string, number>>>().notNull(),
    why: text("why").notNull(),
    at: instant("at").notNull(),
    by: uuid("by").notNull(),
  },
  (table) => [
    unique("weight_profile_version_is_unique").on(table.ownerId, table.name, table.version),
  ],
);

/** Class: market. From when an organisation orders homes by a version; none means that it has none of its own. */
export const weightProfileUse = pgTable(
  "weight_profile_use",
  {
    id: id(),
    ownerId: uuid("owner_id")
      .notNull()
      .references(() => organisation.id),
    profileId: uuid("profile_id").references(() => weightProfile.id),
    from: instant("from").notNull(),
    by: uuid("by").notNull(),
  },
  (table) => [index("weight_profile_use_newest").on(table.ownerId, table.from)],
);

/** Class: referral. What kept homes off a list that was empty: codes and counts, nothing of the child. */
export const unmetNeed = pgTable(
  "unmet_need",
  {
    runId: uuid("run_id")
      .primaryKey()
      .references(() => matchRun.id, { onDelete: "cascade" }),
    referralId: uuid("referral_id")
      .notNull()
      .references(() => referral.id),
    authorityId: uuid("authority_id").notNull(),
    at: instant("at").notNull(),
    /** Homes that could lawfully take the child, of those that were looked at. */
    lawful: integer("lawful").notNull(),
    /** All of them were looked at. */
    exact: boolean("exact").notNull(),
    /** Each must-have with how many homes it alone keeps off the list. */
    musts: jsonb("musts").$type<readonly { code: string; homes: number }[]>().notNull(),
    /** The fewest must-haves that would have to give together, where no one alone would do. */
    together: text("together").array().notNull(),
    /** Homes that those together would bring in. */
    togetherHomes: integer("together_homes").notNull(),
  },
  (table) => [index("unmet_need_by_authority").on(table.authorityId, table.at)],
);
