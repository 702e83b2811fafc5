ALTER TABLE "home" ADD COLUMN "claim" text DEFAULT 'confirmed' NOT NULL;--> statement-breakpoint
ALTER TABLE "home" ADD CONSTRAINT "home_claim_is_known" CHECK ("home"."claim" in ('confirmed', 'unconfirmed', 'refused'));--> statement-breakpoint

-- From here on written by hand. A number that the register gives to somebody else counts as no registration until it is
-- confirmed: the projection leaves the home's vacancies out, so nobody finds, asks or is shown them.
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
-- An administrator of a commissioning organisation answers a claim that waits, for the number that was read.
CREATE FUNCTION hearth.settle_claim(claimed uuid, read_urn text, answer text) RETURNS uuid
LANGUAGE sql SECURITY DEFINER SET search_path = public, hearth, pg_temp AS $$
  UPDATE home SET claim = answer
  WHERE id = claimed AND urn = read_urn AND claim = 'unconfirmed' AND answer IN ('confirmed', 'refused')
    AND hearth.commissioning() AND current_setting('app.role', true) = 'administrator'
  RETURNING provider_id
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.settle_claim(uuid, text, text) FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hearth.settle_claim(uuid, text, text) TO hearth_app;
--> statement-breakpoint
-- A provider may write its homes; it cannot answer its own claim.
CREATE FUNCTION hearth.keep_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'hearth_app' THEN
    RAISE EXCEPTION 'a claim is answered by an administrator';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER home_claim_is_kept BEFORE UPDATE ON home FOR EACH ROW
  WHEN (NEW.claim = 'confirmed' AND OLD.claim <> 'confirmed' AND NEW.urn = OLD.urn)
  EXECUTE FUNCTION hearth.keep_claim();
