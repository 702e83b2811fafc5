CREATE TABLE "newly_fitting" (
	"referral_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	CONSTRAINT "newly_fitting_referral_id_home_id_pk" PRIMARY KEY("referral_id","home_id")
);
--> statement-breakpoint
CREATE TABLE "referral_need" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"of" uuid NOT NULL,
	"kinds" smallint NOT NULL,
	"youngest" smallint NOT NULL,
	"oldest" smallint NOT NULL,
	"sexes" smallint NOT NULL,
	"places" smallint NOT NULL,
	"needed_by" date NOT NULL,
	"easting" integer NOT NULL,
	"northing" integer NOT NULL,
	"reach" bigint,
	"solo" boolean NOT NULL,
	"deprivation" boolean NOT NULL,
	"adaptations" smallint NOT NULL,
	"must_meet" bigint NOT NULL,
	"grades_excluded" smallint NOT NULL,
	"authorities_excluded" text[] NOT NULL,
	"outcodes_excluded" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vacancy_rejudged" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"judged" text
);
--> statement-breakpoint
ALTER TABLE "referral" ADD COLUMN "answers_hash" uuid GENERATED ALWAYS AS (md5(answers::text)::uuid) STORED;--> statement-breakpoint
ALTER TABLE "newly_fitting" ADD CONSTRAINT "newly_fitting_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "referral_need" ADD CONSTRAINT "referral_need_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "referral_published" ON "referral" USING btree ("id") WHERE status = 'published';--> statement-breakpoint

-- From here on written by hand: the rights. Only the worker works with them; a provider that publishes says that the
-- vacancy is new, and nothing else.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['referral_need', 'vacancy_rejudged', 'newly_fitting'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)', t || '_maintenance', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO hearth_worker', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO hearth_worker USING (true) WITH CHECK (true)', t || '_worker', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT INSERT (vacancy_id, provider_id) ON vacancy_rejudged TO hearth_app;
--> statement-breakpoint
CREATE POLICY vacancy_rejudged_new ON vacancy_rejudged FOR INSERT TO hearth_app
  WITH CHECK (provider_id = (SELECT hearth.tenant()) AND judged IS NULL);
--> statement-breakpoint
-- What stands on the map may move with a newer one: needs are worked out anew.
CREATE FUNCTION hearth.forget_needs() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  DELETE FROM referral_need;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.forget_needs() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER outcode_moves_needs AFTER INSERT OR UPDATE OR DELETE ON outcode
  FOR EACH STATEMENT EXECUTE FUNCTION hearth.forget_needs();
--> statement-breakpoint
CREATE TRIGGER postcode_sector_moves_needs AFTER INSERT OR UPDATE OR DELETE ON postcode_sector
  FOR EACH STATEMENT EXECUTE FUNCTION hearth.forget_needs();
--> statement-breakpoint
INSERT INTO vacancy_rejudged (vacancy_id, provider_id, judged) SELECT vacancy_id, provider_id, judged FROM vacancy_judged;
