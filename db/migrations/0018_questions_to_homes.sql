CREATE TABLE "home_question" (
	"id" uuid PRIMARY KEY NOT NULL,
	"home_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"field" text NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"answer" text
);
--> statement-breakpoint
CREATE TABLE "home_question_asker" (
	"question_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"authority_id" uuid NOT NULL,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"asked_by" uuid NOT NULL,
	CONSTRAINT "home_question_asker_question_id_referral_id_pk" PRIMARY KEY("question_id","referral_id")
);
--> statement-breakpoint
ALTER TABLE "home_question" ADD CONSTRAINT "home_question_home_id_home_id_fk" FOREIGN KEY ("home_id") REFERENCES "public"."home"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_question_asker" ADD CONSTRAINT "home_question_asker_question_id_home_question_id_fk" FOREIGN KEY ("question_id") REFERENCES "public"."home_question"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_question_asker" ADD CONSTRAINT "home_question_asker_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "home_question_is_open_once" ON "home_question" USING btree ("home_id","field") WHERE "home_question"."answered_at" is null;--> statement-breakpoint
CREATE INDEX "home_question_by_provider" ON "home_question" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "home_question_asker_by_referral" ON "home_question_asker" USING btree ("referral_id");--> statement-breakpoint

-- From here on written by hand. A question says nothing of a child, so that commissioners share one; for whom it was asked
-- each of them keeps to itself.
ALTER TABLE home_question ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE home_question FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY home_question_maintenance ON home_question FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT ON home_question TO hearth_app;
--> statement-breakpoint
GRANT UPDATE (answered_at, answer) ON home_question TO hearth_app;
--> statement-breakpoint
CREATE POLICY home_question_market ON home_question FOR SELECT TO hearth_app USING ((SELECT hearth.commissioning()));
--> statement-breakpoint
CREATE POLICY home_question_ask ON home_question FOR INSERT TO hearth_app WITH CHECK (
  (SELECT hearth.commissioning()) AND answered_at IS NULL
  AND EXISTS (SELECT 1 FROM home h WHERE h.id = home_question.home_id AND h.provider_id = home_question.provider_id));
--> statement-breakpoint
CREATE POLICY home_question_own ON home_question FOR SELECT TO hearth_app USING (provider_id = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE POLICY home_question_answer ON home_question FOR UPDATE TO hearth_app
  USING (provider_id = (SELECT hearth.tenant())) WITH CHECK (provider_id = (SELECT hearth.tenant()));
--> statement-breakpoint
ALTER TABLE home_question_asker ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE home_question_asker FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY home_question_asker_maintenance ON home_question_asker FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT ON home_question_asker TO hearth_app;
--> statement-breakpoint
CREATE POLICY home_question_asker_own ON home_question_asker FOR SELECT TO hearth_app
  USING (authority_id = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE POLICY home_question_asker_ask ON home_question_asker FOR INSERT TO hearth_app WITH CHECK (
  authority_id = (SELECT hearth.tenant())
  AND EXISTS (SELECT 1 FROM referral r WHERE r.id = home_question_asker.referral_id
    AND r.authority_id = home_question_asker.authority_id));
--> statement-breakpoint
-- Whom to tell of an answer: asked by the home's provider when it has answered, and shown to nobody.
CREATE FUNCTION hearth.askers_of_question(answered uuid) RETURNS TABLE (authority_id uuid, referral_id uuid)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, hearth, pg_temp AS $$
  SELECT a.authority_id, a.referral_id FROM home_question_asker a JOIN home_question q ON q.id = a.question_id
  WHERE q.id = answered AND q.provider_id = hearth.tenant() AND q.answered_at IS NOT NULL
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.askers_of_question(uuid) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hearth.askers_of_question(uuid) TO hearth_app;
