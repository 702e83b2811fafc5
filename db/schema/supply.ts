import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { claims } from "../../app/domain/home/claim.ts";
import { groupLivingAnswers, type Resident } from "../../app/domain/home/group-living.ts";
import { type Capability, homeKinds } from "../../app/domain/home/home.ts";
import { vacancyStatuses } from "../../app/domain/vacancy/vacancy.ts";
import { id, instant, oneOf } from "./columns.ts";
import { organisation } from "./organisations.ts";

/** A capability as stored: the instant as ISO text. */
export type StoredCapability = Omit<Capability, "confirmedAt"> & { readonly confirmedAt: string };

/** Class: market. What a provider says of a home; nulls are "has not said". */
export const home = pgTable(
  "home",
  {
    id: id(),
    providerId: uuid("provider_id")
      .notNull()
      .references(() => organisation.id),
    kind: text("kind", { enum: homeKinds }).notNull(),
    alias: text("alias").notNull(),
    /** The alias as it is looked up: an index can be asked for it before row-level security has looked at the row. */
    called: text("called").notNull().generatedAlwaysAs(sql`lower(alias)`),
    urn: text("urn").notNull(),
    ageFrom: integer("age_from").notNull(),
    ageTo: integer("age_to").notNull(),
    sexesAccepted: text("sexes_accepted").array().notNull(),
    places: integer("places").notNull(),
    stays: text("stays").array().notNull(),
    breakNights: text("break_nights").array(),
    answersOutOfHours: boolean("answers_out_of_hours"),
    soloPossible: boolean("solo_possible"),
    acceptsDeprivationOfLiberty: boolean("accepts_deprivation_of_liberty"),
    adaptations: text("adaptations").array(),
    languages: text("languages").array(),
    faithsSupported: text("faiths_supported").array(),
    culturesSupported: text("cultures_supported").array(),
    pets: text("pets").array(),
    adults: integer("adults"),
    childrenAges: integer("children_ages").array(),
    whoLivesThere: text("who_lives_there").notNull().default(""),
    forTheChild: text("for_the_child").notNull().default(""),
    schoolNearby: text("school_nearby").notNull().default(""),
    authorityCode: text("authority_code").notNull(),
    /** Null until it is known whether there are any; the next load of the reference data says. */
    otherAuthorities: text("other_authorities").array(),
    outcode: text("outcode").notNull(),
    capabilities: jsonb("capabilities").$type<StoredCapability[]>().notNull().default([]),
    profileConfirmedAt: instant("profile_confirmed_at").notNull(),
    /** Whether it runs under its registration number; set by the register's word or by an administrator's. */
    claim: text("claim", { enum: claims }).notNull().default("confirmed"),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    oneOf("home_kind_is_known", table.kind, homeKinds),
    oneOf("home_claim_is_known", table.claim, claims),
    check(
      "home_ages_are_in_order",
      sql`${table.ageFrom} between 0 and ${table.ageTo} and ${table.ageTo} <= 25`,
    ),
    check("home_has_places", sql`${table.places} between 1 and 60`),
    index("home_by_provider").on(table.providerId),
  ],
);

/** Class: private. Where a home is, as a postcode sector and its grid point. There is no address in Hearth. */
export const homeLocation = pgTable(
  "home_location",
  {
    homeId: uuid("home_id")
      .primaryKey()
      .references(() => home.id),
    providerId: uuid("provider_id").notNull(),
    sector: text("sector").notNull(),
    easting: integer("easting").notNull(),
    northing: integer("northing").notNull(),
  },
  (table) => [index("home_location_by_provider").on(table.providerId)],
);

/** Class: private. Who lives in a home, for its own provider and the worker that answers by it; no row keeps nothing. */
export const privateHousehold = pgTable(
  "private_household",
  {
    homeId: uuid("home_id")
      .primaryKey()
      .references(() => home.id),
    providerId: uuid("provider_id").notNull(),
    /** JSON null once the provider has stopped keeping them: the row stays for its version. */
    residents: jsonb("residents").$type<Resident[] | null>().notNull(),
    version: integer("version").notNull().default(1),
    keptAt: instant("kept_at").notNull(),
  },
  (table) => [index("private_household_by_provider").on(table.providerId)],
);

