CREATE TABLE "vacancy_judged" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"judged" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vacancy_judged" ADD CONSTRAINT "vacancy_judged_vacancy_id_vacancy_search_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancy_search"("vacancy_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

-- From here on written by hand. Read by the same people as the facts that it is made of.
ALTER TABLE vacancy_judged ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE vacancy_judged FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY vacancy_judged_maintenance ON vacancy_judged FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON vacancy_judged TO hearth_app, hearth_worker;
--> statement-breakpoint
CREATE POLICY vacancy_judged_market ON vacancy_judged FOR SELECT TO hearth_app
  USING ((SELECT hearth.commissioning()) OR provider_id = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE POLICY vacancy_judged_worker ON vacancy_judged FOR SELECT TO hearth_worker USING (true);
--> statement-breakpoint

-- One letter for what a home says of each need and risk, as `levelsOf` in app/domain/needs writes them.
CREATE FUNCTION hearth.levels_of(capabilities jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT string_agg(coalesce(said.letters ->> code, '-'), '' ORDER BY place)
  FROM (SELECT coalesce(jsonb_object_agg(said ->> 0, CASE said ->> 1 WHEN 'experienced' THEN 'e' WHEN 'trained' THEN 't'
      WHEN 'willing' THEN 'w' ELSE 'c' END), '{}') AS letters FROM jsonb_array_elements(capabilities) AS said) AS said,
    unnest(ARRAY['esol', 'bsl', 'makaton', 'autism', 'adhd', 'learning-disability', 'speech-and-language',
      'out-of-school', 'physical-disability', 'hearing', 'vision', 'epilepsy', 'diabetes', 'personal-care',
      'medication', 'pregnancy', 'trauma-and-attachment', 'anxiety-and-low-mood', 'bereavement', 'identity',
      'self-harm', 'sexual-exploitation', 'criminal-exploitation', 'drugs-and-alcohol', 'eating-disorder',
      'going-missing', 'physical-harm', 'sexual-harm', 'fire-setting', 'harm-to-animals',
      'criminal-exploitation-of-others', 'damage-to-property']) WITH ORDINALITY AS codes (code, place)
$$;
--> statement-breakpoint
-- The parts of `vacancy_facts.facts` that verdicts and shares rest on; `db/repositories/candidates.ts` reads them by position.
CREATE FUNCTION hearth.judged_of(facts text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT json_build_array(v -> 0, v -> 1, v -> 2, v -> 3, v -> 6, h -> 0, h -> 1, h -> 2, h -> 5, h -> 6, h -> 7, h -> 8,
    h -> 9, h -> 10, h -> 11, h -> 12, h -> 13, h -> 14, h -> 15, h -> 16, h -> 18, h -> 22, h -> 23,
    hearth.levels_of(f -> 2), s -> 1, s -> 2, s -> 3, s -> 4, s -> 6, s -> 7, s -> 9, s -> 10)::text
  FROM (SELECT f, f -> 0 AS v, f -> 1 AS h, f -> 3 AS s FROM (SELECT facts::jsonb AS f) AS whole) AS parts
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.judge_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  INSERT INTO vacancy_judged (vacancy_id, provider_id, judged)
  SELECT vacancy_id, provider_id, hearth.judged_of(facts) FROM changed
  ON CONFLICT (vacancy_id) DO UPDATE SET judged = excluded.judged, provider_id = excluded.provider_id
  WHERE vacancy_judged.judged <> excluded.judged OR vacancy_judged.provider_id <> excluded.provider_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.judge_facts() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER vacancy_facts_are_judged_on_insert AFTER INSERT ON vacancy_facts
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hearth.judge_facts();
--> statement-breakpoint
CREATE TRIGGER vacancy_facts_are_judged_on_update AFTER UPDATE ON vacancy_facts
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hearth.judge_facts();
--> statement-breakpoint
INSERT INTO vacancy_judged (vacancy_id, provider_id, judged)
SELECT vacancy_id, provider_id, hearth.judged_of(facts) FROM vacancy_facts;
