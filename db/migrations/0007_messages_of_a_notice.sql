ALTER TABLE "message" ADD COLUMN "notice_id" uuid;--> statement-breakpoint
CREATE UNIQUE INDEX "message_once_for_each_reader" ON "message" USING btree ("notice_id","recipient");