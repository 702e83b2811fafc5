-- A vacancy that returns is not gone. Each change of a row has the number of its transaction, and in another server, where
-- numbers begin anew, the older change could look like the newer one.
DELETE FROM vacancy_gone g USING vacancy_judged j WHERE j.vacancy_id = g.vacancy_id;
--> statement-breakpoint
CREATE FUNCTION hearth.note_returned() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  DELETE FROM vacancy_gone g USING returned r WHERE r.vacancy_id = g.vacancy_id;
  RETURN NULL;
END $$;
--> statement-breakpoint
REVOKE EXECUTE ON FUNCTION hearth.note_returned() FROM PUBLIC;
--> statement-breakpoint
CREATE TRIGGER vacancy_judged_is_noted_returned AFTER INSERT ON vacancy_judged
  REFERENCING NEW TABLE AS returned FOR EACH STATEMENT EXECUTE FUNCTION hearth.note_returned();
--> statement-breakpoint
-- After a restore into another server, in place of what the migration of vacancy_gone says; until then what was restored
-- is read again with each search:
--   UPDATE vacancy_judged SET changed_in = DEFAULT; DELETE FROM vacancy_gone;
COMMENT ON TABLE vacancy_gone IS 'Vacancies that have left vacancy_judged and have not returned.';
