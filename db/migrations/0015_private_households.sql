CREATE TABLE "group_living_answer" (
	"referral_id" uuid NOT NULL,
	"home_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"released_at" timestamp (3) with time zone NOT NULL,
	"answer" text NOT NULL,
	"household_version" integer NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "group_living_answer_referral_id_home_id_released_at_pk" PRIMARY KEY("referral_id","home_id","released_at"),
	CONSTRAINT "group_living_answer_is_known" CHECK ("group_living_answer"."answer" in ('yes', 'talk-first', 'no', 'not-known'))
);
--> statement-breakpoint
CREATE TABLE "private_household" (
	"home_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"residents" jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kept_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "group_living_answer" ADD CONSTRAINT "group_living_answer_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_household" ADD CONSTRAINT "private_household_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "group_living_answer_by_home" ON "group_living_answer" USING btree ("home_id","authority_id","answered_at");--> statement-breakpoint
CREATE INDEX "private_household_by_provider" ON "private_household" USING btree ("provider_id");--> statement-breakpoint

-- From here on written by hand. Who lives in a home is read by its own provider and by the worker, and by nobody else:
-- there is no policy for commissioning organisations, not even for a home that they see every day.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['private_household', 'group_living_answer'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)', t || '_maintenance', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON private_household TO hearth_app;
--> statement-breakpoint
CREATE POLICY private_household_own ON private_household FOR ALL TO hearth_app
  USING (provider_id = (SELECT hearth.tenant()))
  WITH CHECK (provider_id = (SELECT hearth.tenant()) AND EXISTS (SELECT 1 FROM home h
    WHERE h.id = private_household.home_id AND h.provider_id = private_household.provider_id));
--> statement-breakpoint
GRANT SELECT ON private_household TO hearth_worker;
--> statement-breakpoint
CREATE POLICY private_household_worker ON private_household FOR SELECT TO hearth_worker USING (true);
--> statement-breakpoint
-- The answer without what it rests on: how often the facts have changed would say who has moved.
GRANT SELECT (referral_id, home_id, authority_id, provider_id, released_at, answer) ON group_living_answer TO hearth_app;
--> statement-breakpoint
CREATE POLICY group_living_answer_authority ON group_living_answer FOR SELECT TO hearth_app
  USING (authority_id = (SELECT hearth.tenant()));
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON group_living_answer TO hearth_worker;
--> statement-breakpoint
CREATE POLICY group_living_answer_worker ON group_living_answer FOR ALL TO hearth_worker USING (true) WITH CHECK (true);
