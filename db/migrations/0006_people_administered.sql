CREATE POLICY "person_administered" ON "person" AS PERMISSIVE FOR UPDATE TO "hearth_app" USING ((select current_setting('app.role', true)) = 'administrator'
        and exists (select 1 from membership m where m.person_id = id
          and m.organisation_id = (select hearth.tenant())));--> statement-breakpoint
-- An administrator lets the people of the own organisation in or keeps them out, and changes nothing else about them.
GRANT UPDATE (disabled_at, updated_at) ON person TO hearth_app;
