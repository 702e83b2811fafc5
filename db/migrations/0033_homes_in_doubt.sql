ALTER TABLE "home" ADD COLUMN "other_authorities" text[];
--> statement-breakpoint
-- From here on written by hand. As in 0025_what_the_register_says.sql, with the other authorities that a home may stand in. The
-- load of the reference data that 0032_council_areas_of_sectors.sql has asked for fills them.
CREATE OR REPLACE VIEW hearth.vacancy_facts_now WITH (security_invoker = true) AS
  SELECT v.id AS vacancy_id, v.home_id, v.provider_id, json_build_array(
    json_build_array(v.id, v.status, v.places, v.available_from, v.held_until, v.weekly_fee,
      (extract(epoch FROM v.confirmed_at) * 1000)::bigint, v.confirmed_by, v.note, v.version),
    json_build_array(h.id, h.provider_id, h.kind, h.alias, h.urn, h.age_from, h.age_to, h.sexes_accepted, h.places,
      h.stays, h.solo_possible, h.accepts_deprivation_of_liberty, h.adaptations, h.languages, h.faiths_supported,
      h.cultures_supported, h.pets, h.adults, h.children_ages, h.who_lives_there, h.for_the_child, h.school_nearby,
      h.authority_code, h.outcode, (extract(epoch FROM h.profile_confirmed_at) * 1000)::bigint, h.version,
      h.break_nights, h.answers_out_of_hours, coalesce(h.other_authorities, '{}')),
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
    h -> 26, h -> 27, s -> 11, s -> 12, h -> 28)::text
  FROM (SELECT f, f -> 0 AS v, f -> 1 AS h, f -> 3 AS s FROM (SELECT facts::jsonb AS f) AS whole) AS parts
$$;
--> statement-breakpoint
SELECT hearth.project_all_vacancies();
