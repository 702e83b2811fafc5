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
