import { pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { organisationKinds } from "../../app/domain/access/roles.ts";
import { id, oneOf } from "./columns.ts";

/** Class: market. Who is on Hearth; names are shown to every signed-in person. */
export const organisation = pgTable(
  "organisation",
  {
    id: id(),
    kind: text("kind", { enum: organisationKinds }).notNull(),
    name: text("name").notNull(),
    /** DfE code: of an authority, or of the authority whose in-house provider this is. */
    authorityCode: text("authority_code"),
    /** Ofsted URN of a fostering agency or supported accommodation provider. */
    urn: text("urn"),
  },
  (table) => [oneOf("organisation_kind_is_known", table.kind, organisationKinds)],
);

/** Class: market. Which authorities a consortium acts for. */
export const consortiumMember = pgTable(
  "consortium_member",
  {
    consortiumId: uuid("consortium_id")
      .notNull()
      .references(() => organisation.id),
    authorityId: uuid("authority_id")
      .notNull()
      .references(() => organisation.id),
  },
  (table) => [primaryKey({ columns: [table.consortiumId, table.authorityId] })],
);
