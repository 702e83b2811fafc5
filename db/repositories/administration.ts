import { asc, desc, eq, lt, sql } from "drizzle-orm";
import type { PersonId } from "#app/domain/shared/ids.ts";
import type {
  AdministrationRepository,
  AuditLine,
  PersonLine,
} from "#app/use-cases/administration/administration-repository.ts";
import { auditEvent } from "../schema/audit.ts";
import { membership, person } from "../schema/identity.ts";
import { referral, referralCard } from "../schema/need.ts";
import type { Transaction } from "../transaction.ts";

const mostPeople = 500;

const personLine = {
  id: person.id,
  name: person.name,
  email: person.email,
  role: membership.role,
  disabledAt: person.disabledAt,
};

/** The record that a row names, when that is an id; other subjects are names of things. */
const subjectId = sql`case when ${auditEvent.subject} ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
  then ${auditEvent.subject}::uuid end`;

/** People and the audit trail of the tenant's organisation. */
export function administrationRepository(
  transaction: Transaction,
  organisationId: string,
): AdministrationRepository {
  const people = () =>
    transaction
      .select(personLine)
      .from(person)
      .innerJoin(membership, eq(membership.personId, person.id))
      .$dynamic();
  return {
    listPeople: async (): Promise<readonly PersonLine[]> =>
      people().orderBy(asc(person.name), asc(person.id)).limit(mostPeople),
    findPerson: async (id: PersonId) => {
      const [row] = await people().where(eq(person.id, id));
      return row;
    },
    setDisabled: async (id, at) => {
      await transaction.update(person).set({ disabledAt: at }).where(eq(person.id, id));
    },
    listAudit: async (before, limit) => {
      const rows = await transaction
        .select({
          number: auditEvent.number,
          at: auditEvent.at,
          who: sql<string>`coalesce(${person.name}, case ${auditEvent.actorKind}
            when 'views' then 'A child or parent' when 'visitor' then 'Somebody with a private link' when 'staff' then 'Somebody who has left' else 'Hearth' end)`,
          permission: auditEvent.permission,
          subject: auditEvent.subject,
          reference: sql<
            string | null
          >`coalesce(${referral.reference}, ${referralCard.card}->>'reference')`,
          outcome: auditEvent.outcome,
        })
        .from(auditEvent)
        .leftJoin(person, eq(person.id, auditEvent.actorId))
        .leftJoin(referral, eq(referral.id, subjectId))
        .leftJoin(referralCard, eq(referralCard.referralId, subjectId))
        .where(before === undefined ? undefined : lt(auditEvent.number, before))
        .orderBy(desc(auditEvent.number))
        .limit(limit);
      return rows as readonly AuditLine[];
    },
    countBrokenAudit: async () => {
      const [row] = await transaction.execute<{ broken: number }>(sql`
        select count(*)::int as broken from (
          select hash, previous_hash, number,
            lag(hash, 1, '') over (order by number) as before,
            row_number() over (order by number) as place,
            encode(sha256(convert_to(concat_ws('|', previous_hash, chain, number,
              to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), actor_kind, coalesce(actor_id::text, ''),
              permission, coalesce(subject, ''), outcome), 'UTF8')), 'hex') as computed
          from audit_event where chain = ${organisationId}
        ) trail
        where hash <> computed or previous_hash <> before or number <> place`);
      return row?.broken ?? 0;
    },
  };
}
