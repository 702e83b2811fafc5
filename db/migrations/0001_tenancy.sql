-- Tenancy in the database: forced row-level security on every table that belongs to somebody, rights for the
-- roles that serve pages and run jobs, and the audit chain. No tenant set means no rows.
CREATE SCHEMA IF NOT EXISTS hearth;
--> statement-breakpoint
GRANT USAGE ON SCHEMA hearth TO hearth_app, hearth_worker;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO hearth_app, hearth_worker, hearth_sign_in;
--> statement-breakpoint

-- The organisation that the signed-in person works for. Children and parents have none: they are known by
-- their referral, so they can never have the rights of the authority that invited them.
CREATE FUNCTION hearth.tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.actor_kind', true) = 'staff'
    THEN nullif(current_setting('app.organisation_id', true), '')::uuid END
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.commissioning() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT hearth.tenant() IS NOT NULL
    AND coalesce(current_setting('app.organisation_kind', true), '') IN ('authority', 'consortium')
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.views_referral() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.actor_kind', true) = 'views'
    THEN nullif(current_setting('app.referral_id', true), '')::uuid END
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.views_link() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT CASE WHEN current_setting('app.actor_kind', true) = 'views'
    THEN nullif(current_setting('app.link_id', true), '')::uuid END
$$;
--> statement-breakpoint
-- The authorities whose referrals the tenant may read: itself, and a consortium's members.
CREATE FUNCTION hearth.authorities_in_reach() RETURNS uuid[] LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = public, hearth AS $$
  SELECT array(
    SELECT hearth.tenant() WHERE hearth.tenant() IS NOT NULL
    UNION SELECT m.authority_id FROM consortium_member m WHERE m.consortium_id = hearth.tenant())
$$;
--> statement-breakpoint

DO $$
DECLARE
  t text;
  tenant_tables text[] := ARRAY[
    'organisation', 'consortium_member', 'person', 'membership', 'session', 'account', 'verification', 'rate_limit',
    'home', 'home_location', 'home_picture', 'vacancy', 'reported_inspection',
    'referral', 'finding_justification', 'referral_card', 'referral_recipient', 'match_run',
    'offer', 'offer_impact', 'decline', 'shortlisted_option', 'offer_outcome',
    'views_link', 'views_session', 'views', 'views_absence', 'views_reply',
    'decision', 'approval', 'notice', 'message', 'audit_event', 'audit_head'];
BEGIN
  FOREACH t IN ARRAY tenant_tables LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    -- The owner migrates, loads reference data and lends its rights to the functions below; it serves no page.
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true)', t || '_maintenance', t);
  END LOOP;
END $$;
--> statement-breakpoint

-- Reference data is public and read only for the running service.
GRANT SELECT ON local_authority, adjoining_authority, outcode, postcode_sector, register_entry, register_import
  TO hearth_app, hearth_worker;
--> statement-breakpoint
GRANT SELECT ON search_dirty, search_state TO hearth_app;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON search_dirty, search_state TO hearth_worker;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON person, membership, session, account, verification, rate_limit TO hearth_sign_in;
--> statement-breakpoint
GRANT SELECT ON person, membership, organisation TO hearth_app, hearth_worker;
--> statement-breakpoint
GRANT SELECT ON organisation TO hearth_sign_in;
--> statement-breakpoint

