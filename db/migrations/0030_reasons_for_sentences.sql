-- A reason for leaving a word holds in one sentence. What was kept before holds for its whole field until the text is changed.
ALTER TABLE "finding_justification" ADD COLUMN "sentence" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "finding_justification" DROP CONSTRAINT "finding_justification_referral_id_field_kind_excerpt_pk";--> statement-breakpoint
ALTER TABLE "finding_justification" ADD CONSTRAINT "finding_justification_of_a_sentence" PRIMARY KEY("referral_id","field","kind","excerpt","sentence");
