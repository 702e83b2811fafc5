import { registeredOneByOne } from "#app/domain/home/registration.ts";
import type { Connection } from "./register-table.ts";

/**
 * Puts homes that are registered home by home where the register has them. For homes that nobody has asked yet it notes which
 * other authorities their sectors lie in. Safe to repeat.
 */
export async function settleAuthorities(sql: Connection): Promise<void> {
  await sql`
    update home h set authority_code = r.authority_code, other_authorities = '{}'
    from register_entry r
    where r.urn = h.urn and h.kind = any(${[...registeredOneByOne]}) and r.authority_code is not null
      and (h.authority_code, h.other_authorities) is distinct from (r.authority_code, '{}'::text[])`;
  await sql`
    update home h set other_authorities = array(
      select s.authority_code from sector_authority s
      where s.sector = l.sector and s.authority_code <> h.authority_code
      order by s.share desc, s.authority_code)
    from home_location l where l.home_id = h.id and h.other_authorities is null`;
}
