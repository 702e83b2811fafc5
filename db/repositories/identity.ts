import { createHash } from "node:crypto";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { and, eq, isNull, sql } from "drizzle-orm";
import { RateLimiterDrizzle } from "rate-limiter-flexible";
import type { StaffActor, ViewsActor } from "#app/domain/access/actor.ts";
import type { PersonId } from "#app/domain/shared/ids.ts";
import type { Database } from "../client.ts";
import {
  account,
  membership,
  person,
  rateLimit,
  session,
  verification,
} from "../schema/identity.ts";
import { organisation } from "../schema/organisations.ts";

/** A member of staff who may come in, with the names for the top of the page. */
export type StaffMember = {
  readonly actor: StaffActor;
  readonly personName: string;
  readonly organisationName: string;
};

/** What sign-in needs of the database. `database` must be a pool in the role `hearth_sign_in`. */
export function signInStore(database: Database) {
  return {
    /** The tables in the words of the sign-in library. */
    adapter: drizzleAdapter(database, {
      provider: "pg",
      schema: { person, session, account, verification },
    }),
    findStaff: (personId: PersonId) => findStaff(database, personId),
    findSitting: (token: string) => findSitting(database, token),
    /** Counts tries: at most `points` in `seconds` for a key. `prefix` keeps one kind of key from another. */
    limiter: (prefix: string, points: number, seconds: number) =>
      new RateLimiterDrizzle({
        storeClient: database,
        schema: rateLimit,
        keyPrefix: prefix,
        points,
        duration: seconds,
      }),
  };
}

/** A sitting, open or over, with the member of staff it belongs to. */
export type Sitting = {
  readonly session: StaffMember;
  readonly createdAt: Date;
  readonly expiresAt: Date;
};

export type SignInStore = ReturnType<typeof signInStore>;

/** The person as an actor; undefined when disabled or a member of no organisation. */
async function findStaff(database: Database, personId: PersonId): Promise<StaffMember | undefined> {
  const [row] = await database
    .select({
      personName: person.name,
      organisationId: membership.organisationId,
      organisationName: organisation.name,
      organisationKind: organisation.kind,
      role: membership.role,
    })
    .from(person)
    .innerJoin(membership, eq(membership.personId, person.id))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(person.id, personId), isNull(person.disabledAt)));
  if (!row) return undefined;
  const { personName, organisationName, ...rest } = row;
  return { actor: { kind: "staff", personId, ...rest }, personName, organisationName };
}

/** The sitting of a token and whoever sits, in one round trip; whether it is still open is the caller's to say. */
async function findSitting(database: Database, token: string): Promise<Sitting | undefined> {
  const [row] = await database
    .select({
      personId: person.id,
      personName: person.name,
      organisationId: membership.organisationId,
      organisationName: organisation.name,
      organisationKind: organisation.kind,
      role: membership.role,
      createdAt: session.createdAt,
      expiresAt: session.expiresAt,
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.userId))
    .innerJoin(membership, eq(membership.personId, person.id))
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(eq(session.token, token), isNull(person.disabledAt)));
  if (!row) return undefined;
  const { personName, organisationName, createdAt, expiresAt, ...rest } = row;
  return {
    session: { actor: { kind: "staff", ...rest }, personName, organisationName },
    createdAt,
    expiresAt,
  };
}

/** How a random token is stored: without the token nobody can find the row, and the row does not give the token. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The child or parent whose sitting this token is; undefined once it has ended or the link was closed. */
export async function findViewsActor(
  database: Database,
  token: string,
  now: Date,
): Promise<ViewsActor | undefined> {
  const rows = await database.execute<ViewsSessionRow>(
    sql`select * from hearth.find_views_session(${hashToken(token)}, ${now.toISOString()})`,
  );
  const [row] = rows;
  if (!row) return undefined;
  return {
    kind: "views",
    linkId: row.link_id,
    referralId: row.referral_id,
    organisationId: row.authority_id,
    audience: row.audience,
  };
}

type ViewsSessionRow = {
  link_id: ViewsActor["linkId"];
  referral_id: ViewsActor["referralId"];
  authority_id: ViewsActor["organisationId"];
  audience: ViewsActor["audience"];
};
