ALTER TABLE "reported_inspection" ADD COLUMN "superseded_by_register_at" timestamp (3) with time zone;--> statement-breakpoint
ALTER TABLE "reported_inspection" ADD COLUMN "withdrawn_at" timestamp (3) with time zone;--> statement-breakpoint

-- From here on written by hand: as in 0025_what_the_register_says.sql, without what was withdrawn or superseded.
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
      AND i.superseded_by_register_at IS NULL AND i.withdrawn_at IS NULL
      AND (r.inspected_on IS NULL OR i.inspected_on > r.inspected_on)
    ORDER BY i.inspected_on DESC, i.reported_at DESC LIMIT 1) p ON true;
