import {
  boolean,
  date,
  doublePrecision,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { instant } from "./columns.ts";

/** Class: public. English authorities with children's services. */
export const localAuthority = pgTable("local_authority", {
  dfeCode: text("dfe_code").primaryKey(),
  onsCode: text("ons_code").notNull(),
  name: text("name").notNull(),
  kind: text("kind").notNull(),
  region: text("region").notNull(),
  childrenLookedAfter: integer("children_looked_after"),
  childPopulation: integer("child_population"),
});

/** Class: public. The legal test for "at a distance" is adjacency (Care Planning Regulations 2010, reg 11). */
export const adjoiningAuthority = pgTable(
  "adjoining_authority",
  {
    dfeCode: text("dfe_code").notNull(),
    adjoiningCode: text("adjoining_code").notNull(),
    basis: text("basis").notNull(),
  },
  (table) => [primaryKey({ columns: [table.dfeCode, table.adjoiningCode] })],
);

/** Class: public. */
export const outcode = pgTable("outcode", {
  outcode: text("outcode").primaryKey(),
  authorityCode: text("authority_code"),
  authorityName: text("authority_name"),
  region: text("region"),
  country: text("country").notNull(),
  easting: integer("easting").notNull(),
  northing: integer("northing").notNull(),
  radiusKm: doublePrecision("radius_km").notNull(),
  postcodes: integer("postcodes").notNull(),
});

/** Class: public. */
export const postcodeSector = pgTable("postcode_sector", {
  sector: text("sector").primaryKey(),
  outcode: text("outcode").notNull(),
  authorityCode: text("authority_code"),
  easting: integer("easting").notNull(),
  northing: integer("northing").notNull(),
});

/** Class: public. The English authorities of the sectors that lie in more than one, with the share of the sector's postcodes in each. */
export const sectorAuthority = pgTable(
  "sector_authority",
  {
    sector: text("sector").notNull(),
    authorityCode: text("authority_code").notNull(),
    share: doublePrecision("share").notNull(),
  },
  (table) => [primaryKey({ columns: [table.sector, table.authorityCode] })],
);

/** Class: public. The Ofsted register as last imported, one row a URN. `leftOn` marks what a newer file no longer has. */
export const registerEntry = pgTable(
  "register_entry",
  {
    urn: text("urn").primaryKey(),
    provisionType: text("provision_type").notNull(),
    registrationStatus: text("registration_status").notNull(),
    registeredOn: date("registered_on"),
    name: text("name"),
    organisation: text("organisation"),
    sector: text("sector"),
    places: integer("places"),
    shortBreaksOnly: boolean("short_breaks_only").notNull().default(false),
    authorityCode: text("authority_code"),
    authorityName: text("authority_name"),
    region: text("region"),
    inspectedOn: date("inspected_on"),
    publishedOn: date("published_on"),
    overall: text("overall"),
    helpedAndProtected: text("helped_and_protected"),
    leadersAndManagers: text("leaders_and_managers"),
    supportedOutcome: text("supported_outcome"),
    /** False for the fictional registrations of the demonstration region, which no import touches. */
    real: boolean("real").notNull().default(true),
    importedFrom: uuid("imported_from"),
    leftOn: date("left_on"),
  },
  (table) => [
    index("register_entry_by_authority_and_type").on(table.authorityCode, table.provisionType),
  ],
);

/** Class: public. What each imported file was and did. */
export const registerImport = pgTable("register_import", {
  id: uuid("id").primaryKey(),
  fileName: text("file_name").notNull(),
  sha256: text("sha256").notNull(),
  asAt: date("as_at").notNull(),
  importedAt: instant("imported_at").notNull(),
  rowsRead: integer("rows_read").notNull(),
  added: integer("added").notNull(),
  changed: integer("changed").notNull(),
  gradedAnew: integer("graded_anew").notNull(),
  left: integer("left").notNull(),
  unreadable: integer("unreadable").notNull(),
});
