-- Written by hand. As in 0011_home_claims.sql and 0021_arrangements_of_homes.sql, with what the register says at the end:
-- whether it has the home for short breaks only, and its own grades where a provider's report stands before them. What was
-- kept before has neither, and is read as any stay, and as the register's own grades.
CREATE OR REPLACE VIEW hearth.home_standing WITH (security_invoker = true) AS
  SELECT h.id AS home_id,
    CASE WHEN h.claim <> 'confirmed' THEN 'ended'
      WHEN r.urn IS NULL THEN 'unknown'
      WHEN r.left_on IS NOT NULL OR r.registration_status NOT IN ('Active', 'Suspended') THEN 'ended'
      ELSE lower(r.registration_status) END AS registration,
    CASE WHEN p.urn IS NULL THEN r.overall ELSE p.overall END AS overall,
    CASE WHEN p.urn IS NULL THEN r.helped_and_protected ELSE p.helped_and_protected END AS helped_and_protected,
    CASE WHEN p.urn IS NULL THEN r.leaders_and_managers ELSE p.leaders_and_managers END AS leaders_and_managers,
    CASE WHEN p.urn IS NULL THEN r.supported_outcome ELSE p.supported_outcome END AS supported_outcome,
    CASE WHEN p.urn IS NULL THEN r.inspected_on ELSE p.inspected_on END AS inspected_on,
    CASE WHEN p.urn IS NULL THEN 'register' ELSE 'provider' END AS reported_by,
    coalesce(r.short_breaks_only, false) AS short_breaks_only,
    CASE WHEN p.urn IS NOT NULL
      THEN json_build_array(r.overall, r.helped_and_protected, r.supported_outcome, r.inspected_on) END AS registered
  FROM home h
  LEFT JOIN register_entry r ON r.urn = h.urn
  LEFT JOIN LATERAL (
    SELECT i.urn, i.overall, i.helped_and_protected, i.leaders_and_managers, i.supported_outcome, i.inspected_on
    FROM reported_inspection i
    WHERE i.urn = h.urn AND i.provider_id = h.provider_id AND i.confirmed_by_register_at IS NULL
      AND (r.inspected_on IS NULL OR i.inspected_on > r.inspected_on)
    ORDER BY i.inspected_on DESC, i.reported_at DESC LIMIT 1) p ON true;
--> statement-breakpoint
CREATE OR REPLACE VIEW hearth.vacancy_facts_now WITH (security_invoker = true) AS
  SELECT v.id AS vacancy_id, v.home_id, v.provider_id, json_build_array(
    json_build_array(v.id, v.status, v.places, v.available_from, v.held_until, v.weekly_fee,
      (extract(epoch FROM v.confirmed_at) * 1000)::bigint, v.confirmed_by, v.note, v.version),
    json_build_array(h.id, h.provider_id, h.kind, h.alias, h.urn, h.age_from, h.age_to, h.sexes_accepted, h.places,
      h.stays, h.solo_possible, h.accepts_deprivation_of_liberty, h.adaptations, h.languages, h.faiths_supported,
      h.cultures_supported, h.pets, h.adults, h.children_ages, h.who_lives_there, h.for_the_child, h.school_nearby,
      h.authority_code, h.outcode, (extract(epoch FROM h.profile_confirmed_at) * 1000)::bigint, h.version,
      h.break_nights, h.answers_out_of_hours),
    (SELECT coalesce(json_agg(json_build_array(said ->> 'code', said ->> 'level', said ->> 'evidence',
      (extract(epoch FROM (said ->> 'confirmedAt')::timestamptz) * 1000)::bigint)), '[]') FROM jsonb_array_elements(h.capabilities) AS said),
    json_build_array(o.name, o.authority_code,
      CASE WHEN s.registration IN ('active', 'suspended') THEN s.registration END,
      s.overall, s.helped_and_protected, s.leaders_and_managers, s.supported_outcome, s.inspected_on,
      s.reported_by, l.easting, l.northing, s.short_breaks_only, s.registered))::text AS facts
  FROM vacancy v
  JOIN home h ON h.id = v.home_id
  JOIN home_location l ON l.home_id = h.id
  JOIN organisation o ON o.id = h.provider_id
  JOIN hearth.home_standing s ON s.home_id = h.id;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION hearth.judged_of(facts text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT json_build_array(v -> 0, v -> 1, v -> 2, v -> 3, v -> 6, h -> 0, h -> 1, h -> 2, h -> 5, h -> 6, h -> 7, h -> 8,
    h -> 9, h -> 10, h -> 11, h -> 12, h -> 13, h -> 14, h -> 15, h -> 16, h -> 18, h -> 22, h -> 23,
    hearth.levels_of(f -> 2), s -> 1, s -> 2, s -> 3, s -> 4, s -> 6, s -> 7, s -> 9, s -> 10,
    h -> 26, h -> 27, s -> 11, s -> 12)::text
  FROM (SELECT f, f -> 0 AS v, f -> 1 AS h, f -> 3 AS s FROM (SELECT facts::jsonb AS f) AS whole) AS parts
$$;
--> statement-breakpoint
-- As in 0002_search.sql: a home that is for short breaks only from now on, or no longer, is projected anew as well.
CREATE OR REPLACE FUNCTION hearth.project_changed_register() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  PERFORM hearth.project_vacancies(array(
    SELECT h.id FROM home h
    WHERE h.urn IN (
      SELECT c.urn FROM changed c LEFT JOIN was w ON w.urn = c.urn
      WHERE (c.registration_status, c.short_breaks_only, c.left_on, c.inspected_on, c.overall, c.helped_and_protected,
          c.leaders_and_managers, c.supported_outcome)
        IS DISTINCT FROM (w.registration_status, w.short_breaks_only, w.left_on, w.inspected_on, w.overall,
          w.helped_and_protected, w.leaders_and_managers, w.supported_outcome))));
  RETURN NULL;
END $$;
--> statement-breakpoint
SELECT hearth.project_all_vacancies();
