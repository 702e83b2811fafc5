CREATE TABLE "sector_authority" (
	"sector" text NOT NULL,
	"authority_code" text NOT NULL,
	"share" double precision NOT NULL,
	CONSTRAINT "sector_authority_sector_authority_code_pk" PRIMARY KEY("sector","authority_code")
);
--> statement-breakpoint
-- From here on written by hand. Public and read only, like the rest of the reference data.
GRANT SELECT ON sector_authority TO hearth_app, hearth_worker;
--> statement-breakpoint
-- The next start loads the reference data again, with what is new in it; loading is safe to repeat.
DO $$
BEGIN
  IF to_regclass('hearth.loaded') IS NOT NULL THEN
    DELETE FROM hearth.loaded WHERE what = 'reference';
  END IF;
END $$;
