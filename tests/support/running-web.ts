import { randomUUID } from "node:crypto";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll } from "vitest";
import { compose, type Hearth } from "#app/composition.server.ts";
import type { OrganisationKind, Role } from "#app/domain/access/roles.ts";
import type { OrganisationId, PersonId } from "#app/domain/shared/ids.ts";
import { startWeb } from "#app/server/express.ts";
import { databaseOver } from "#db/client.ts";
import { createPerson, hashPassword } from "#db/repositories/people.ts";
import type { TestDatabase } from "./template-database.ts";

export type RunningSite = {
  readonly url: string;
  readonly hearth: Hearth;
  /** Every log line since the start, as one text. */
  readonly logged: () => string;
  readonly close: () => Promise<void>;
};

export const testSecrets = {
  sessionSecret: "a secret of the tests and of nothing else",
  linkSecret: "another secret of the tests and nothing else",
} as const;

/** The built pages over a test's database, in this process; stopped after the file's last test. */
export async function runningSite(
  database: TestDatabase,
  appUrl = "https://hearth.example",
): Promise<RunningSite> {
  const configuration = { appUrl, production: true, logLevel: "debug", search: undefined } as const;
  const hearth = compose({ ...configuration, ...testSecrets }, database);
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  const web = await startWeb({
    configuration,
    hearth,
    port: 0,
    log: pino({ level: "debug", base: null }, stream),
  });
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= web.close();
    return closing;
  };
  afterAll(close);
  return { url: web.url, hearth, logged: () => lines.join(""), close };
}

export type Employed = {
  readonly personId: PersonId;
  readonly organisationId: OrganisationId;
  readonly email: string;
};

export const rightPassword = "correct horse battery";
let hashed: Promise<string> | undefined;

/** A person of a new organisation, who signs in with `rightPassword`. */
export async function employ(
  database: TestDatabase,
  kind: OrganisationKind = "provider",
  role: Role = "provider-officer",
): Promise<Employed> {
  hashed ??= hashPassword(rightPassword);
  const organisationId = randomUUID() as string as OrganisationId;
  const email = `${randomUUID()}@example.org`;
  await database.owner`
    insert into organisation (id, kind, name) values (${organisationId}, ${kind}, 'An organisation')`;
  const personId = await createPerson(databaseOver(database.signIn), {
    name: "Robin Example",
    email,
    passwordHash: await hashed,
    organisationId,
    role,
  });
  return { personId, organisationId, email };
}
