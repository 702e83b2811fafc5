CREATE TABLE "referral_touched" (
	"referral_id" uuid PRIMARY KEY NOT NULL,
	"place" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "referral_touched" ADD CONSTRAINT "referral_touched_referral_id_referral_id_fk" FOREIGN KEY ("referral_id") REFERENCES "public"."referral"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint

-- From here on written by hand.
ALTER TABLE referral_touched ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE referral_touched FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
CREATE POLICY referral_touched_maintenance ON referral_touched FOR ALL TO CURRENT_USER USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON referral_touched TO hearth_worker;
--> statement-breakpoint
CREATE POLICY referral_touched_worker ON referral_touched FOR ALL TO hearth_worker USING (true) WITH CHECK (true);
