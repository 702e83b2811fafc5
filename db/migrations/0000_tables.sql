CREATE TABLE "audit_event" (
	"chain" uuid NOT NULL,
	"number" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"actor_id" uuid,
	"permission" text NOT NULL,
	"subject" text,
	"outcome" text NOT NULL,
	"previous_hash" text NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_event_chain_number_pk" PRIMARY KEY("chain","number")
);
--> statement-breakpoint
CREATE TABLE "audit_head" (
	"chain" uuid PRIMARY KEY NOT NULL,
	"number" bigint NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "approval" (
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"code" text NOT NULL,
	"answer" text NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "approval_referral_id_code_pk" PRIMARY KEY("referral_id","code")
);
--> statement-breakpoint
CREATE TABLE "decision" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"authority_id" uuid NOT NULL,
	"offer_id" uuid NOT NULL,
	"status" text NOT NULL,
	"reasons" text NOT NULL,
	"views_considered" text NOT NULL,
	"reply_to_child" text NOT NULL,
	"reply_to_parent" text DEFAULT '' NOT NULL,
	"unsuccessful" jsonb NOT NULL,
	"approvals" jsonb NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"final_at" timestamp (3) with time zone,
	CONSTRAINT "decision_status_is_known" CHECK ("decision"."status" in ('awaiting-approval', 'final', 'refused'))
);
--> statement-breakpoint
CREATE TABLE "message" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"recipient" text NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"failed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"path" text NOT NULL,
	"once" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"read_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "account" (
	"id" uuid PRIMARY KEY NOT NULL,
	"account_id" text NOT NULL,
	"provider_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"password" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"organisation_id" uuid NOT NULL,
	"role" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text NOT NULL,
	"email_verified" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_email_unique" UNIQUE("email")
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key" text PRIMARY KEY NOT NULL,
	"points" integer DEFAULT 0 NOT NULL,
	"expire" timestamp with time zone
);
--> statement-breakpoint
ALTER TABLE "rate_limit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"id" uuid PRIMARY KEY NOT NULL,
	"token" text NOT NULL,
	"person_id" uuid NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"ip_address" text,
	"user_agent" text,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "session_token_unique" UNIQUE("token")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "verification" (
	"id" uuid PRIMARY KEY NOT NULL,
	"identifier" text NOT NULL,
	"value" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "verification" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "finding_justification" (
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"field" text NOT NULL,
	"kind" text NOT NULL,
	"excerpt" text NOT NULL,
	"reason" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "finding_justification_referral_id_field_kind_excerpt_pk" PRIMARY KEY("referral_id","field","kind","excerpt")
);
--> statement-breakpoint
CREATE TABLE "match_run" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid,
	"profile_name" text NOT NULL,
	"profile_version" integer NOT NULL,
	"source" text NOT NULL,
	"exact" boolean NOT NULL,
	"candidates" integer NOT NULL,
	"listed" integer NOT NULL,
	"ranking" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referral" (
	"id" uuid PRIMARY KEY NOT NULL,
	"authority_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"status" text NOT NULL,
	"answers" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"published_at" timestamp (3) with time zone,
	"decided_at" timestamp (3) with time zone,
	"needed_by" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "referral_reference_is_unique" UNIQUE("reference"),
	CONSTRAINT "referral_status_is_known" CHECK ("referral"."status" in ('draft', 'published', 'decided', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "referral_card" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"authority_id" uuid NOT NULL,
	"card" jsonb NOT NULL,
	"audience" text NOT NULL,
	"answer_by" date NOT NULL,
	"open" boolean DEFAULT true NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "referral_recipient" (
	"referral_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"distance_band" text NOT NULL,
	"fits_since" timestamp (3) with time zone,
	"invited_at" timestamp (3) with time zone,
	"invited_by" uuid,
	CONSTRAINT "referral_recipient_referral_id_home_id_pk" PRIMARY KEY("referral_id","home_id")
);
--> statement-breakpoint
CREATE TABLE "decline" (
	"referral_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "decline_referral_id_home_id_pk" PRIMARY KEY("referral_id","home_id"),
	CONSTRAINT "decline_reason_is_known" CHECK ("decline"."reason" in ('no-vacancy', 'outside-registration', 'location', 'match-with-children-there', 'risk-level', 'staffing', 'fee', 'not-enough-information', 'timescale'))
);
--> statement-breakpoint
CREATE TABLE "offer" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"vacancy_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"status" text NOT NULL,
	"weekly_fee" integer NOT NULL,
	"extras" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"start_on" date NOT NULL,
	"held_until" date,
	"needs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"about_the_offer" text DEFAULT '' NOT NULL,
	"prepared_at" timestamp (3) with time zone NOT NULL,
	"prepared_by" uuid NOT NULL,
	"signed_at" timestamp (3) with time zone,
	"signed_by" uuid,
	"withdrawn_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "one_offer_for_each_home" UNIQUE("referral_id","home_id"),
	CONSTRAINT "offer_status_is_known" CHECK ("offer"."status" in ('prepared', 'signed', 'stopped', 'withdrawn'))
);
--> statement-breakpoint
CREATE TABLE "offer_impact" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"summary" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "offer_outcome" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"reason" text,
	"note" text DEFAULT '' NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "shortlisted_option" (
	"offer_id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"option" jsonb NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	"removed_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "consortium_member" (
	"consortium_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	CONSTRAINT "consortium_member_consortium_id_authority_id_pk" PRIMARY KEY("consortium_id","authority_id")
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" uuid PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"authority_code" text,
	"urn" text,
	CONSTRAINT "organisation_kind_is_known" CHECK ("organisation"."kind" in ('provider', 'authority', 'consortium'))
);
--> statement-breakpoint
CREATE TABLE "adjoining_authority" (
	"dfe_code" text NOT NULL,
	"adjoining_code" text NOT NULL,
	"basis" text NOT NULL,
	CONSTRAINT "adjoining_authority_dfe_code_adjoining_code_pk" PRIMARY KEY("dfe_code","adjoining_code")
);
--> statement-breakpoint
CREATE TABLE "local_authority" (
	"dfe_code" text PRIMARY KEY NOT NULL,
	"ons_code" text NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	"region" text NOT NULL,
	"children_looked_after" integer,
	"child_population" integer
);
--> statement-breakpoint
CREATE TABLE "outcode" (
	"outcode" text PRIMARY KEY NOT NULL,
	"authority_code" text,
	"authority_name" text,
	"region" text,
	"country" text NOT NULL,
	"easting" integer NOT NULL,
	"northing" integer NOT NULL,
	"radius_km" double precision NOT NULL,
	"postcodes" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "postcode_sector" (
	"sector" text PRIMARY KEY NOT NULL,
	"outcode" text NOT NULL,
	"authority_code" text,
	"easting" integer NOT NULL,
	"northing" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "register_entry" (
	"urn" text PRIMARY KEY NOT NULL,
	"provision_type" text NOT NULL,
	"registration_status" text NOT NULL,
	"registered_on" date,
	"name" text,
	"organisation" text,
	"sector" text,
	"places" integer,
	"short_breaks_only" boolean DEFAULT false NOT NULL,
	"authority_code" text,
	"authority_name" text,
	"region" text,
	"inspected_on" date,
	"published_on" date,
	"overall" text,
	"helped_and_protected" text,
	"leaders_and_managers" text,
	"supported_outcome" text,
	"real" boolean DEFAULT true NOT NULL,
	"imported_from" uuid,
	"left_on" date
);
--> statement-breakpoint
CREATE TABLE "register_import" (
	"id" uuid PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"sha256" text NOT NULL,
	"as_at" date NOT NULL,
	"imported_at" timestamp (3) with time zone NOT NULL,
	"rows_read" integer NOT NULL,
	"added" integer NOT NULL,
	"changed" integer NOT NULL,
	"graded_anew" integer NOT NULL,
	"left" integer NOT NULL,
	"unreadable" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_dirty" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL,
	"dirty_at" timestamp (3) with time zone NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp (3) with time zone NOT NULL,
	"task_uid" bigint,
	"last_error" text
);
--> statement-breakpoint
CREATE TABLE "search_state" (
	"only" integer PRIMARY KEY DEFAULT 1 NOT NULL,
	"active_index" text,
	"building_index" text,
	"fed_at" timestamp (3) with time zone,
	"lag_seconds" double precision
);
--> statement-breakpoint
CREATE TABLE "home" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"alias" text NOT NULL,
	"urn" text NOT NULL,
	"age_from" integer NOT NULL,
	"age_to" integer NOT NULL,
	"sexes_accepted" text[] NOT NULL,
	"places" integer NOT NULL,
	"stays" text[] NOT NULL,
	"solo_possible" boolean,
	"accepts_deprivation_of_liberty" boolean,
	"adaptations" text[],
	"languages" text[],
	"faiths_supported" text[],
	"cultures_supported" text[],
	"pets" text[],
	"adults" integer,
	"children_ages" integer[],
	"who_lives_there" text DEFAULT '' NOT NULL,
	"for_the_child" text DEFAULT '' NOT NULL,
	"school_nearby" text DEFAULT '' NOT NULL,
	"authority_code" text NOT NULL,
	"outcode" text NOT NULL,
	"capabilities" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"profile_confirmed_at" timestamp (3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "home_kind_is_known" CHECK ("home"."kind" in ('fostering-household', 'childrens-home', 'secure-childrens-home', 'residential-special-school', 'residential-family-centre', 'supported-accommodation')),
	CONSTRAINT "home_ages_are_in_order" CHECK ("home"."age_from" between 0 and "home"."age_to" and "home"."age_to" <= 25),
	CONSTRAINT "home_has_places" CHECK ("home"."places" between 1 and 60)
);
--> statement-breakpoint
CREATE TABLE "home_location" (
	"home_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"sector" text NOT NULL,
	"easting" integer NOT NULL,
	"northing" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "home_picture" (
	"id" uuid PRIMARY KEY NOT NULL,
	"home_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"description" text NOT NULL,
	"media_type" text NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reported_inspection" (
	"id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"urn" text NOT NULL,
	"inspected_on" date NOT NULL,
	"overall" text,
	"helped_and_protected" text,
	"leaders_and_managers" text,
	"supported_outcome" text,
	"reported_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by_register_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "vacancy" (
	"id" uuid PRIMARY KEY NOT NULL,
	"home_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"status" text NOT NULL,
	"places" integer NOT NULL,
	"available_from" date NOT NULL,
	"held_until" date,
	"weekly_fee" integer,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"confirmed_by" text NOT NULL,
	"note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "vacancy_status_is_known" CHECK ("vacancy"."status" in ('open', 'held', 'filled', 'withdrawn')),
	CONSTRAINT "vacancy_has_places" CHECK ("vacancy"."places" between 1 and 60),
	CONSTRAINT "vacancy_fee_is_sensible" CHECK ("vacancy"."weekly_fee" between 0 and 10000000)
);
--> statement-breakpoint
CREATE TABLE "views" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"link_id" uuid,
	"audience" text NOT NULL,
	"offer_id" uuid,
	"answer" text,
	"why" text DEFAULT '' NOT NULL,
	"matters_most" text DEFAULT '' NOT NULL,
	"question" text DEFAULT '' NOT NULL,
	"recorded_by" uuid,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "views_absence" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"reason" text NOT NULL,
	"note" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "views_link" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"token_hash" text NOT NULL,
	"pin_hash" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"revoked_at" timestamp (3) with time zone,
	"wrong_pins" integer DEFAULT 0 NOT NULL,
	"first_opened_at" timestamp (3) with time zone,
	CONSTRAINT "views_link_token_is_unique" UNIQUE("token_hash"),
	CONSTRAINT "views_link_audience_is_known" CHECK ("views_link"."audience" in ('child', 'parent'))
);
--> statement-breakpoint
CREATE TABLE "views_reply" (
	"id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"audience" text NOT NULL,
	"views_id" uuid,
	"words" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "views_session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"link_id" uuid NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding_justification" ADD CONSTRAINT "finding_justification_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "match_run" ADD CONSTRAINT "match_run_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral" ADD CONSTRAINT "referral_authority_id_organisation_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_card" ADD CONSTRAINT "referral_card_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_recipient" ADD CONSTRAINT "referral_recipient_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_impact" ADD CONSTRAINT "offer_impact_offer_id_offer_id_fk" FOREIGN KEY ("offer_id") REFERENCES "public"."offer"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consortium_member" ADD CONSTRAINT "consortium_member_consortium_id_organisation_id_fk" FOREIGN KEY ("consortium_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "consortium_member" ADD CONSTRAINT "consortium_member_authority_id_organisation_id_fk" FOREIGN KEY ("authority_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home" ADD CONSTRAINT "home_provider_id_organisation_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_location" ADD CONSTRAINT "home_location_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_picture" ADD CONSTRAINT "home_picture_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy" ADD CONSTRAINT "vacancy_provider_id_organisation_id_fk" FOREIGN KEY ("provider_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "views_session" ADD CONSTRAINT "views_session_link_id_views_link_id_fk" FOREIGN KEY ("link_id") REFERENCES "public"."views_link"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_by_subject" ON "audit_event" USING btree ("subject");--> statement-breakpoint
CREATE INDEX "decision_by_authority_and_status" ON "decision" USING btree ("authority_id","status");--> statement-breakpoint
CREATE INDEX "message_by_organisation" ON "message" USING btree ("organisation_id","created_at");--> statement-breakpoint
CREATE INDEX "notice_by_organisation" ON "notice" USING btree ("organisation_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "notice_once" ON "notice" USING btree ("organisation_id","once");--> statement-breakpoint
CREATE INDEX "account_person" ON "account" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "membership_organisation" ON "membership" USING btree ("organisation_id");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "verification_identifier" ON "verification" USING btree ("identifier");--> statement-breakpoint
CREATE INDEX "match_run_by_referral" ON "match_run" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "referral_by_authority_and_status" ON "referral" USING btree ("authority_id","status","needed_by");--> statement-breakpoint
CREATE INDEX "referral_recipient_by_provider" ON "referral_recipient" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "referral_recipient_by_authority" ON "referral_recipient" USING btree ("authority_id");--> statement-breakpoint
CREATE INDEX "decline_by_provider" ON "decline" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "offer_by_provider_and_status" ON "offer" USING btree ("provider_id","status");--> statement-breakpoint
CREATE INDEX "offer_by_authority_and_referral" ON "offer" USING btree ("authority_id","referral_id");--> statement-breakpoint
CREATE INDEX "offer_impact_by_provider" ON "offer_impact" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "offer_outcome_by_provider" ON "offer_outcome" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "offer_outcome_by_referral" ON "offer_outcome" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "shortlisted_option_by_referral" ON "shortlisted_option" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "register_entry_by_authority_and_type" ON "register_entry" USING btree ("authority_code","provision_type");--> statement-breakpoint
CREATE INDEX "search_dirty_by_next_try" ON "search_dirty" USING btree ("next_try_at");--> statement-breakpoint
CREATE INDEX "home_by_provider" ON "home" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "home_location_by_provider" ON "home_location" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "home_picture_by_home" ON "home_picture" USING btree ("home_id");--> statement-breakpoint
CREATE INDEX "reported_inspection_by_urn" ON "reported_inspection" USING btree ("urn");--> statement-breakpoint
CREATE INDEX "vacancy_by_provider_and_status" ON "vacancy" USING btree ("provider_id","status");--> statement-breakpoint
CREATE INDEX "vacancy_by_home" ON "vacancy" USING btree ("home_id");--> statement-breakpoint
CREATE INDEX "views_by_referral" ON "views" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "views_absence_by_referral" ON "views_absence" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "views_link_by_referral" ON "views_link" USING btree ("referral_id");--> statement-breakpoint
CREATE INDEX "views_reply_by_referral" ON "views_reply" USING btree ("referral_id","at");--> statement-breakpoint
CREATE INDEX "views_session_by_link" ON "views_session" USING btree ("link_id");--> statement-breakpoint
CREATE POLICY "account_sign_in" ON "account" AS PERMISSIVE FOR ALL TO "hearth_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "membership_sign_in" ON "membership" AS PERMISSIVE FOR ALL TO "hearth_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "membership_worker" ON "membership" AS PERMISSIVE FOR SELECT TO "hearth_worker" USING (true);--> statement-breakpoint
CREATE POLICY "membership_colleagues" ON "membership" AS PERMISSIVE FOR SELECT TO "hearth_app" USING (organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid));--> statement-breakpoint
CREATE POLICY "person_sign_in" ON "person" AS PERMISSIVE FOR ALL TO "hearth_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "person_worker" ON "person" AS PERMISSIVE FOR SELECT TO "hearth_worker" USING (true);--> statement-breakpoint
CREATE POLICY "person_colleagues" ON "person" AS PERMISSIVE FOR SELECT TO "hearth_app" USING (exists (select 1 from membership m where m.person_id = id
        and m.organisation_id = (select nullif(current_setting('app.organisation_id', true), '')::uuid)));--> statement-breakpoint
CREATE POLICY "rate_limit_sign_in" ON "rate_limit" AS PERMISSIVE FOR ALL TO "hearth_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "session_sign_in" ON "session" AS PERMISSIVE FOR ALL TO "hearth_sign_in" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "verification_sign_in" ON "verification" AS PERMISSIVE FOR ALL TO "hearth_sign_in" USING (true) WITH CHECK (true);