import type { Sql } from "./client.ts";

/** The role of web processes: every row it sees, row-level security lets it see. */
export const webRole = "hearth_app";
/** The role of the background worker. */
export const workerRole = "hearth_worker";
/** The role web processes step into for sign-in alone; nobody signs in to Postgres as it. */
export const signInRole = "hearth_sign_in";

/** Passwords to set; a role whose password is left out keeps the one it has. */
export type RolePasswords = { readonly web?: string; readonly worker?: string };

const loginRoles = { web: webRole, worker: workerRole } as const;
const confined = "nosuperuser nobypassrls nocreatedb nocreaterole noreplication";

/**
 * Creates the roles or puts right what they may do. Safe to repeat. Roles belong to the whole server, so this
 * may run for one database while another exists. `sql` must be an owner who may create roles.
 */
export async function ensureRoles(sql: Sql, passwords: RolePasswords): Promise<void> {
  await ensureRole(sql, signInRole, `nologin ${confined}`);
  for (const key of ["web", "worker"] as const) {
    await ensureRole(sql, loginRoles[key], `login inherit ${confined}`, passwords[key]);
  }
  // Without inheriting: passwords and sessions are read only by a connection that says it is for sign-in.
  await sql.unsafe(`grant ${signInRole} to ${webRole} with inherit false, set true`);
}

async function ensureRole(
  sql: Sql,
  role: string,
  attributes: string,
  password?: string,
): Promise<void> {
  const secret = password === undefined ? "" : ` password ${literal(password)}`;
  await sql.unsafe(`do $roles$ begin
    create role ${role};
  exception when duplicate_object or unique_violation then null; end $roles$`);
  if (password !== undefined || !(await isAsWanted(sql, role, attributes))) {
    await sql.unsafe(`alter role ${role} ${attributes}${secret}`);
  }
}

async function isAsWanted(sql: Sql, role: string, attributes: string): Promise<boolean> {
  const [row] = await sql`
    select rolcanlogin, rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or rolreplication as powerful
    from pg_roles where rolname = ${role}`;
  return row?.powerful === false && row.rolcanlogin === attributes.startsWith("login");
}

/**
 * What is wrong with the role a pool signs in as, for a process that serves real people: it must not be able to
 * step around row-level security. Answers sentences; an empty list means all is well.
 */
export async function problemsOfRole(sql: Sql, mustBe: string): Promise<string[]> {
  const [role] = await sql`
    select current_user as name, rolsuper, rolbypassrls,
      exists (select 1 from pg_roles where rolname = ${mustBe})
        and pg_has_role(current_user, ${mustBe}, 'usage') as is_expected,
      (select string_agg(distinct format('%I.%I', n.nspname, c.relname), ', ')
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f')
          and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
          and pg_has_role(current_user, c.relowner, 'member')) as owned
    from pg_roles where rolname = current_user`;
  if (!role) return ["The database does not tell what its role may do."];
  const problems: string[] = [];
  if (role.rolsuper) problems.push(`The database role ${role.name} is a superuser.`);
  if (role.rolbypassrls)
    problems.push(`The database role ${role.name} can bypass row-level security.`);
  if (role.owned)
    problems.push(`The database role ${role.name} owns ${shortened(String(role.owned))}.`);
  if (!role.is_expected) problems.push(`The database role ${role.name} is not (in) ${mustBe}.`);
  return problems;
}

function shortened(list: string): string {
  return list.length > 120 ? `${list.slice(0, 120)}…` : list;
}

function literal(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
