import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  customType,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * Class: private (it holds grid points). One narrow row for each vacancy that could be offered: open, or held, in
 * a home whose registration has not ended. Triggers write it in the transaction that changes what it is made of,
 * and nothing else does. Lists are bit masks in the order of the domain's lists; what a home has not said is
 * stored so that it can never exclude.
 */
export const vacancySearch = pgTable(
  "vacancy_search",
  {
    vacancyId: uuid("vacancy_id").primaryKey(),
    homeId: uuid("home_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    /** Rises with every change of the row, from one sequence; what the index calls `_v`. */
    version: bigint("version", { mode: "number" }).notNull(),
    /** The 10 km square of the national grid: `easting / 10000 * 1000 + northing / 10000`. */
    cell: integer("cell").notNull(),
    easting: integer("easting").notNull(),
    northing: integer("northing").notNull(),
    kind: smallint("kind").notNull(),
    ageFrom: smallint("age_from").notNull(),
    ageTo: smallint("age_to").notNull(),
    sexes: smallint("sexes").notNull(),
    places: smallint("places").notNull(),
    availableFrom: date("available_from").notNull(),
    confirmedAt: instant("confirmed_at").notNull(),
    /** False while it is held. */
    open: boolean("open").notNull(),
    /** False only where the home says no. */
    mayBeSolo: boolean("may_be_solo").notNull(),
    mayDeprive: boolean("may_deprive").notNull(),
    /** Every bit is set where the home has not said. */
    adaptations: smallint("adaptations").notNull(),
    /** What the home says it cannot meet. */
    cannot: bigint("cannot", { mode: "bigint" }).notNull(),
    /** What it says it has done, is trained for or is willing to learn: stage 1 reckons with it what a home could score. */
    experienced: bigint("experienced", { mode: "bigint" }).notNull().default(sql`0`),
    trained: bigint("trained", { mode: "bigint" }).notNull().default(sql`0`),
    willing: bigint("willing", { mode: "bigint" }).notNull().default(sql`0`),
    /** One bit for the overall grade of the newest inspection; 0 when there is none. */
    grade: smallint("grade").notNull(),
    authorityCode: text("authority_code").notNull(),
    outcode: text("outcode").notNull(),
    region: text("region").notNull(),
    stays: smallint("stays").notNull(),
    weeklyFee: integer("weekly_fee"),
  },
  (table) => [
    index("vacancy_search_by_home").on(table.homeId),
    index("vacancy_search_by_provider").on(table.providerId),
    index("vacancy_search_newest_first").on(table.confirmedAt.desc(), table.vacancyId),
  ],
);

/** Class: market. What free text finds a vacancy by: words of closed lists, and names that are public. */
export const vacancyWords = pgTable("vacancy_words", {
  vacancyId: uuid("vacancy_id")
    .primaryKey()
    .references(() => vacancySearch.vacancyId, { onDelete: "cascade" }),
  providerId: uuid("provider_id").notNull(),
  words: text("words").notNull(),
  lexemes: tsvector("lexemes").notNull(),
});

/**
 * Class: private (it holds grid points). All that a home is judged by, of each vacancy in `vacancy_search`, as the
 * JSON array that the view `hearth.vacancy_facts_now` makes of the tables themselves. Written with it, by the same
 * triggers: judging hundreds of homes then reads one row each and no joins.
 */
export const vacancyFacts = pgTable("vacancy_facts", {
  vacancyId: uuid("vacancy_id")
    .primaryKey()
    .references(() => vacancySearch.vacancyId, { onDelete: "cascade" }),
  providerId: uuid("provider_id").notNull(),
  facts: text("facts").notNull(),
});

/**
 * Class: private (it holds grid points). Of the same facts only what verdicts and shares rest on, as the short JSON
 * array that `hearth.judged_of` makes of them: thousands of homes are judged by it, and no word of it is shown.
 */
export const vacancyJudged = pgTable(
  "vacancy_judged",
  {
    vacancyId: uuid("vacancy_id")
      .primaryKey()
      .references(() => vacancySearch.vacancyId, { onDelete: "cascade" }),
    providerId: uuid("provider_id").notNull(),
    judged: text("judged").notNull(),
    /**
     * The transaction that last wrote the facts, whether or not these of them changed, so that whoever holds either in
     * memory can ask for what has changed since.
     */
    changedIn: xid8("changed_in").notNull().default(sql`pg_current_xact_id()`),
  },
  (table) => [index("vacancy_judged_by_change").on(table.changedIn)],
);

/** Class: public. Vacancies that have left `vacancy_judged`, with the transaction that took them away. */
export const vacancyGone = pgTable(
  "vacancy_gone",
  {
    vacancyId: uuid("vacancy_id").primaryKey(),
    changedIn: xid8("changed_in").notNull(),
  },
  (table) => [index("vacancy_gone_by_change").on(table.changedIn)],
);

/** Class: market. Vacancies whose index document is out of date; written by triggers in the transaction that changes them. */
export const searchDirty = pgTable(
  "search_dirty",
  {
    vacancyId: uuid("vacancy_id").primaryKey(),
    version: bigint("version", { mode: "number" }).notNull(),
    dirtyAt: instant("dirty_at").notNull(),
    attempts: integer("attempts").notNull().default(0),
    nextTryAt: instant("next_try_at").notNull(),
    taskUid: bigint("task_uid", { mode: "number" }),
    lastError: text("last_error"),
  },
  (table) => [index("search_dirty_by_next_try").on(table.nextTryAt)],
);

/** Class: public. Which index answers now, what is being rebuilt, and what tells this installation's from others'. One row. */
export const searchState = pgTable("search_state", {
  only: integer("only").primaryKey().default(1),
  activeIndex: text("active_index"),
  buildingIndex: text("building_index"),
  fedAt: instant("fed_at"),
  lagSeconds: doublePrecision("lag_seconds"),
  /** Made once, by chance; stands in the names of this installation's indexes. */
  installation: text("installation")
    .notNull()
    .default(sql`left(replace(gen_random_uuid()::text, '-', ''), 12)`),
});
