import { bigint, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Class: private. Append-only; a trigger chains each row of an organisation to the one before it by hash. */
export const auditEvent = pgTable(
  "audit_event",
  {
    /** The organisation that acted; the nil UUID for visitors and the worker. */
    chain: uuid("chain").notNull(),
    number: bigint("number", { mode: "number" }).notNull(),
    at: instant("at").notNull(),
    actorKind: text("actor_kind").notNull(),
    actorId: uuid("actor_id"),
    permission: text("permission").notNull(),
    subject: text("subject"),
    outcome: text("outcome").notNull(),
    previousHash: text("previous_hash").notNull(),
    hash: text("hash").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.chain, table.number] }),
    index("audit_event_by_subject").on(table.subject),
  ],
);

/** Class: private. The newest link of each chain; only the trigger writes it. */
export const auditHead = pgTable("audit_head", {
  chain: uuid("chain").primaryKey(),
  number: bigint("number", { mode: "number" }).notNull(),
  hash: text("hash").notNull(),
});
