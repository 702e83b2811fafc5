CREATE TABLE "match_fact" (
	"hash" uuid PRIMARY KEY NOT NULL,
	"judged" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "unmet_need" (
	"run_id" uuid PRIMARY KEY NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"lawful" integer NOT NULL,
	"exact" boolean NOT NULL,
	"musts" jsonb NOT NULL,
	"together" text[] NOT NULL,
	"together_homes" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "weight_profile" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"name" text NOT NULL,
	"version" integer NOT NULL,
	"weights" jsonb NOT NULL,
	"why" text NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL,
	CONSTRAINT "weight_profile_version_is_unique" UNIQUE("owner_id","name","version")
);
--> statement-breakpoint
CREATE TABLE "weight_profile_use" (
	"id" uuid PRIMARY KEY NOT NULL,
	"owner_id" uuid NOT NULL,
	"profile_id" uuid,
	"from" timestamp (3) with time zone NOT NULL,
	"by" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "match_run" ADD COLUMN "profile_owner" uuid;--> statement-breakpoint
ALTER TABLE "match_run" ADD COLUMN "inputs" jsonb;--> statement-breakpoint
ALTER TABLE "match_run" ADD COLUMN "facts" uuid[];--> statement-breakpoint
ALTER TABLE "match_run" ADD COLUMN "digest" text;--> statement-breakpoint
ALTER TABLE "unmet_need" ADD CONSTRAINT "unmet_need_run_id_match_run_id_fk" FOREIGN KEY ("run_id") REFERENCES "public"."match_run"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unmet_need" ADD CONSTRAINT "unmet_need_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_profile" ADD CONSTRAINT "weight_profile_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_profile_use" ADD CONSTRAINT "weight_profile_use_owner_id_organisation_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "weight_profile_use" ADD CONSTRAINT "weight_profile_use_profile_id_weight_profile_id_fk" FOREIGN KEY ("profile_id") REFERENCES "public"."weight_profile"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "unmet_need_by_authority" ON "unmet_need" USING btree ("authority_id","at");--> statement-breakpoint
CREATE INDEX "weight_profile_use_newest" ON "weight_profile_use" USING btree ("owner_id","from");--> statement-breakpoint

-- From here on written by hand. A run is kept as it was shown: nobody changes it.
REVOKE UPDATE ON match_run FROM hearth_app;
--> statement-breakpoint
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['match_fact', 'weight_profile', 'weight_profile_use', 'unmet_need'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)', t || '_maintenance', t);
    -- No UPDATE and no DELETE: a version, a use and a finding are written once.
    EXECUTE format('GRANT SELECT, INSERT ON %I TO hearth_app', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Read by those who may read what they were copied from. Nobody can put one text under the hash of another.
ALTER TABLE match_fact ADD CONSTRAINT match_fact_is_under_its_own_hash
  CHECK (hash = left(encode(sha256(convert_to(judged, 'UTF8')), 'hex'), 32)::uuid);
--> statement-breakpoint
CREATE POLICY match_fact_market ON match_fact FOR ALL TO hearth_app
  USING ((SELECT hearth.commissioning())) WITH CHECK ((SELECT hearth.commissioning()));
--> statement-breakpoint
-- Facts go with the last run that names them, whoever deletes runs. The lock keeps a run that is being stored from
-- relying on a fact that is on its way out.
CREATE FUNCTION hearth.forget_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  LOCK TABLE match_fact IN SHARE ROW EXCLUSIVE MODE;
  DELETE FROM match_fact WHERE hash IN (
    SELECT unnest(facts) FROM gone EXCEPT SELECT unnest(facts) FROM match_run);
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.forget_facts() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER match_run_facts_are_forgotten AFTER DELETE ON match_run
  REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION hearth.forget_facts();
--> statement-breakpoint

-- Weights: an organisation writes its own; an authority reads those of the consortia that it belongs to as well.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['weight_profile', 'weight_profile_use'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO hearth_app USING (owner_id = (SELECT hearth.tenant())) WITH CHECK (owner_id = (SELECT hearth.tenant()) AND (SELECT hearth.commissioning()))', t || '_own', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO hearth_app USING (owner_id IN (SELECT m.consortium_id FROM consortium_member m WHERE m.authority_id = (SELECT hearth.tenant())))', t || '_of_a_framework', t);
    EXECUTE format('GRANT SELECT ON %I TO hearth_worker', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO hearth_worker USING (true)', t || '_worker', t);
  END LOOP;
END $$;
--> statement-breakpoint

CREATE POLICY unmet_need_own ON unmet_need FOR ALL TO hearth_app
  USING (authority_id = (SELECT hearth.tenant())) WITH CHECK (authority_id = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE POLICY unmet_need_region ON unmet_need FOR SELECT TO hearth_app
  USING (authority_id = ANY ((SELECT hearth.authorities_in_reach())::uuid[]));
