import { bigint, doublePrecision, index, integer, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

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

/** Class: public. Which index answers now, and what is being rebuilt. One row. */
export const searchState = pgTable("search_state", {
  only: integer("only").primaryKey().default(1),
  activeIndex: text("active_index"),
  buildingIndex: text("building_index"),
  fedAt: instant("fed_at"),
  lagSeconds: doublePrecision("lag_seconds"),
});
