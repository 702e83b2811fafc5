import { expect, test } from "vitest";
import { openPool } from "#db/client.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { problemsOfRole, webRole, workerRole } from "#db/roles.ts";
import { testPasswords } from "#tests/support/cluster.ts";
import { testDatabase } from "#tests/support/template-database.ts";

const { owner, web, worker, signIn, addresses } = await testDatabase();

test("the web role and the worker's role are confined, so nothing is said against them", async () => {
  expect(await problemsOfRole(web, webRole)).toEqual([]);
  expect(await problemsOfRole(worker, workerRole)).toEqual([]);
});

test("the owner's address is refused for a web process, with every reason", async () => {
  expect(await problemsOfRole(owner, webRole)).toEqual([
    expect.stringContaining("is a superuser"),
    expect.stringContaining("can bypass row-level security"),
    expect.stringContaining("owns "),
  ]);
});

test("the worker's address is refused for a web process", async () => {
  expect(await problemsOfRole(worker, webRole)).toEqual([expect.stringContaining("is not (in)")]);
});

test("a role that is a member of the owner is refused, because it could become the owner", async () => {
  await owner`create role table_owner nologin`;
  await owner`create table owned_elsewhere (id int)`;
  await owner`alter table owned_elsewhere owner to table_owner`;
  await owner`create role insider login password 'insider' in role table_owner, hearth_app`;
  const address = new URL(addresses.owner);
  address.username = address.password = "insider";
  const insider = openPool(address.href, { name: "insider", max: 1 });
  expect(await problemsOfRole(insider, webRole)).toEqual([
    expect.stringContaining("owns public.owned_elsewhere"),
  ]);
  await insider.end();
  await owner`drop table owned_elsewhere`;
  await owner`drop role insider`;
  await owner`drop role table_owner`;
});

test("sign-in is a role of its own that a web process steps into, and only on purpose", async () => {
  expect(await signIn`select current_user as role`).toEqual([{ role: "hearth_sign_in" }]);
  expect(
    await web`select pg_has_role('hearth_app', 'hearth_sign_in', 'usage') as inherits`,
  ).toEqual([{ inherits: false }]);
});

test("every table of the application forces row-level security on whoever owns it", async () => {
  const open = await owner`
    select c.relname as table from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and not (c.relrowsecurity and c.relforcerowsecurity)
      and has_table_privilege('hearth_app', c.oid, 'insert, update, delete')`;
  expect(open.map((row) => row.table)).toEqual([]);
});

test("migrating again changes nothing and fails on nothing", async () => {
  const objects = () => owner`select count(*)::int as number from pg_class`;
  const before = await objects();
  await migrateDatabase({
    address: addresses.owner,
    passwords: testPasswords,
    migrationsFolder: "db/migrations",
  });
  expect(await objects()).toEqual(before);
});

test("an owner called like our schema still makes its tables in public", async () => {
  await owner`create role hearth login superuser password 'hearth'`;
  const address = new URL(addresses.owner);
  address.username = address.password = "hearth";
  const namesake = openPool(address.href, { name: "namesake", max: 1 });
  const [path] = await namesake`select current_schema() as schema`;
  await namesake.end();
  await owner`drop role hearth`;
  expect(path).toEqual({ schema: "public" });
});

test("what runs with the owner's rights looks last where its caller may make tables", async () => {
  const steered = await owner`
    select p.oid::regprocedure::text as function, p.proconfig
    from pg_proc p
    where p.prosecdef and p.pronamespace in ('hearth'::regnamespace, 'public'::regnamespace)
      and not exists (
        select from unnest(p.proconfig) as setting
        where setting like 'search_path=%' and setting like '%pg_temp')`;
  expect(steered).toEqual([]);
});
