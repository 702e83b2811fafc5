import { randomUUID } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";
import type { Role } from "#app/domain/access/roles.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import type { Database } from "../client.ts";
import { account, membership, person } from "../schema/identity.ts";

/** argon2id (the library's default) with 19 MiB and two passes (OWASP Password Storage Cheat Sheet). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Hashes a password for storing. Takes about 20 ms of one core. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFKC"), cost);
}

/** Whether the password is the one that was hashed. */
export function isPassword(stored: string, password: string): Promise<boolean> {
  return verify(stored, password.normalize("NFKC"));
}

export type NewPerson = {
  readonly id?: PersonId;
  readonly name: string;
  readonly email: string;
  /** From `hashPassword`; many people of a demonstration may share one. */
  readonly passwordHash: string;
  readonly organisationId: OrganisationId;
  readonly role: Role;
};

/**
 * Adds a person who can sign in. `database` is a pool of the owner, or one in the role `hearth_sign_in`. Throws when
 * the e-mail address is taken.
 */
export async function createPerson(database: Database, given: NewPerson): Promise<PersonId> {
  const id = given.id ?? (randomUUID() as PersonId);
  await database.transaction(async (transaction) => {
    const email = given.email.toLowerCase();
    await transaction.insert(person).values({ id, name: given.name, email, emailVerified: true });
    await transaction
      .insert(membership)
      .values({ personId: id, organisationId: given.organisationId, role: given.role });
    await transaction.insert(account).values({
      id: randomUUID(),
      accountId: id,
      providerId: "credential",
      userId: id,
      password: given.passwordHash,
    });
  });
  return id;
}
