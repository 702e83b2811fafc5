ALTER TABLE "vacancy_search" ADD COLUMN "experienced" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "vacancy_search" ADD COLUMN "trained" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "vacancy_search" ADD COLUMN "willing" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint

-- From here on written by hand. One bit for each need and risk, in the order of `capabilityCodes`.
CREATE FUNCTION hearth.capability_bits(codes text[]) RETURNS bigint LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT hearth.bits(codes, ARRAY['esol', 'bsl', 'makaton', 'autism', 'adhd', 'learning-disability', 'speech-and-language', 'out-of-school', 'physical-disability', 'hearing', 'vision', 'epilepsy', 'diabetes', 'personal-care', 'medication', 'pregnancy', 'trauma-and-attachment', 'anxiety-and-low-mood', 'bereavement', 'identity', 'self-harm', 'sexual-exploitation', 'criminal-exploitation', 'drugs-and-alcohol', 'eating-disorder', 'going-missing', 'physical-harm', 'sexual-harm', 'fire-setting', 'harm-to-animals', 'criminal-exploitation-of-others', 'damage-to-property'])
$$;
--> statement-breakpoint
-- As in 0002_search.sql, with what a home has done, is trained for or is willing to learn.
CREATE OR REPLACE FUNCTION hearth.project_vacancies(homes uuid[]) RETURNS void
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
      hearth.capability_bits(c.cannot) AS cannot, hearth.capability_bits(c.experienced) AS experienced,
      hearth.capability_bits(c.trained) AS trained, hearth.capability_bits(c.willing) AS willing,
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
        array_agg(said ->> 'code') FILTER (WHERE said ->> 'level' = 'experienced') AS experienced,
        array_agg(said ->> 'code') FILTER (WHERE said ->> 'level' = 'trained') AS trained,
        array_agg(said ->> 'code') FILTER (WHERE said ->> 'level' = 'willing') AS willing,
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
      cannot, experienced, trained, willing, grade, authority_code, outcode, region, stays, weekly_fee)
    SELECT vacancy_id, home_id, provider_id, version, cell, easting, northing, kind, age_from, age_to, sexes, places,
      available_from, confirmed_at, open, may_be_solo, may_deprive, adaptations, cannot, experienced, trained, willing,
      grade, authority_code, outcode, region, stays, weekly_fee
    FROM fresh
    ON CONFLICT (vacancy_id) DO UPDATE SET (home_id, provider_id, version, cell, easting, northing, kind,
      age_from, age_to, sexes, places, available_from, confirmed_at, open, may_be_solo, may_deprive, adaptations,
      cannot, experienced, trained, willing, grade, authority_code, outcode, region, stays, weekly_fee)
      = (excluded.home_id, excluded.provider_id, excluded.version, excluded.cell, excluded.easting,
      excluded.northing, excluded.kind, excluded.age_from, excluded.age_to, excluded.sexes, excluded.places,
      excluded.available_from, excluded.confirmed_at, excluded.open, excluded.may_be_solo, excluded.may_deprive,
      excluded.adaptations, excluded.cannot, excluded.experienced, excluded.trained, excluded.willing, excluded.grade, excluded.authority_code, excluded.outcode,
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
END $$;--> statement-breakpoint
DROP INDEX vacancy_search_candidates;
--> statement-breakpoint
CREATE INDEX vacancy_search_candidates ON vacancy_search (cell, kind)
  INCLUDE (easting, northing, age_from, age_to, sexes, places, available_from, confirmed_at, open, may_be_solo,
    may_deprive, adaptations, cannot, experienced, trained, willing, grade, stays, authority_code, outcode, vacancy_id,
    provider_id);
--> statement-breakpoint
SELECT hearth.project_all_vacancies();
