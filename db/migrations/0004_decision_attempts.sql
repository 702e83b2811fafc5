ALTER TABLE "approval" ADD COLUMN "attempt" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "decision" ADD COLUMN "attempt" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "approval" DROP CONSTRAINT "approval_referral_id_code_pk";--> statement-breakpoint
ALTER TABLE "approval" ADD CONSTRAINT "approval_referral_id_code_attempt_pk" PRIMARY KEY("referral_id","code","attempt");
