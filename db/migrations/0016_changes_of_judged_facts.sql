CREATE TABLE "vacancy_gone" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"changed_in" "xid8" NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vacancy_judged" ADD COLUMN "changed_in" "xid8" DEFAULT pg_current_xact_id() NOT NULL;--> statement-breakpoint
CREATE INDEX "vacancy_gone_by_change" ON "vacancy_gone" USING btree ("changed_in");--> statement-breakpoint
CREATE INDEX "vacancy_judged_by_change" ON "vacancy_judged" USING btree ("changed_in");--> statement-breakpoint

-- From here on written by hand. Whoever keeps the rows in memory asks for what transactions have written that were not
-- over when it last asked, and misses none, in whatever order they end. After a restore into another server the numbers
-- of its transactions begin anew: UPDATE vacancy_judged SET changed_in = DEFAULT.
ALTER TABLE vacancy_gone ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vacancy_gone FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY vacancy_gone_maintenance ON vacancy_gone FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON vacancy_gone TO hearth_app, hearth_worker;
--> statement-breakpoint
CREATE POLICY vacancy_gone_market ON vacancy_gone FOR SELECT TO hearth_app USING ((SELECT hearth.commissioning()));
--> statement-breakpoint
CREATE POLICY vacancy_gone_worker ON vacancy_gone FOR SELECT TO hearth_worker USING (true);
--> statement-breakpoint
CREATE OR REPLACE FUNCTION hearth.judge_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  INSERT INTO vacancy_judged (vacancy_id, provider_id, judged)
  SELECT vacancy_id, provider_id, hearth.judged_of(facts) FROM changed
  ON CONFLICT (vacancy_id) DO UPDATE SET judged = excluded.judged, provider_id = excluded.provider_id,
    changed_in = excluded.changed_in
  WHERE vacancy_judged.judged <> excluded.judged OR vacancy_judged.provider_id <> excluded.provider_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION hearth.note_gone() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  INSERT INTO vacancy_gone (vacancy_id, changed_in) SELECT vacancy_id, pg_current_xact_id() FROM removed
  ON CONFLICT (vacancy_id) DO UPDATE SET changed_in = excluded.changed_in;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.note_gone() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER vacancy_judged_is_noted_gone AFTER DELETE ON vacancy_judged
  REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION hearth.note_gone();
