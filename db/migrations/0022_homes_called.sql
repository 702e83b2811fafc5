ALTER TABLE "home" ADD COLUMN "called" text GENERATED ALWAYS AS (lower(alias)) STORED NOT NULL;--> statement-breakpoint
-- Homes are looked up by what they are called, whole or in part. The whole is found by the index at once; for a part the
-- index is read through, much sooner than the homes themselves, and is in the order of the answer.
DROP INDEX home_by_name;--> statement-breakpoint
CREATE INDEX home_by_name ON home (called, id) INCLUDE (alias, provider_id);