/** Class: referral. Whether a child could live with those in a home: one word for each release of a card, never why. */
export const groupLivingAnswer = pgTable(
  "group_living_answer",
  {
    referralId: uuid("referral_id").notNull(),
    homeId: uuid("home_id")
      .notNull()
      .references(() => home.id),
    authorityId: uuid("authority_id").notNull(),
    providerId: uuid("provider_id").notNull(),
    /** When the card that was answered by was released. */
    releasedAt: instant("released_at").notNull(),
    answer: text("answer", { enum: groupLivingAnswers }).notNull(),
    /** Of the facts; nobody but the worker reads it. */
    householdVersion: integer("household_version").notNull(),
    answeredAt: instant("answered_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.referralId, table.homeId, table.releasedAt] }),
    oneOf("group_living_answer_is_known", table.answer, groupLivingAnswers),
    index("group_living_answer_by_home").on(table.homeId, table.authorityId, table.answeredAt),
  ],
);

/** Class: market. Pictures a child may see: rooms, garden, pets; never people. */
export const homePicture = pgTable(
  "home_picture",
  {
    id: id(),
    homeId: uuid("home_id")
      .notNull()
      .references(() => home.id),
    providerId: uuid("provider_id").notNull(),
    /** What it shows, for those who cannot see it. */
    description: text("description").notNull(),
    mediaType: text("media_type").notNull(),
    /** Base64 of a PNG or JPEG without its metadata, at most 2 MB of it. */
    content: text("content").notNull(),
  },
  (table) => [index("home_picture_by_home").on(table.homeId)],
);

/** Class: market. Places that can be offered. */
export const vacancy = pgTable(
  "vacancy",
  {
    id: id(),
    homeId: uuid("home_id")
      .notNull()
      .references(() => home.id),
    providerId: uuid("provider_id")
      .notNull()
      .references(() => organisation.id),
    status: text("status", { enum: vacancyStatuses }).notNull(),
    places: integer("places").notNull(),
    availableFrom: date("available_from").notNull(),
    heldUntil: date("held_until"),
    /** Whole pence per week. */
    weeklyFee: integer("weekly_fee"),
    confirmedAt: instant("confirmed_at").notNull(),
    confirmedBy: text("confirmed_by").notNull(),
    note: text("note").notNull().default(""),
    version: integer("version").notNull().default(1),
  },
  (table) => [
    oneOf("vacancy_status_is_known", table.status, vacancyStatuses),
    check("vacancy_has_places", sql`${table.places} between 1 and 60`),
    check("vacancy_fee_is_sensible", sql`${table.weeklyFee} between 0 and 10000000`),
    index("vacancy_by_provider_and_status").on(table.providerId, table.status),
    index("vacancy_by_home").on(table.homeId),
  ],
);

/** Class: market. A published inspection that the provider entered before the register has it. */
export const reportedInspection = pgTable(
  "reported_inspection",
  {
    id: id(),
    providerId: uuid("provider_id").notNull(),
    urn: text("urn").notNull(),
    inspectedOn: date("inspected_on").notNull(),
    overall: text("overall"),
    helpedAndProtected: text("helped_and_protected"),
    leadersAndManagers: text("leaders_and_managers"),
    supportedOutcome: text("supported_outcome"),
    reportedAt: instant("reported_at").notNull(),
    /** Set when an imported register says the same of this inspection. */
    confirmedByRegisterAt: instant("confirmed_by_register_at"),
    /** Set when an imported register says otherwise of it, or has a newer inspection. */
    supersededByRegisterAt: instant("superseded_by_register_at"),
    /** Set when the provider has taken it back, or entered another in its place. */
    withdrawnAt: instant("withdrawn_at"),
  },
  (table) => [index("reported_inspection_by_urn").on(table.urn)],
);
