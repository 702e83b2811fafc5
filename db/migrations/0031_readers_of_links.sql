-- A link lasts a week and is then replaced: through a new one a child reads again what they said through those before.
-- What staff wrote down for them is not among it. A parent reads what came through their own link and no more, since
-- several parents, who may not know of each other, have links for the same child.
DROP POLICY views_given ON views;
--> statement-breakpoint
CREATE POLICY views_given ON views FOR SELECT TO hearth_app USING (
  link_id = (SELECT hearth.views_link())
  OR (audience = 'child' AND link_id IS NOT NULL AND referral_id = (SELECT hearth.views_referral())
    AND EXISTS (SELECT 1 FROM views_link l WHERE l.id = (SELECT hearth.views_link())
      AND l.audience = 'child' AND l.referral_id = views.referral_id)));
--> statement-breakpoint

-- The homes that a child or parent may still say something about, and their pictures: signed offers of a referral that
-- looks for a home. They read neither offers nor referrals, so each function tells one thing of their own.
CREATE FUNCTION hearth.status_for_reader() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
  SELECT status FROM referral WHERE id = hearth.views_referral()
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.offers_for_reader() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
  SELECT array(
    SELECT o.id FROM offer o JOIN referral r ON r.id = o.referral_id
    WHERE r.id = hearth.views_referral() AND r.status = 'published' AND o.status = 'signed')
$$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.status_for_reader(), hearth.offers_for_reader() FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hearth.status_for_reader(), hearth.offers_for_reader() TO hearth_app;
--> statement-breakpoint
DROP POLICY shortlisted_option_views ON shortlisted_option;
--> statement-breakpoint
CREATE POLICY shortlisted_option_views ON shortlisted_option FOR SELECT TO hearth_app
  USING (referral_id = (SELECT hearth.views_referral()) AND removed_at IS NULL
    AND offer_id = ANY ((SELECT hearth.offers_for_reader())::uuid[]));
--> statement-breakpoint

-- As in 0001_tenancy.sql; whoever opens a private link is not known yet, and the row, which names the link's referral,
-- stands in the trail of the authority that made the link.
CREATE OR REPLACE FUNCTION hearth.chain_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
DECLARE
  head audit_head;
BEGIN
  NEW.chain := coalesce(hearth.tenant(),
    (SELECT authority_id FROM referral WHERE id = hearth.views_referral()),
    CASE WHEN NEW.permission = 'link:open'
      THEN (SELECT authority_id FROM referral WHERE id = NEW.subject::uuid) END,
    '00000000-0000-0000-0000-000000000000');
  INSERT INTO audit_head (chain, number, hash) VALUES (NEW.chain, 0, '') ON CONFLICT DO NOTHING;
  SELECT * INTO head FROM audit_head WHERE chain = NEW.chain FOR UPDATE;
  NEW.number := head.number + 1;
  NEW.previous_hash := head.hash;
  NEW.hash := encode(sha256(convert_to(concat_ws('|', head.hash, NEW.chain, NEW.number,
    to_char(NEW.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), NEW.actor_kind, coalesce(NEW.actor_id::text, ''),
    NEW.permission, coalesce(NEW.subject, ''), NEW.outcome), 'UTF8')), 'hex');
  UPDATE audit_head SET number = NEW.number, hash = NEW.hash WHERE chain = NEW.chain;
  RETURN NEW;
END $$;
