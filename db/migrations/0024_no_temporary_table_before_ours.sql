-- What runs with the owner's rights looks last where its caller may make tables, or a temporary table of the same name would
-- take the place of ours (PostgreSQL manual, CREATE FUNCTION, "Writing SECURITY DEFINER Functions Safely").
ALTER FUNCTION hearth.authorities_in_reach() SET search_path = public, hearth, pg_temp;
--> statement-breakpoint
ALTER FUNCTION hearth.try_views_link(text, timestamptz, integer) SET search_path = public, hearth, pg_temp;
--> statement-breakpoint
ALTER FUNCTION hearth.begin_views_session(text, uuid, text, timestamptz, timestamptz) SET search_path = public, hearth, pg_temp;
--> statement-breakpoint
ALTER FUNCTION hearth.find_views_session(text, timestamptz) SET search_path = public, hearth, pg_temp;
--> statement-breakpoint
ALTER FUNCTION hearth.end_views_session(text) SET search_path = public, hearth, pg_temp;
--> statement-breakpoint
ALTER FUNCTION hearth.chain_audit_event() SET search_path = public, hearth, pg_temp;
