-- A process that keeps whole profiles in memory asks, as the roll does, for what has changed since it last asked. So a
-- change of any fact is told, also of one that no verdict rests on, such as what a home says for the child.
CREATE OR REPLACE FUNCTION hearth.judge_facts() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = public, hearth, pg_temp AS $$
BEGIN
  INSERT INTO vacancy_judged (vacancy_id, provider_id, judged)
  SELECT vacancy_id, provider_id, hearth.judged_of(facts) FROM changed
  ON CONFLICT (vacancy_id) DO UPDATE SET judged = excluded.judged, provider_id = excluded.provider_id,
    changed_in = excluded.changed_in;
  RETURN NULL;
END $$;
