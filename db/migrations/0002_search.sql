CREATE TABLE "vacancy_search" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"home_id" uuid NOT NULL,
	"provider_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	"cell" integer NOT NULL,
	"easting" integer NOT NULL,
	"northing" integer NOT NULL,
	"kind" smallint NOT NULL,
	"age_from" smallint NOT NULL,
	"age_to" smallint NOT NULL,
	"sexes" smallint NOT NULL,
	"places" smallint NOT NULL,
	"available_from" date NOT NULL,
	"confirmed_at" timestamp (3) with time zone NOT NULL,
	"open" boolean NOT NULL,
	"may_be_solo" boolean NOT NULL,
	"may_deprive" boolean NOT NULL,
	"adaptations" smallint NOT NULL,
	"cannot" bigint NOT NULL,
	"grade" smallint NOT NULL,
	"authority_code" text NOT NULL,
	"outcode" text NOT NULL,
	"region" text NOT NULL,
	"stays" smallint NOT NULL,
	"weekly_fee" integer
);
--> statement-breakpoint
CREATE TABLE "vacancy_words" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"words" text NOT NULL,
	"lexemes" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "vacancy_facts" (
	"vacancy_id" uuid PRIMARY KEY NOT NULL,
	"provider_id" uuid NOT NULL,
	"facts" text NOT NULL
);
--> statement-breakpoint
ALTER TABLE "vacancy_facts" ADD CONSTRAINT "vacancy_facts_vacancy_id_vacancy_search_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancy_search"("vacancy_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "vacancy_words" ADD CONSTRAINT "vacancy_words_vacancy_id_vacancy_search_vacancy_id_fk" FOREIGN KEY ("vacancy_id") REFERENCES "public"."vacancy_search"("vacancy_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "vacancy_search_by_home" ON "vacancy_search" USING btree ("home_id");--> statement-breakpoint
CREATE INDEX "vacancy_search_by_provider" ON "vacancy_search" USING btree ("provider_id");--> statement-breakpoint
CREATE INDEX "vacancy_search_newest_first" ON "vacancy_search" USING btree ("confirmed_at" DESC NULLS LAST,"vacancy_id");--> statement-breakpoint

-- From here on written by hand: the rights, the functions and triggers that keep the projection right, and the
-- indexes that a schema file cannot name.
CREATE EXTENSION IF NOT EXISTS unaccent;
--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS pg_trgm;
--> statement-breakpoint
CREATE TEXT SEARCH CONFIGURATION hearth.words (COPY = english);
--> statement-breakpoint
ALTER TEXT SEARCH CONFIGURATION hearth.words
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
--> statement-breakpoint
CREATE SEQUENCE hearth.search_version;
--> statement-breakpoint

-- Everything stage 1 filters by is in this index, so that the table itself is not read. The grid square comes
-- first: a search within some miles of a place reads only the squares around it.
CREATE INDEX vacancy_search_candidates ON vacancy_search (cell, kind)
  INCLUDE (easting, northing, age_from, age_to, sexes, places, available_from, confirmed_at, open, may_be_solo,
    may_deprive, adaptations, cannot, grade, authority_code, outcode, vacancy_id, provider_id);
--> statement-breakpoint
CREATE INDEX vacancy_words_by_lexeme ON vacancy_words USING gin (lexemes);
--> statement-breakpoint
CREATE INDEX home_by_urn ON home (urn);
--> statement-breakpoint

-- Commissioning organisations search the whole market, a provider sees its own, and only the triggers write.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['vacancy_search', 'vacancy_words', 'vacancy_facts'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)', t || '_maintenance', t);
    EXECUTE format('GRANT SELECT ON %I TO hearth_app, hearth_worker', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO hearth_app USING ((SELECT hearth.commissioning()) OR provider_id = (SELECT hearth.tenant()))', t || '_market', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO hearth_worker USING (true)', t || '_worker', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- One bit for each code of a list, in the list's order. `search/codebook.ts` does the same to a query.
CREATE FUNCTION hearth.bits(codes text[], list text[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(bit_or(1::bigint << (array_position(list, code) - 1)), 0) FROM unnest(codes) AS code
$$;
--> statement-breakpoint
-- What each home's registration and newest inspection are: the register's, unless the provider has entered a
-- newer one that the register does not show yet.
CREATE VIEW hearth.home_standing WITH (security_invoker = true) AS
  SELECT h.id AS home_id,
    CASE WHEN r.urn IS NULL THEN 'unknown'
      WHEN r.left_on IS NOT NULL OR r.registration_status NOT IN ('Active', 'Suspended') THEN 'ended'
      ELSE lower(r.registration_status) END AS registration,
    CASE WHEN p.urn IS NULL THEN r.overall ELSE p.overall END AS overall,
    CASE WHEN p.urn IS NULL THEN r.helped_and_protected ELSE p.helped_and_protected END AS helped_and_protected,
    CASE WHEN p.urn IS NULL THEN r.leaders_and_managers ELSE p.leaders_and_managers END AS leaders_and_managers,
    CASE WHEN p.urn IS NULL THEN r.supported_outcome ELSE p.supported_outcome END AS supported_outcome,
    CASE WHEN p.urn IS NULL THEN r.inspected_on ELSE p.inspected_on END AS inspected_on,
    CASE WHEN p.urn IS NULL THEN 'register' ELSE 'provider' END AS reported_by
  FROM home h
  LEFT JOIN register_entry r ON r.urn = h.urn
  LEFT JOIN LATERAL (
    SELECT i.urn, i.overall, i.helped_and_protected, i.leaders_and_managers, i.supported_outcome, i.inspected_on
    FROM reported_inspection i
    WHERE i.urn = h.urn AND i.provider_id = h.provider_id AND i.confirmed_by_register_at IS NULL
      AND (r.inspected_on IS NULL OR i.inspected_on > r.inspected_on)
    ORDER BY i.inspected_on DESC, i.reported_at DESC LIMIT 1) p ON true;
--> statement-breakpoint
GRANT SELECT ON hearth.home_standing TO hearth_app, hearth_worker;
--> statement-breakpoint

-- All that a home is judged by, one array a vacancy; `db/repositories/candidates.ts` reads it by position.
CREATE VIEW hearth.vacancy_facts_now WITH (security_invoker = true) AS
  SELECT v.id AS vacancy_id, v.home_id, v.provider_id, json_build_array(
    json_build_array(v.id, v.status, v.places, v.available_from, v.held_until, v.weekly_fee,
      (extract(epoch FROM v.confirmed_at) * 1000)::bigint, v.confirmed_by, v.note, v.version),
    json_build_array(h.id, h.provider_id, h.kind, h.alias, h.urn, h.age_from, h.age_to, h.sexes_accepted, h.places,
      h.stays, h.solo_possible, h.accepts_deprivation_of_liberty, h.adaptations, h.languages, h.faiths_supported,
      h.cultures_supported, h.pets, h.adults, h.children_ages, h.who_lives_there, h.for_the_child, h.school_nearby,
      h.authority_code, h.outcode, (extract(epoch FROM h.profile_confirmed_at) * 1000)::bigint, h.version),
    (SELECT coalesce(json_agg(json_build_array(said ->> 'code', said ->> 'level', said ->> 'evidence',
      (extract(epoch FROM (said ->> 'confirmedAt')::timestamptz) * 1000)::bigint)), '[]') FROM jsonb_array_elements(h.capabilities) AS said),
    json_build_array(o.name, o.authority_code,
      CASE WHEN s.registration IN ('active', 'suspended') THEN s.registration END,
      s.overall, s.helped_and_protected, s.leaders_and_managers, s.supported_outcome, s.inspected_on,
      s.reported_by, l.easting, l.northing))::text AS facts
  FROM vacancy v
  JOIN home h ON h.id = v.home_id
  JOIN home_location l ON l.home_id = h.id
  JOIN organisation o ON o.id = h.provider_id
  JOIN hearth.home_standing s ON s.home_id = h.id;
--> statement-breakpoint
GRANT SELECT ON hearth.vacancy_facts_now TO hearth_app, hearth_worker;
--> statement-breakpoint

-- Writes the projection of every vacancy of some homes anew and marks them for the index. The homes are locked
-- first, so that of two transactions that touch one home the later one reads what the earlier one has committed.
CREATE FUNCTION hearth.project_vacancies(homes uuid[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, hearth, pg_temp AS $$
BEGIN
  PERFORM 1 FROM home WHERE id = ANY (homes) ORDER BY id FOR NO KEY UPDATE;

  WITH fresh AS MATERIALIZED (
    SELECT v.id AS vacancy_id, v.home_id, v.provider_id, nextval('hearth.search_version') AS version,
      l.easting / 10000 * 1000 + l.northing / 10000 AS cell, l.easting, l.northing,
      array_position(ARRAY['fostering-household', 'childrens-home', 'secure-childrens-home',
        'residential-special-school', 'residential-family-centre', 'supported-accommodation'], h.kind) - 1 AS kind,
      h.age_from, h.age_to, hearth.bits(h.sexes_accepted, ARRAY['female', 'male']) AS sexes,
      v.places, v.available_from, v.confirmed_at, v.status = 'open' AS open,
      h.solo_possible IS NOT FALSE AS may_be_solo,
      h.accepts_deprivation_of_liberty IS NOT FALSE AS may_deprive,
      CASE WHEN h.adaptations IS NULL THEN 32767 ELSE hearth.bits(h.adaptations, ARRAY['wheelchair-access',
        'ground-floor-bedroom', 'hoist', 'adapted-bathroom', 'sensory-space', 'hearing-loop']) END AS adaptations,
      hearth.bits(c.cannot, ARRAY['esol', 'bsl', 'makaton', 'autism', 'adhd', 'learning-disability',
        'speech-and-language', 'out-of-school', 'physical-disability', 'hearing', 'vision', 'epilepsy', 'diabetes',
        'personal-care', 'medication', 'pregnancy', 'trauma-and-attachment', 'anxiety-and-low-mood', 'bereavement',
        'identity', 'self-harm', 'sexual-exploitation', 'criminal-exploitation', 'drugs-and-alcohol',
        'eating-disorder', 'going-missing', 'physical-harm', 'sexual-harm', 'fire-setting', 'harm-to-animals',
        'criminal-exploitation-of-others', 'damage-to-property']) AS cannot,
      hearth.bits(ARRAY[s.overall], ARRAY['outstanding', 'good', 'requires-improvement', 'inadequate']) AS grade,
      h.authority_code, h.outcode, coalesce(a.region, '') AS region,
      hearth.bits(h.stays, ARRAY['emergency', 'short-term', 'bridging', 'long-term', 'short-breaks',
        'parent-and-child']) AS stays,
      v.weekly_fee,
      lower(unaccent(concat_ws(' ', replace(h.kind, '-', ' '), a.name, a.region, h.outcode, o.name,
        replace(array_to_string(h.stays, ' '), '-', ' '), replace(array_to_string(c.able, ' '), '-', ' '),
        replace(array_to_string(h.adaptations, ' '), '-', ' ')))) AS words
    FROM vacancy v
    JOIN home h ON h.id = v.home_id
    JOIN home_location l ON l.home_id = h.id
    JOIN hearth.home_standing s ON s.home_id = h.id
    JOIN organisation o ON o.id = h.provider_id
    LEFT JOIN local_authority a ON a.dfe_code = h.authority_code
    CROSS JOIN LATERAL (
      SELECT array_agg(said ->> 'code') FILTER (WHERE said ->> 'level' = 'cannot') AS cannot,
        array_agg(said ->> 'code') FILTER (WHERE said ->> 'level' IN ('experienced', 'trained')) AS able
      FROM jsonb_array_elements(h.capabilities) AS said) c
    WHERE v.home_id = ANY (homes) AND v.status IN ('open', 'held') AND s.registration <> 'ended'
  ), gone AS (
    DELETE FROM vacancy_search t
    WHERE t.home_id = ANY (homes) AND NOT EXISTS (SELECT 1 FROM fresh f WHERE f.vacancy_id = t.vacancy_id)
    RETURNING t.vacancy_id, nextval('hearth.search_version') AS version
  ), kept AS (
    INSERT INTO vacancy_search AS t (vacancy_id, home_id, provider_id, version, cell, easting, northing, kind,
      age_from, age_to, sexes, places, available_from, confirmed_at, open, may_be_solo, may_deprive, adaptations,
      cannot, grade, authority_code, outcode, region, stays, weekly_fee)
    SELECT vacancy_id, home_id, provider_id, version, cell, easting, northing, kind, age_from, age_to, sexes, places,
      available_from, confirmed_at, open, may_be_solo, may_deprive, adaptations, cannot, grade, authority_code,
      outcode, region, stays, weekly_fee
    FROM fresh
    ON CONFLICT (vacancy_id) DO UPDATE SET (home_id, provider_id, version, cell, easting, northing, kind,
      age_from, age_to, sexes, places, available_from, confirmed_at, open, may_be_solo, may_deprive, adaptations,
      cannot, grade, authority_code, outcode, region, stays, weekly_fee)
      = (excluded.home_id, excluded.provider_id, excluded.version, excluded.cell, excluded.easting,
      excluded.northing, excluded.kind, excluded.age_from, excluded.age_to, excluded.sexes, excluded.places,
      excluded.available_from, excluded.confirmed_at, excluded.open, excluded.may_be_solo, excluded.may_deprive,
      excluded.adaptations, excluded.cannot, excluded.grade, excluded.authority_code, excluded.outcode,
      excluded.region, excluded.stays, excluded.weekly_fee)
    RETURNING t.vacancy_id, t.version
  ), worded AS (
    INSERT INTO vacancy_words AS t (vacancy_id, provider_id, words, lexemes)
    SELECT vacancy_id, provider_id, words, to_tsvector('hearth.words', words) FROM fresh
    ON CONFLICT (vacancy_id) DO UPDATE SET words = excluded.words, lexemes = excluded.lexemes,
      provider_id = excluded.provider_id
    WHERE t.words <> excluded.words OR t.provider_id <> excluded.provider_id
  ), told AS (
    INSERT INTO vacancy_facts (vacancy_id, provider_id, facts)
    SELECT n.vacancy_id, n.provider_id, n.facts
    FROM hearth.vacancy_facts_now n JOIN fresh f ON f.vacancy_id = n.vacancy_id
    WHERE n.home_id = ANY (homes)
    ON CONFLICT (vacancy_id) DO UPDATE SET facts = excluded.facts, provider_id = excluded.provider_id
  )
  INSERT INTO search_dirty AS d (vacancy_id, version, dirty_at, next_try_at)
  SELECT vacancy_id, version, now(), now() FROM (SELECT * FROM kept UNION ALL SELECT * FROM gone) AS changed
  ON CONFLICT (vacancy_id) DO UPDATE SET version = excluded.version, next_try_at = excluded.next_try_at,
    attempts = 0, last_error = NULL;
END $$;
--> statement-breakpoint

CREATE FUNCTION hearth.project_by_home() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  PERFORM hearth.project_vacancies(array(SELECT DISTINCT home_id FROM changed));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION hearth.project_home() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  PERFORM hearth.project_vacancies(array(SELECT id FROM changed));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION hearth.project_by_urn() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  PERFORM hearth.project_vacancies(array(SELECT h.id FROM home h WHERE h.urn IN (SELECT urn FROM changed)));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- An import writes every entry of the register; only those homes are projected anew whose standing differs.
CREATE FUNCTION hearth.project_changed_register() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  PERFORM hearth.project_vacancies(array(
    SELECT h.id FROM home h
    WHERE h.urn IN (
      SELECT c.urn FROM changed c LEFT JOIN was w ON w.urn = c.urn
      WHERE (c.registration_status, c.left_on, c.inspected_on, c.overall, c.helped_and_protected,
          c.leaders_and_managers, c.supported_outcome)
        IS DISTINCT FROM (w.registration_status, w.left_on, w.inspected_on, w.overall, w.helped_and_protected,
          w.leaders_and_managers, w.supported_outcome))));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION hearth.project_by_provider_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  PERFORM hearth.project_vacancies(array(
    SELECT h.id FROM home h JOIN changed c ON c.id = h.provider_id JOIN was w ON w.id = c.id
    WHERE (c.name, c.authority_code) IS DISTINCT FROM (w.name, w.authority_code)));
  RETURN NULL;
END $$;
--> statement-breakpoint
-- Everything anew: after reference data changed, or a restore. Answers how many homes it went through.
CREATE FUNCTION hearth.project_all_vacancies() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
DECLARE
  batch uuid[];
  last uuid := '00000000-0000-0000-0000-000000000000';
  homes bigint := 0;
BEGIN
  LOOP
    batch := array(SELECT id FROM home WHERE id > last ORDER BY id LIMIT 2000);
    EXIT WHEN cardinality(batch) = 0;
    PERFORM hearth.project_vacancies(batch);
    homes := homes + cardinality(batch);
    last := batch[cardinality(batch)];
  END LOOP;
  RETURN homes;
END $$;
--> statement-breakpoint

DO $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT * FROM (VALUES
    ('vacancy', 'INSERT', 'project_by_home'), ('vacancy', 'UPDATE', 'project_by_home'), ('vacancy', 'DELETE', 'project_by_home'),
    ('home', 'UPDATE', 'project_home'),
    ('home_location', 'INSERT', 'project_by_home'), ('home_location', 'UPDATE', 'project_by_home'), ('home_location', 'DELETE', 'project_by_home'),
    ('reported_inspection', 'INSERT', 'project_by_urn'), ('reported_inspection', 'UPDATE', 'project_by_urn'), ('reported_inspection', 'DELETE', 'project_by_urn'),
    ('register_entry', 'INSERT', 'project_by_urn'), ('register_entry', 'DELETE', 'project_by_urn')
  ) AS list (on_table, event, function) LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER %s ON %I REFERENCING %s TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION hearth.%I()',
      t.on_table || '_is_projected_on_' || lower(t.event), t.event, t.on_table,
      CASE t.event WHEN 'DELETE' THEN 'OLD' ELSE 'NEW' END, t.function);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER register_entry_is_projected_on_update AFTER UPDATE ON register_entry
  REFERENCING NEW TABLE AS changed OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION hearth.project_changed_register();
--> statement-breakpoint
CREATE TRIGGER organisation_is_projected_on_update AFTER UPDATE ON organisation
  REFERENCING NEW TABLE AS changed OLD TABLE AS was
  FOR EACH STATEMENT EXECUTE FUNCTION hearth.project_by_provider_name();
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.project_vacancies(uuid[]), hearth.project_by_home(), hearth.project_home(),
  hearth.project_by_urn(), hearth.project_changed_register(), hearth.project_by_provider_name(),
  hearth.project_all_vacancies() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hearth.project_all_vacancies() TO hearth_worker;
--> statement-breakpoint
INSERT INTO search_state ("only") VALUES (1) ON CONFLICT DO NOTHING;
