ALTER TABLE "decision" DROP CONSTRAINT "decision_status_is_known";--> statement-breakpoint
ALTER TABLE "decision" ADD CONSTRAINT "decision_status_is_known" CHECK ("decision"."status" in ('awaiting-approval', 'final', 'refused', 'withdrawn'));--> statement-breakpoint

-- From here on written by hand. A decision waits no longer than its referral looks for a home.
UPDATE decision SET status = 'withdrawn' FROM referral
  WHERE referral.id = decision.referral_id AND referral.status = 'withdrawn' AND decision.status = 'awaiting-approval';
