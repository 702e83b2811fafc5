CREATE INDEX "referral_recipient_by_home" ON "referral_recipient" USING btree ("home_id");--> statement-breakpoint
-- The job that gives cards has to know which homes have said no, so that the next ones get them; not why.
GRANT SELECT (referral_id, home_id) ON decline TO hearth_worker;--> statement-breakpoint
CREATE POLICY decline_worker ON decline FOR SELECT TO hearth_worker USING (true);
