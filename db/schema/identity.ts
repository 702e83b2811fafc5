import { sql } from "drizzle-orm";
import {
  boolean,
  index,
  integer,
  pgPolicy,
  pgRole,
  pgTable,
  text,
  timestamp,
  uuid,
} from "drizzle-orm/pg-core";
import type { Role } from "#app/domain/access/roles.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";

/**
 * Who signs in. Passwords, sessions and counters of tries belong to the role `hearth_sign_in` alone: the role
 * that serves the pages cannot read them, whatever tenant it claims. Pages see only the names of colleagues.
 */
const signIn = pgRole("hearth_sign_in").existing();
const app = pgRole("hearth_app").existing();
const worker = pgRole("hearth_worker").existing();

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
const signInOnly = (name: string) =>
  pgPolicy(name, { for: "all", to: signIn, using: sql`true`, withCheck: sql`true` });

/** A member of staff; the sign-in library's `user`. */
export const person = pgTable(
  "person",
  {
    id: uuid("id").primaryKey().$type<PersonId>(),
    name: text("name").notNull(),
    email: text("email").notNull().unique(),
    emailVerified: boolean("email_verified").notNull().default(false),
    /** Set when the person may no longer come in; read on every request. */
    disabledAt: instant("disabled_at"),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  () => [
    signInOnly("person_sign_in"),
    pgPolicy("person_worker", { for: "select", to: worker, using: sql`true` }),
    pgPolicy("person_colleagues", {
      for: "select",
      to: app,
      using: sql`exists (select 1 from membership m where m.person_id = id
        and m.organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid))`,
    }),
    // Which columns: the migration grants `disabled_at` and `updated_at` alone.
    pgPolicy("person_administered", {
      for: "update",
      to: app,
      using: sql`(select current_setting('app.role', true)) = 'administrator'
        and exists (select 1 from membership m where m.person_id = id
          and m.organisation_id = (select hearth.tenant()))`,
    }),
  ],
);

/** The organisation that a person works for, and as what. One person has one. */
export const membership = pgTable(
  "membership",
  {
    personId: uuid("person_id")
      .primaryKey()
      .$type<PersonId>()
      .references(() => person.id, { onDelete: "cascade" }),
    organisationId: uuid("organisation_id").notNull().$type<OrganisationId>(),
    role: text("role").notNull().$type<Role>(),
  },
  (table) => [
    index("membership_organisation").on(table.organisationId),
    signInOnly("membership_sign_in"),
    pgPolicy("membership_worker", { for: "select", to: worker, using: sql`true` }),
    pgPolicy("membership_colleagues", {
      for: "select",
      to: app,
      using: sql`organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)`,
    }),
  ],
);

/** A sitting: ends after 30 minutes without a request, and after 12 hours in any case. */
export const session = pgTable(
  "session",
  {
    id: uuid("id").primaryKey(),
    token: text("token").notNull().unique(),
    userId: uuid("person_id")
      .notNull()
      .$type<PersonId>()
      .references(() => person.id, { onDelete: "cascade" }),
    expiresAt: instant("expires_at").notNull(),
    ipAddress: text("ip_address"),
    userAgent: text("user_agent"),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [index("session_person").on(table.userId), signInOnly("session_sign_in")],
);

/** How a person proves who they are; `password` is an argon2id hash. */
export const account = pgTable(
  "account",
  {
    id: uuid("id").primaryKey(),
    accountId: text("account_id").notNull(),
    providerId: text("provider_id").notNull(),
    userId: uuid("person_id")
      .notNull()
      .$type<PersonId>()
      .references(() => person.id, { onDelete: "cascade" }),
    password: text("password"),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [index("account_person").on(table.userId), signInOnly("account_sign_in")],
);

/** Short-lived proofs that the sign-in library hands out. */
export const verification = pgTable(
  "verification",
  {
    id: uuid("id").primaryKey(),
    identifier: text("identifier").notNull(),
    value: text("value").notNull(),
    expiresAt: instant("expires_at").notNull(),
    createdAt: instant("created_at").notNull().defaultNow(),
    updatedAt: instant("updated_at").notNull().defaultNow(),
  },
  (table) => [
    index("verification_identifier").on(table.identifier),
    signInOnly("verification_sign_in"),
  ],
);

/** Tries counted against an account or an address; the key is a keyed hash, so the table names nobody. */
export const rateLimit = pgTable(
  "rate_limit",
  {
    key: text("key").primaryKey(),
    points: integer("points").notNull().default(0),
    expire: instant("expire"),
  },
  () => [signInOnly("rate_limit_sign_in")],
);