CREATE POLICY organisation_names ON organisation FOR SELECT TO hearth_app
  USING ((SELECT hearth.tenant()) IS NOT NULL OR (SELECT hearth.views_referral()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY organisation_sign_in ON organisation FOR SELECT TO hearth_sign_in USING (true);
--> statement-breakpoint
CREATE POLICY consortium_member_own ON consortium_member FOR SELECT TO hearth_app
  USING (consortium_id = (SELECT hearth.tenant()) OR authority_id = (SELECT hearth.tenant()));
--> statement-breakpoint
GRANT SELECT ON consortium_member TO hearth_app, hearth_worker;
--> statement-breakpoint

-- Supply: a provider has its own; commissioning organisations read all of it.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['home', 'home_location', 'home_picture', 'vacancy', 'reported_inspection'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO hearth_app', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO hearth_app USING (provider_id = (SELECT hearth.tenant())) WITH CHECK (provider_id = (SELECT hearth.tenant()))', t || '_own', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO hearth_app USING ((SELECT hearth.commissioning()))', t || '_market', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT DELETE ON home_picture TO hearth_app;
--> statement-breakpoint
CREATE POLICY home_picture_of_an_option ON home_picture FOR SELECT TO hearth_app USING (
  EXISTS (SELECT 1 FROM shortlisted_option o
    WHERE o.referral_id = (SELECT hearth.views_referral()) AND o.removed_at IS NULL
      AND o.option -> 'pictureIds' ? home_picture.id::text));
--> statement-breakpoint

-- Need: an authority writes its own, its consortium may read it, a provider reads cards it was given and no referral.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['referral', 'finding_justification', 'referral_card', 'referral_recipient', 'match_run',
    'shortlisted_option', 'views_link', 'views_absence', 'views', 'views_reply', 'decision', 'approval'] LOOP
    EXECUTE format('GRANT SELECT, INSERT, UPDATE ON %I TO hearth_app', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO hearth_app USING (authority_id = (SELECT hearth.tenant())) WITH CHECK (authority_id = (SELECT hearth.tenant()))', t || '_own', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['referral', 'match_run', 'decision'] LOOP
    EXECUTE format('CREATE POLICY %I ON %I FOR SELECT TO hearth_app USING (authority_id = ANY ((SELECT hearth.authorities_in_reach())::uuid[]))', t || '_region', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT DELETE ON finding_justification TO hearth_app;
--> statement-breakpoint
CREATE POLICY referral_recipient_provider ON referral_recipient FOR SELECT TO hearth_app
  USING (provider_id = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE POLICY referral_card_provider ON referral_card FOR SELECT TO hearth_app USING (
  EXISTS (SELECT 1 FROM referral_recipient r
    WHERE r.referral_id = referral_card.referral_id AND r.provider_id = (SELECT hearth.tenant())));
--> statement-breakpoint

-- Offers and declines: only for a referral that the home was given, only under the provider's own name.
GRANT SELECT, INSERT, UPDATE ON offer, offer_impact, decline, offer_outcome TO hearth_app;
--> statement-breakpoint
CREATE POLICY offer_provider ON offer FOR ALL TO hearth_app
  USING (provider_id = (SELECT hearth.tenant()))
  WITH CHECK (provider_id = (SELECT hearth.tenant()) AND EXISTS (SELECT 1 FROM referral_recipient r
    WHERE r.referral_id = offer.referral_id AND r.home_id = offer.home_id
      AND r.provider_id = offer.provider_id AND r.authority_id = offer.authority_id));
--> statement-breakpoint
CREATE POLICY offer_authority ON offer FOR SELECT TO hearth_app
  USING (authority_id = (SELECT hearth.tenant()) AND status IN ('signed', 'withdrawn'));
--> statement-breakpoint
CREATE POLICY offer_impact_provider ON offer_impact FOR ALL TO hearth_app
  USING (provider_id = (SELECT hearth.tenant()))
  WITH CHECK (provider_id = (SELECT hearth.tenant()) AND EXISTS (SELECT 1 FROM offer o
    WHERE o.id = offer_impact.offer_id AND o.provider_id = offer_impact.provider_id AND o.authority_id = offer_impact.authority_id));
--> statement-breakpoint
CREATE POLICY offer_impact_authority ON offer_impact FOR SELECT TO hearth_app
  USING (EXISTS (SELECT 1 FROM offer o WHERE o.id = offer_impact.offer_id AND o.authority_id = (SELECT hearth.tenant())));
--> statement-breakpoint
CREATE POLICY decline_provider ON decline FOR ALL TO hearth_app
  USING (provider_id = (SELECT hearth.tenant()))
  WITH CHECK (provider_id = (SELECT hearth.tenant()) AND EXISTS (SELECT 1 FROM referral_recipient r
    WHERE r.referral_id = decline.referral_id AND r.home_id = decline.home_id
      AND r.provider_id = decline.provider_id AND r.authority_id = decline.authority_id));
--> statement-breakpoint
CREATE POLICY decline_authority ON decline FOR SELECT TO hearth_app USING (authority_id = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE POLICY offer_outcome_authority ON offer_outcome FOR ALL TO hearth_app
  USING (authority_id = (SELECT hearth.tenant()))
  WITH CHECK (authority_id = (SELECT hearth.tenant()) AND EXISTS (SELECT 1 FROM offer o
    WHERE o.id = offer_outcome.offer_id AND o.authority_id = offer_outcome.authority_id AND o.provider_id = offer_outcome.provider_id));
--> statement-breakpoint
CREATE POLICY offer_outcome_provider ON offer_outcome FOR SELECT TO hearth_app
  USING (provider_id = (SELECT hearth.tenant()));
--> statement-breakpoint

-- The child's and parents' own link: the options that were chosen for them, their own words, and the replies to them.
CREATE POLICY shortlisted_option_views ON shortlisted_option FOR SELECT TO hearth_app
  USING (referral_id = (SELECT hearth.views_referral()) AND removed_at IS NULL);
--> statement-breakpoint
CREATE POLICY views_link_itself ON views_link FOR SELECT TO hearth_app USING (id = (SELECT hearth.views_link()));
--> statement-breakpoint
CREATE POLICY views_given ON views FOR SELECT TO hearth_app USING (link_id = (SELECT hearth.views_link()));
--> statement-breakpoint
CREATE POLICY views_give ON views FOR INSERT TO hearth_app WITH CHECK (
  link_id = (SELECT hearth.views_link()) AND referral_id = (SELECT hearth.views_referral()) AND recorded_by IS NULL
  AND EXISTS (SELECT 1 FROM views_link l WHERE l.id = views.link_id
    AND l.authority_id = views.authority_id AND l.audience = views.audience));
--> statement-breakpoint
CREATE POLICY views_reply_read ON views_reply FOR SELECT TO hearth_app USING (
  referral_id = (SELECT hearth.views_referral())
  AND EXISTS (SELECT 1 FROM views_link l WHERE l.id = (SELECT hearth.views_link()) AND l.audience = views_reply.audience));
--> statement-breakpoint

-- Opening a private link, for somebody who is not known yet. Each function does one thing with one link.
-- A try is counted before the PIN is compared, so that a lost connection cannot give free tries.
CREATE FUNCTION hearth.try_views_link(hashed_token text, at timestamptz, most_tries integer)
RETURNS TABLE (link_id uuid, referral_id uuid, authority_id uuid, audience text, pin_hash text)
LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  UPDATE views_link l SET wrong_pins = l.wrong_pins + 1
  WHERE l.token_hash = hashed_token AND l.revoked_at IS NULL AND l.expires_at > at AND l.wrong_pins < most_tries
  RETURNING l.id, l.referral_id, l.authority_id, l.audience, l.pin_hash
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.begin_views_session(hashed_token text, link uuid, hashed_session text, at timestamptz, ends timestamptz)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  UPDATE views_link SET wrong_pins = 0, first_opened_at = coalesce(first_opened_at, at)
  WHERE id = link AND token_hash = hashed_token;
  INSERT INTO views_session (token_hash, link_id, expires_at)
  SELECT hashed_session, id, ends FROM views_link WHERE id = link AND token_hash = hashed_token;
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.find_views_session(hashed_session text, at timestamptz)
RETURNS TABLE (link_id uuid, referral_id uuid, authority_id uuid, audience text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
  SELECT l.id, l.referral_id, l.authority_id, l.audience
  FROM views_session s JOIN views_link l ON l.id = s.link_id
  WHERE s.token_hash = hashed_session AND s.expires_at > at AND l.revoked_at IS NULL AND l.expires_at > at
$$;
--> statement-breakpoint
CREATE FUNCTION hearth.end_views_session(hashed_session text)
RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  DELETE FROM views_session WHERE token_hash = hashed_session
$$;
--> statement-breakpoint

-- Notices go to another organisation; only its own people read them.
GRANT SELECT, INSERT, UPDATE ON notice TO hearth_app;
--> statement-breakpoint
CREATE POLICY notice_tell ON notice FOR INSERT TO hearth_app WITH CHECK ((SELECT hearth.tenant()) IS NOT NULL OR (SELECT hearth.views_referral()) IS NOT NULL);
--> statement-breakpoint
CREATE POLICY notice_read ON notice FOR SELECT TO hearth_app USING (organisation_id = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE POLICY notice_mark ON notice FOR UPDATE TO hearth_app USING (organisation_id = (SELECT hearth.tenant()));
--> statement-breakpoint
GRANT SELECT ON message TO hearth_app;
--> statement-breakpoint
CREATE POLICY message_own ON message FOR SELECT TO hearth_app USING (organisation_id = (SELECT hearth.tenant()));
--> statement-breakpoint

-- Jobs see what they need and no more: no views, no links, no decisions, no justifications, no impact.
DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['organisation', 'consortium_member', 'home', 'home_location', 'vacancy', 'reported_inspection',
    'referral', 'referral_card', 'referral_recipient', 'match_run', 'notice', 'message', 'offer'] LOOP
    EXECUTE format('GRANT SELECT ON %I TO hearth_worker', t);
    EXECUTE format('CREATE POLICY %I ON %I FOR ALL TO hearth_worker USING (true) WITH CHECK (true)', t || '_worker', t);
  END LOOP;
END $$;
--> statement-breakpoint
GRANT INSERT, UPDATE ON referral_recipient, notice, message TO hearth_worker;
--> statement-breakpoint
GRANT INSERT ON match_run TO hearth_worker;
--> statement-breakpoint

-- Audit: append only. The trigger numbers and chains the rows of each organisation; the writer cannot choose either.
GRANT SELECT, INSERT ON audit_event TO hearth_app;
--> statement-breakpoint
GRANT INSERT ON audit_event TO hearth_worker;
--> statement-breakpoint
CREATE POLICY audit_event_append ON audit_event FOR INSERT TO hearth_app, hearth_worker WITH CHECK (true);
--> statement-breakpoint
CREATE POLICY audit_event_read ON audit_event FOR SELECT TO hearth_app USING (chain = (SELECT hearth.tenant()));
--> statement-breakpoint
CREATE FUNCTION hearth.chain_audit_event() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public AS $$
DECLARE
  head audit_head;
BEGIN
  NEW.chain := coalesce(hearth.tenant(),
    (SELECT authority_id FROM referral WHERE id = hearth.views_referral()),
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
--> statement-breakpoint
CREATE TRIGGER audit_event_is_chained BEFORE INSERT ON audit_event
  FOR EACH ROW EXECUTE FUNCTION hearth.chain_audit_event();
--> statement-breakpoint
CREATE FUNCTION hearth.keep_audit_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit rows are never changed';
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_event_is_kept BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION hearth.keep_audit_event();
--> statement-breakpoint
CREATE TRIGGER audit_event_is_not_emptied BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION hearth.keep_audit_event();
--> statement-breakpoint
REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA hearth FROM PUBLIC;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hearth.tenant(), hearth.commissioning(), hearth.views_referral(), hearth.views_link(),
  hearth.authorities_in_reach() TO hearth_app, hearth_worker, hearth_sign_in;
--> statement-breakpoint
GRANT EXECUTE ON FUNCTION hearth.try_views_link(text, timestamptz, integer),
  hearth.begin_views_session(text, uuid, text, timestamptz, timestamptz),
  hearth.find_views_session(text, timestamptz), hearth.end_views_session(text) TO hearth_app;
